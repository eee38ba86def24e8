#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <limits>

#include "tests/support/test_program.h"
#include "ui/plot/export/data_text.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

DataTable smallTable() {
  return {.columns = {QStringLiteral("x"), QStringLiteral("Leaky, \"0.1\".f")},
          .values = {{-1, 0.1, 1e-300}, {inf, -inf, std::nan("")}}};
}

}  // namespace

class TestDataTable : public QObject {
  Q_OBJECT

 private slots:
  void numbersReadBackToTheSameDouble() {
    for (const double x :
         {0.1, 1.0 / 3, 1e23, 5e-324, std::numeric_limits<double>::max(), -0.0, 123456789.125}) {
      QCOMPARE(numberText(x).toDouble(), x);
      QCOMPARE(std::signbit(numberText(x).toDouble()), std::signbit(x));
    }
  }

  void numbersAreShort() {
    QCOMPARE(numberText(0.1), QByteArray("0.1"));
    QCOMPARE(numberText(3), QByteArray("3"));
  }

  void nonFiniteNumbersAreWords() {
    QCOMPARE(numberText(inf), QByteArray("inf"));
    QCOMPARE(numberText(-inf), QByteArray("-inf"));
    QCOMPARE(numberText(-std::nan("")), QByteArray("nan"));
  }

  void csvQuotesByRfc4180() {
    QCOMPARE(tableCsv(smallTable()),
             QByteArray("x,\"Leaky, \"\"0.1\"\".f\"\r\n-1,inf\r\n0.1,-inf\r\n1e-300,nan\r\n"));
  }

  void csvQuotesLineEnds() {
    QCOMPARE(tableCsv({.columns = {QStringLiteral("a\nb")}, .values = {{1}}}),
             QByteArray("\"a\nb\"\r\n1\r\n"));
  }

  void labelsStandInFront() {
    const DataTable table = {.columns = {QStringLiteral("layer")},
                             .values = {{1, 2}},
                             .labelColumn = QStringLiteral("activation"),
                             .labels = {QStringLiteral("prelu:a=1,b=2"), QStringLiteral("tanh")}};
    QCOMPARE(tableCsv(table), QByteArray("activation,layer\r\n\"prelu:a=1,b=2\",1\r\ntanh,2\r\n"));
    QCOMPARE(tableJson(table, {}),
             QByteArray("{\n  \"activation\": [\"prelu:a=1,b=2\", \"tanh\"],\n  \"layer\": [1, 2]\n}\n"));
  }

  void shortColumnsLeaveEmptyFields() {
    const DataTable table = {.columns = {QStringLiteral("a"), QStringLiteral("b")}, .values = {{1, 2}, {3}}};
    QCOMPARE(tableCsv(table), QByteArray("a,b\r\n1,3\r\n2,\r\n"));
  }

  void jsonHoldsColumnsByName() {
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(tableJson(smallTable(), {}), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.size(), 2);
    QCOMPARE(object[QStringLiteral("x")].toArray()[1].toDouble(), 0.1);
    const QJsonArray words = object[smallTable().columns[1]].toArray();
    QCOMPARE(words, QJsonArray({QStringLiteral("inf"), QStringLiteral("-inf"), QStringLiteral("nan")}));
  }

  void jsonCarriesTheSettings() {
    const QMap<QString, QString> settings = {{QStringLiteral("seed"), QStringLiteral("7 \"<&\n")}};
    const QJsonObject object = QJsonDocument::fromJson(tableJson(smallTable(), settings)).object();
    QCOMPARE(object[QStringLiteral("metadata")].toObject()[QStringLiteral("seed")].toString(),
             settings.first());
  }

  void emptyTableIsValid() {
    QCOMPARE(tableCsv({}), QByteArray("\r\n"));
    QVERIFY(QJsonDocument::fromJson(tableJson({}, {})).isObject());
  }

  void dotInEveryLocale() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(numberText(0.5), QByteArray("0.5"));
    QLocale::setDefault(before);
  }
};

ALAB_TEST(TestDataTable)

}  // namespace alab

#include "tst_data_table.moc"
