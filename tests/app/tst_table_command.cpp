#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "tests/app/program.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QJsonObject firstRow(const QByteArray& json) {
  return QJsonDocument::fromJson(json).array().first().toObject();
}

}  // namespace

class TestTableCommand : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void twelveCommonFunctionsWithoutArguments() {
    const Ran result = program({"table"});
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 14);
    QCOMPARE(lines[0],
             QByteArray("| Function | Range | Saturates | Mean out | Largest slope | Smooth | LeCun, per "
                        "layer | He, per layer | Used for |"));
    QVERIFY(lines[3].startsWith("| Sigmoid | (0, 1) | both sides | 0.5 | 0.25 at 0 | yes | 0.236 | 0.318 |"));
  }

  void otherParametersAreNamed() {
    const Ran result =
        program({"table", "--columns", "parameters", "leaky_relu:alpha=0.2", "keras-layer/LeakyReLU"});
    QVERIFY(result.out.contains("| leaky\\_relu:alpha=0.2 | α = 0.2 |"));
    QVERIFY(result.out.contains("alpha=0.3"));
  }

  /// Data have their numbers in full: E relu = 1 / sqrt(2 pi).
  void jsonAndCsvHaveAllDigits() {
    const Ran json = program({"table", "--format", "json", "--columns", "mean,slope,range", "relu"});
    const QJsonObject row = firstRow(json.out);
    QVERIFY(std::fabs(row[u"mean"].toDouble() - 0.3989422804014327) < 1e-15);
    QCOMPARE(row[u"range"].toString(), u"[0, inf)"_s);
    QCOMPARE(row[u"function"].toString(), u"relu"_s);
    const Ran csv = program({"table", "--format", "csv", "--columns", "mean", "relu"});
    QVERIFY2(csv.out.startsWith("Function,Mean out\nReLU,0.398942280401432"), csv.out.constData());
  }

  void infinityIsAWordInJson() {
    const Ran json = program({"table", "--format", "json", "--columns", "lipschitz", "sign"});
    QCOMPARE(firstRow(json.out)[u"lipschitz"].toString(), u"inf"_s);
  }

  void wrongCallsSayWhatIsWrong_data() {
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("function") << QByteArrayList{"table", "swsh"} << QByteArray("did you mean swish?");
    QTest::newRow("column") << QByteArrayList{"table", "--columns", "beauty"} << QByteArray("beauty");
    QTest::newRow("format") << QByteArrayList{"table", "--format", "docx"} << QByteArray("docx");
    QTest::newRow("all and one") << QByteArrayList{"table", "--all", "relu"} << QByteArray("--all");
  }
  void wrongCallsSayWhatIsWrong() {
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, part);
    const Ran result = program(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty() && isOneLine(result.err));
    QVERIFY2(result.err.contains(part), result.err.constData());
  }
};

ALAB_TEST(TestTableCommand)
#include "tst_table_command.moc"
