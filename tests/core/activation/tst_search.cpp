#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {
QByteArray bestMatch(const char* typed) {
  const auto found = searchCatalogue(typed);
  return found.empty() ? QByteArray() : QByteArray(std::string(found.front().card().id).c_str());
}
}  // namespace

class TestSearch : public QObject {
  Q_OBJECT

 private slots:
  void findsWhatPeopleType_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("id") << QByteArray("leaky_relu") << QByteArray("leaky_relu");
    QTest::newRow("framework spelling") << QByteArray("LeakyReLU") << QByteArray("leaky_relu");
    QTest::newRow("first letters") << QByteArray("mis") << QByteArray("mish");
    QTest::newRow("Chinese name") << QByteArray("双曲正切") << QByteArray("tanh");
    QTest::newRow("wrong translation of sigmoid") << QByteArray("乙状结肠函数") << QByteArray("sigmoid");
    QTest::newRow("wrong translation of swish") << QByteArray("嗖嗖") << QByteArray("swish");
    QTest::newRow("wrong translation of relu") << QByteArray("露露") << QByteArray("relu");
    QTest::newRow("wrong translation of hard swish") << QByteArray("硬切换") << QByteArray("hard_swish");
    QTest::newRow("exact before longer") << QByteArray("relu") << QByteArray("relu");
    QTest::newRow("nothing") << QByteArray("zzzz") << QByteArray();
  }
  void findsWhatPeopleType() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, id);
    QCOMPARE(bestMatch(typed), id);
  }

  void emptyTextShowsEverything() { QCOMPARE(searchCatalogue("").size(), catalogue().size()); }

  void misspellingsLeadToTheNearest_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("letter left out") << QByteArray("swsh") << QByteArray("swish");
    QTest::newRow("letters swapped") << QByteArray("sigmiod") << QByteArray("sigmoid");
    QTest::newRow("letter too many") << QByteArray("geluu") << QByteArray("gelu");
    QTest::newRow("capital letters") << QByteArray("SoftPlos") << QByteArray("softplus");
  }
  void misspellingsLeadToTheNearest() {
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, id);
    QVERIFY(!findActivation(typed.toStdString()));
    QCOMPARE(closestId(typed.toStdString()).value_or(""), std::string_view(id.constData()));
  }

  void nothingIsNearNonsense() {
    QVERIFY(!closestId("qqqqqqqqqq"));
    QVERIFY(!closestId(std::string(1 << 20, 'a')));
    QVERIFY(!closestId(""));
  }

  void commonFunctionsExist() {
    QCOMPARE(commonIds().size(), std::size_t(12));
    for (const std::string_view id : commonIds()) QCOMPARE(builtIn(id).card().id, id);
  }
};

ALAB_TEST(TestSearch)
#include "tst_search.moc"
