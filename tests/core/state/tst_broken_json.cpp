#include "core/state/broken_json.h"

#include <QJsonDocument>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// JSON with ' for ".
QByteArray quoted(const char* text) {
  return QByteArray(text).replace('\'', '"');
}

}  // namespace

class TestBrokenJson : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void wholeObjectHasNoProblem() {
    const WholeJson whole = wholeJson(quoted("{'a': [1, {'b': '}]'}]}"));
    QVERIFY(whole.object && !whole.problem);
  }

  void whatStandsBeforeTheBreakIsRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
      QTest::newRow(name) << quoted(text) << quoted(expected);
    };
    row("cut in a number", "{'a': 1, 'b': 12", "{'a': 1}");
    row("cut in a key", "{'a': 1, 'b", "{'a': 1}");
    row("cut in a list", "{'a': [1, 2, 3", "{'a': [1, 2]}");
    row("cut in a group", "{'a': {'b': 1, 'c': {'d': 2}, 'e", "{'a': {'b': 1, 'c': {'d': 2}}}");
    row("cut behind a group", "{'a': {'b': 1}", "{'a': {'b': 1}}");
    row("mistake in the middle", "{'a': 1, 'b': 2, c: 3, 'd': 4}", "{'a': 1, 'b': 2}");
    row("brackets in a text", "{'a': '[{\\'[', 'b': ']}, ", "{'a': '[{\\'['}");
    row("something behind it", "{'a': 1} and more", "{'a': 1}");
  }
  void whatStandsBeforeTheBreakIsRead() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const WholeJson whole = wholeJson(text);
    QVERIFY(whole.problem);
    QVERIFY(whole.object);
    QCOMPARE(*whole.object, QJsonDocument::fromJson(expected).object());
  }

  void nothingToReadIsARefusal_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "[", "{", "[1]", "{'a': ", "}}}}", "nonsense", "\xff\xfe"})
      QTest::newRow(text) << quoted(text);
  }
  void nothingToReadIsARefusal() {
    QFETCH(const QByteArray, text);
    const WholeJson whole = wholeJson(text);
    QVERIFY(!whole.object && whole.problem);
  }
};

ALAB_TEST(TestBrokenJson)
#include "tst_broken_json.moc"
