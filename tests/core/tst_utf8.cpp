#include "core/utf8.h"

#include <QTest>
#include <string>

#include "tests/support/test_program.h"

using namespace alab;
using namespace std::string_literals;

class TestUtf8 : public QObject {
  Q_OBJECT

 private slots:
  void textHasNoBadByte() {
    for (const std::string& text : {""s, "a\0b"s, "激活函数 α ≤ β′"s, "\ufeff🙂"s, "\U0010fffd"s})
      QCOMPARE(firstBadByte(text), std::string_view::npos);
  }

  /// The Unicode Standard, table 3-7.
  void theFirstBadByteIsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("bad");
    const auto row = [](const char* name, const char* bytes, qsizetype bad) {
      QTest::newRow(name) << QByteArray(bytes) << bad;
    };
    row("GBK", "ab\xbc\xa4\xbb\xee", 2);
    row("Latin 1", "na\xefve", 2);
    row("cut off", "ok \xe6\xbf", 3);
    row("a tail alone", "\xbf", 0);
    row("overlong", "x\xc0\xaf", 1);
    row("overlong in three", "\xe0\x80\xaf", 0);
    row("a surrogate", "\xed\xa0\x80", 0);
    row("beyond Unicode", "\xf4\x90\x80\x80", 0);
    row("five bytes", "\xf8\x88\x80\x80\x80", 0);
  }
  void theFirstBadByteIsFound() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, bad);
    QCOMPARE(qsizetype(firstBadByte(bytes.toStdString())), bad);
  }

  void theMarkIsTakenOff() {
    QCOMPARE(withoutByteOrderMark("\xef\xbb\xbfx"), std::string_view("x"));
    QCOMPARE(withoutByteOrderMark("x"), std::string_view("x"));
  }

  void aWideCharacterIsRead() {
    const auto wide = wideAt("活动");
    QVERIFY(wide);
    QCOMPARE(quint32(wide->c), 0x6d3bu);
    QCOMPARE(wide->bytes, std::size_t(3));
    QVERIFY(!wideAt("a"));
  }
};

ALAB_TEST(TestUtf8)
#include "tst_utf8.moc"
