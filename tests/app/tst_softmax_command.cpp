#include <QElapsedTimer>
#include <QTest>
#include <cmath>

#include "tests/app/program.h"
#include "tests/support/golden_softmax.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Ran softmaxRun(const QByteArrayList& arguments, const QByteArray& input = {}) {
  return program(QByteArrayList{"softmax"} + arguments, input);
}

/// What is printed for the scores of a case, one row of numbers per line.
std::vector<std::vector<double>> printed(const SoftmaxCase& golden, const QByteArray& what) {
  QByteArrayList arguments = {"--temperature", QByteArray::number(golden.temperature), "--what", what};
  for (const double x : golden.x) arguments += QByteArray::fromStdString(numberText(x));
  std::vector<std::vector<double>> rows;
  for (const QByteArray& line : softmaxRun(arguments).out.trimmed().split('\n')) {
    rows.emplace_back();
    for (const QByteArray& number : line.split(' ')) rows.back().push_back(goldenNumber(number));
  }
  return rows;
}

/// One number per line.
std::vector<double> printedColumn(const SoftmaxCase& golden, const QByteArray& what) {
  std::vector<double> column;
  for (const auto& row : printed(golden, what)) column.push_back(row.size() == 1 ? row[0] : HUGE_VAL);
  return column;
}

}  // namespace

class TestSoftmaxCommand : public QObject {
  Q_OBJECT

 private slots:
  void valuesAreThoseOfTheReference_data();
  void valuesAreThoseOfTheReference();
  void everyQuantityIsPrinted_data();
  void everyQuantityIsPrinted();
  void aReasonIsGivenForNaN_data();
  void aReasonIsGivenForNaN();
  void scoresComeFromStandardInputToo();
  void wrongCallsAreRefused_data();
  void wrongCallsAreRefused();
  void aMillionScoresAreQuick();
  void theJacobianOfAMillionIsRefused();
  void aFullDiskIsAFailure();
  void helpNeedsNoScores();
};

void TestSoftmaxCommand::valuesAreThoseOfTheReference_data() {
  QTest::addColumn<SoftmaxCase>("golden");
  const std::vector<SoftmaxCase> cases = goldenSoftmax();
  if (cases.empty()) QSKIP("there is no softmax.json");
  for (const SoftmaxCase& golden : cases)  // all of them in tests/core/vector; here four programs a case
    if (golden.temperature == 1) QTest::newRow(golden.name.constData()) << golden;
}

void TestSoftmaxCommand::valuesAreThoseOfTheReference() {
  QFETCH(const SoftmaxCase, golden);
  const std::vector<double> p = printedColumn(golden, "softmax"), logs = printedColumn(golden, "log-softmax");
  const auto jacobian = printed(golden, "jacobian");
  QCOMPARE(p.size(), golden.x.size());
  QCOMPARE(logs.size(), golden.x.size());
  QCOMPARE(jacobian.size(), golden.x.size());
  double worst = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    worst = std::max({worst, softmaxError(p[i], golden.softmax[i], allowedForSoftmax(golden, i)),
                      softmaxError(logs[i], golden.logSoftmax[i], allowedForLogSoftmax(golden, i))});
    QCOMPARE(jacobian[i].size(), p.size());
    for (std::size_t j = 0; j < p.size(); ++j)
      worst = std::max(worst,
                       softmaxError(jacobian[i][j], golden.jacobian[i][j], allowedForJacobian(golden, i, j)));
  }
  worst = std::max(
      worst, softmaxError(printedColumn(golden, "entropy")[0], golden.entropy, allowedForEntropy(golden)));
  QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
}

void TestSoftmaxCommand::everyQuantityIsPrinted_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArrayList>("expected");
  using L = QByteArrayList;
  QTest::newRow("softmax is the default") << L{"0", "0"} << L{"0.5", "0.5"};
  QTest::newRow("negative scores") << L{"-1", "-1", "-inf"} << L{"0.5", "0.5", "0"};
  QTest::newRow("a temperature") << L{"--temperature", "0.5", "2", "1", "0.1"}
                                 << L{"0.8637771182080068", "0.11689952094598569", "0.0193233608460075"};
  QTest::newRow("the largest scores") << L{"1e308", "-1e308", "--temperature=5e-324"} << L{"1", "0"};
  QTest::newRow("one score") << L{"--what", "jacobian", "7"} << L{"0"};
  QTest::newRow("jacobian") << L{"--what", "jacobian", "1", "1"} << L{"0.25 -0.25", "-0.25 0.25"};
  QTest::newRow("entropy") << L{"--what", "entropy", "-inf", "3"} << L{"0"};
  QTest::newRow("log-softmax") << L{"--what", "log-softmax", "0", "-5000"} << L{"0", "-5000"};
  QTest::newRow("log-sum-exp") << L{"--what", "log-sum-exp", "1000", "0"} << L{"1000"};
  QTest::newRow("softmin") << L{"--what", "softmin", "5", "-5000"} << L{"0", "1"};
  QTest::newRow("sparsemax") << L{"--what", "sparsemax", "1.5", "1.25", "-1"} << L{"0.625", "0.375", "0"};
  QTest::newRow("hardmax") << L{"--what", "hardmax", "1", "3", "3"} << L{"0", "1", "0"};
  QTest::newRow("textbook") << L{"--form", "textbook", "1000", "1"} << L{"nan", "0"};
  QTest::newRow("stable step by step") << L{"--form", "stable", "1000", "1000"} << L{"0.5", "0.5"};
  QTest::newRow("textbook in float16")
      << L{"--form=textbook", "--dtype=float16", "11", "12"} << L{"0", "nan"};
  QTest::newRow("float16") << L{"--dtype", "float16", "1000", "1001", "1002"}
                           << L{"0.09002685546875", "0.24462890625", "0.6650390625"};
  QTest::newRow("bfloat16") << L{"--dtype", "bfloat16", "0", "0", "0"}
                            << L{"0.333984375", "0.333984375", "0.333984375"};
  QTest::newRow("float32") << L{"--dtype", "float32", "0", "0", "0"}
                           << L{"0.3333333432674408", "0.3333333432674408", "0.3333333432674408"};
}

void TestSoftmaxCommand::everyQuantityIsPrinted() {
  QFETCH(const QByteArrayList, arguments);
  QFETCH(const QByteArrayList, expected);
  const Ran result = softmaxRun(arguments);
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.out, lines(expected));
  QCOMPARE(result.status, 0);
}

void TestSoftmaxCommand::aReasonIsGivenForNaN_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArrayList>("expected");
  QTest::addColumn<QByteArray>("held");
  using L = QByteArrayList;
  QTest::newRow("no number") << L{"1", "nan", "2"} << L{"nan", "nan", "nan"} << QByteArray("nan");
  QTest::newRow("infinite") << L{"1", "inf"} << L{"nan", "nan"} << QByteArray("inf");
  QTest::newRow("all masked") << L{"--", "-inf", "-inf"} << L{"nan", "nan"} << QByteArray("-inf");
  QTest::newRow("jacobian") << L{"--what=jacobian", "inf", "-inf"} << L{"nan nan", "nan nan"}
                            << QByteArray("-inf, inf");
}

void TestSoftmaxCommand::aReasonIsGivenForNaN() {
  QFETCH(const QByteArrayList, arguments);
  QFETCH(const QByteArrayList, expected);
  QFETCH(const QByteArray, held);
  const Ran result = softmaxRun(arguments);
  QCOMPARE(result.err, "the scores hold " + held + ": the result is nan; give finite scores\n");
  QCOMPARE(result.out, lines(expected));
  QCOMPARE(result.status, 0);
}

void TestSoftmaxCommand::scoresComeFromStandardInputToo() {
  QCOMPARE(softmaxRun({}, "3\r\n\n3\n").out, lines({"0.5", "0.5"}));
  const Ran unreadable = softmaxRun({"--what", "entropy"}, "1\n2\nabc\n3\n");
  QCOMPARE(unreadable.status, 2);
  QCOMPARE(unreadable.err, QByteArray("line 3: 'abc' is not a number\n"));
  QCOMPARE(unreadable.out, QByteArray());
}

void TestSoftmaxCommand::wrongCallsAreRefused_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArray>("expected");
  using L = QByteArrayList;
  const auto temperature = [](const QByteArray& text) {
    return "--temperature: '" + text + "' cannot be used: write a finite number above 0\n";
  };
  for (const char* text : {"0", "-0", "-1", "nan", "inf", "-inf", "1e999", "1e-999", "abc", "", "1,5"})
    QTest::addRow("temperature '%s'", text) << L{"--temperature", text, "1", "2"} << temperature(text);
  QTest::newRow("no temperature") << L{"1", "--temperature"} << QByteArray("--temperature");
  QTest::newRow("no scores") << L{}
                             << QByteArray("no scores: give numbers, or one per line on standard input\n");
  QTest::newRow("text") << L{"1", "abc"} << QByteArray("'abc' is not a number\n");
  QTest::newRow("an empty text") << L{"1", ""} << QByteArray("'' is not a number\n");
  QTest::newRow("a list") << L{"2,1,0.1"} << QByteArray("'2,1,0.1' is not a number\n");
  QTest::newRow("unknown quantity") << L{"--what", "gradient", "1"} << QByteArray("--what");
  QTest::newRow("unknown form") << L{"--form", "naive", "1"} << QByteArray("--form");
  QTest::newRow("unknown type") << L{"--dtype", "int8", "1"} << QByteArray("--dtype");
  QTest::newRow("unknown option") << L{"--axis", "1"} << QByteArray("--axis");
  QTest::newRow("entropy of a form") << L{"--form", "textbook", "--what", "entropy", "1"}
                                     << QByteArray("--form: goes with --what softmax only\n");
  QTest::newRow("entropy of a type") << L{"--dtype", "float16", "--what", "entropy", "1"}
                                     << QByteArray("--dtype: goes with --what softmax only\n");
}

void TestSoftmaxCommand::wrongCallsAreRefused() {
  QFETCH(const QByteArrayList, arguments);
  QFETCH(const QByteArray, expected);
  const Ran result = softmaxRun(arguments);
  QCOMPARE(result.status, 2);
  QVERIFY2(isOneLine(result.err) && result.err.contains(expected), result.err);
  QCOMPARE(result.out, QByteArray());
}

void TestSoftmaxCommand::aMillionScoresAreQuick() {
  const QByteArray input = QByteArray("0.1\n").repeated(1'000'000);
  QElapsedTimer timer;
  timer.start();
  const Ran result = softmaxRun({}, input);
  qInfo("a million scores: %lld ms", timer.elapsed());
  QCOMPARE(result.status, 0);
  QCOMPARE(result.out, QByteArray("1e-06\n").repeated(1'000'000));
  // Far above what it takes, for debug builds and busy machines; the figure above is the one to read.
  QVERIFY(timer.elapsed() < 20'000);
}

void TestSoftmaxCommand::theJacobianOfAMillionIsRefused() {
  const Ran result = softmaxRun({"--what", "jacobian"}, QByteArray("1\n").repeated(1'000'000));
  QCOMPARE(result.status, 2);
  QCOMPARE(result.err,
           QByteArray("--what: the Jacobian of 1000000 scores is too large: give at most 4096\n"));
  QCOMPARE(result.out, QByteArray());
}

void TestSoftmaxCommand::aFullDiskIsAFailure() {
  for (const char* what : {"softmax", "jacobian", "entropy"}) {
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(ALAB_PROGRAM), texts({"softmax", "--what", what, "1", "2"}));
    const Ran result = ran(process, {});
    QCOMPARE(result.status, 1);
    QVERIFY(isOneLine(result.err) && result.err.startsWith("standard output: "));
  }
}

void TestSoftmaxCommand::helpNeedsNoScores() {
  const Ran help = softmaxRun({"--help"});
  QCOMPARE(help.status, 0);
  for (const char* option : {"--temperature", "--what", "--form", "--dtype", "sparsemax"})
    QVERIFY2(help.out.contains(option), option);
}

ALAB_TEST(TestSoftmaxCommand)
#include "tst_softmax_command.moc"
