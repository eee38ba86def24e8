#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestEval : public QObject {
  Q_OBJECT

 private slots:
  void valuesAreExact_data();
  void valuesAreExact();
  void numbersAreReadInEveryForm_data();
  void numbersAreReadInEveryForm();
  void unreadableNumbersAreRefused_data();
  void unreadableNumbersAreRefused();
  void wrongCallsAreRefused_data();
  void wrongCallsAreRefused();
  void theOutputReadsBackToTheSameDouble();
  void aCommaLocaleChangesNothing();
  void theInstructionSetIsChecked_data();
  void theInstructionSetIsChecked();
  void theSameCallGivesTheSameBytes();
};

void TestEval::valuesAreExact_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArrayList>("expected");
  using L = QByteArrayList;
  QTest::newRow("f is the default") << QByteArrayList{"sigmoid", "0"} << L{"0.5"};
  QTest::newRow("order 0") << QByteArrayList{"relu", "--order", "0", "-2", "3"} << L{"0", "3"};
  QTest::newRow("order 1") << QByteArrayList{"sigmoid", "--order", "1", "0"} << L{"0.25"};
  QTest::newRow("order 2") << QByteArrayList{"squared_relu", "--order", "2", "3"} << L{"2"};
  QTest::newRow("order 1, span") << QByteArrayList{"relu", "--order=1", "--path", "span", "-1", "1"}
                                 << L{"0", "1"};
  QTest::newRow("f, span") << QByteArrayList{"leaky_relu", "--path", "span", "-100", "1"} << L{"-1", "1"};
  QTest::newRow("df/dalpha") << QByteArrayList{"leaky_relu", "--wrt", "alpha", "-3", "3"} << L{"-3", "0"};
  QTest::newRow("df/dalpha in float16")
      << QByteArrayList{"swish:beta=1.7", "--wrt", "beta", "--dtype", "float16", "1.3"}
      << L{"0.150634765625"};
  QTest::newRow("df/dalpha, span") << QByteArrayList{"prelu", "--wrt", "alpha", "--path", "span", "-3", "3"}
                                   << L{"-3", "0"};
  QTest::newRow("a parameter") << QByteArrayList{"leaky_relu:alpha=0.5", "-3"} << L{"-1.5"};
  QTest::newRow("parameters") << QByteArrayList{"hard_tanh:min_val=-2,max_val=.5", "-3", "3"}
                              << L{"-2", "0.5"};
  QTest::newRow("a preset") << QByteArrayList{"keras-layer/LeakyReLU", "-10"} << L{"-3"};
  QTest::newRow("an alias") << QByteArrayList{"hardswish", "4"} << L{"4"};
  QTest::newRow("float16 rounds x") << QByteArrayList{"identity", "--dtype", "float16", "6.001", "70000"}
                                    << L{"6", "inf"};
  QTest::newRow("bfloat16 rounds x") << QByteArrayList{"identity", "--dtype", "bfloat16", "1.01"}
                                     << L{"1.0078125"};
  QTest::newRow("float32 prints the double it is")
      << QByteArrayList{"identity", "--dtype", "float32", "0.1"} << L{"0.10000000149011612"};
  QTest::newRow("float64 by name") << QByteArrayList{"identity", "--dtype", "float64", "0.1"} << L{"0.1"};
  QTest::newRow("a formula") << QByteArrayList{"f(x) = x*b; b=1.5", "2"} << L{"3"};
  QTest::newRow("x alone is a formula") << QByteArrayList{"x", "-2"} << L{"-2"};
  QTest::newRow("f' of a formula") << QByteArrayList{"x²", "--order", "1", "3"} << L{"6"};
  QTest::newRow("f'' of a formula") << QByteArrayList{"x^3", "--order", "2", "3"} << L{"18"};
  QTest::newRow("df/db of a formula") << QByteArrayList{"b*x; b=2", "--wrt", "b", "3"} << L{"3"};
  QTest::newRow("a formula, span") << QByteArrayList{"max(x, 0)", "--path", "span", "-1", "2"} << L{"0", "2"};
  QTest::newRow("a formula with settings") << QByteArrayList{"b*x:b=4", "3"} << L{"12"};
  QTest::newRow("a formula in float16")
      << QByteArrayList{"x*x", "--dtype", "float16", "1.1"} << L{"1.208984375"};
  QTest::newRow("numbers after a double dash")
      << QByteArrayList{"identity", "--", "-5", "-inf"} << L{"-5", "-inf"};
}

void TestEval::valuesAreExact() {
  QFETCH(QByteArrayList, arguments);
  QFETCH(QByteArrayList, expected);
  const Ran result = program(QByteArrayList{"eval"} + arguments);
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.out, lines(expected));
  QCOMPARE(result.status, 0);
}

void TestEval::numbersAreReadInEveryForm_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("printed");
  const std::pair<const char*, const char*> forms[] = {{"5", "5"},
                                                       {"-5", "-5"},
                                                       {"-.5", "-0.5"},
                                                       {".5", "0.5"},
                                                       {"+1.5", "1.5"},
                                                       {"1e3", "1000"},
                                                       {"1E-3", "0.001"},
                                                       {"0x1.8p-3", "0.1875"},
                                                       {"-0X1.8P-3", "-0.1875"},
                                                       {"0x10", "16"},
                                                       {"inf", "inf"},
                                                       {"-inf", "-inf"},
                                                       {"+INF", "inf"},
                                                       {"-Infinity", "-inf"},
                                                       {"nan", "nan"},
                                                       {"-nan", "nan"},
                                                       {"NaN", "nan"},
                                                       {"1e999", "inf"},
                                                       {"-0", "-0"},
                                                       {"5e-324", "5e-324"},
                                                       {"0.1", "0.1"},
                                                       {"1e22", "1e+22"},
                                                       {"9007199254740993", "9007199254740992"}};
  for (const auto& [text, printed] : forms) QTest::newRow(text) << QByteArray(text) << QByteArray(printed);
}

void TestEval::numbersAreReadInEveryForm() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, printed);
  QCOMPARE(program({"eval", "identity", text}).out, printed + '\n');
  QCOMPARE(program({"eval", "identity"}, text).out, printed + '\n');
}

void TestEval::unreadableNumbersAreRefused_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text : {"abc", "1,5", "1 2", "--1", "+-1", "e5", ".", "-", "1e", "0x", "1.5f", "infinit",
                           "1_000", "\xc3\xa9", "12abc"})
    QTest::newRow(text) << QByteArray(text);
}

void TestEval::unreadableNumbersAreRefused() {
  QFETCH(QByteArray, text);
  const Ran input = program({"eval", "relu"}, text + '\n');
  QCOMPARE(input.status, 2);
  QCOMPARE(input.err, "line 1: '" + text + "' is not a number\n");
  const Ran argument = program({"eval", "relu", "1", "--", text});
  QCOMPARE(argument.status, 2);
  QCOMPARE(argument.err, "'" + text + "' is not a number\n");
  QCOMPARE(argument.out, QByteArray());
}

void TestEval::wrongCallsAreRefused_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArray>("expected");
  QTest::newRow("misspelled") << QByteArrayList{"swsh", "1"} << QByteArray("did you mean swish?");
  QTest::newRow("unknown preset") << QByteArrayList{"keras/Nope", "1"} << QByteArray("keras/Nope");
  QTest::newRow("unknown parameter") << QByteArrayList{"swish:gamma=1", "1"} << QByteArray("gamma");
  QTest::newRow("a parameter twice") << QByteArrayList{"swish:beta=1,beta=2", "1"} << QByteArray("twice");
  QTest::newRow("outside the domain") << QByteArrayList{"softplus:beta=-1", "1"} << QByteArray("beta");
  QTest::newRow("a parameter that is no number")
      << QByteArrayList{"swish:beta=abc", "1"} << QByteArray("abc");
  QTest::newRow("ends in the wrong order")
      << QByteArrayList{"hard_tanh:min_val=2,max_val=1", "1"} << QByteArray("min_val");
  QTest::newRow("a formula with a mistake")
      << QByteArrayList{"f(x) = 2x", "1"}
      << QByteArray("column 8: a sign is missing between '2' and 'x': did you mean f(x) = 2*x?");
  QTest::newRow("a formula without end")
      << QByteArrayList{QByteArray(100'000, '('), "1"} << QByteArray("the formula is too long");
  QTest::newRow("a parameter that the formula lacks")
      << QByteArrayList{"x*b", "--wrt", "c", "1"} << QByteArray("it has b");
  QTest::newRow("nothing") << QByteArrayList{"", "1"} << QByteArray("activation");
  QTest::newRow("order 3") << QByteArrayList{"relu", "--order", "3", "1"} << QByteArray("--order");
  QTest::newRow("order in words") << QByteArrayList{"relu", "--order", "one", "1"} << QByteArray("--order");
  QTest::newRow("wrt and order") << QByteArrayList{"prelu", "--wrt", "alpha", "--order", "1", "1"}
                                 << QByteArray("--wrt");
  QTest::newRow("wrt of nothing") << QByteArrayList{"relu", "--wrt", "alpha", "1"} << QByteArray("alpha");
  QTest::newRow("second derivative of spans")
      << QByteArrayList{"relu", "--path", "span", "--order", "2", "1"} << QByteArray("--path point");
  QTest::newRow("unknown path") << QByteArrayList{"relu", "--path", "line", "1"} << QByteArray("--path");
  QTest::newRow("unknown type") << QByteArrayList{"relu", "--dtype", "int8", "1"} << QByteArray("--dtype");
}

void TestEval::wrongCallsAreRefused() {
  QFETCH(QByteArrayList, arguments);
  QFETCH(QByteArray, expected);
  const Ran result = program(QByteArrayList{"eval"} + arguments);
  QCOMPARE(result.status, 2);
  QVERIFY2(isOneLine(result.err) && result.err.contains(expected), result.err);
  QCOMPARE(result.out, QByteArray());
}

void TestEval::theOutputReadsBackToTheSameDouble() {
  std::mt19937_64 random(1);
  QByteArray input;
  QList<double> sent;
  for (int i = 0; i < 5000; ++i) {
    const double x = std::bit_cast<double>(random());
    if (!std::isfinite(x)) continue;
    sent.append(x);
    char text[40];
    std::snprintf(text, sizeof text, "%a\n", x);
    input += text;
  }
  const QByteArrayList printed = program({"eval", "identity"}, input).out.trimmed().split('\n');
  QCOMPARE(printed.size(), sent.size());
  for (qsizetype i = 0; i < sent.size(); ++i) QCOMPARE(std::strtod(printed[i].constData(), nullptr), sent[i]);
}

void TestEval::aCommaLocaleChangesNothing() {
  QTemporaryDir folder;
  QProcess localedef;
  localedef.start(
      QStringLiteral("localedef"),
      texts({"-i", "de_DE", "-f", "UTF-8", folder.filePath(QStringLiteral("de_DE.UTF-8")).toUtf8()}));
  localedef.waitForFinished();
  if (localedef.error() == QProcess::FailedToStart || localedef.exitCode() > 1)
    QSKIP("the sources of locales are not installed");
  const Variables german{{"LC_ALL", "de_DE.UTF-8"}, {"LOCPATH", folder.path().toUtf8()}};
  QCOMPARE(program({"eval", "identity", "1.5", "0x1.8p0"}, {}, german).out, lines({"1.5", "1.5"}));
  QCOMPARE(program({"eval", "swish:beta=1.5", "0"}, {}, german).status, 0);
  QCOMPARE(program({"eval", "identity", "1,5"}, {}, german).status, 2);
}

void TestEval::theInstructionSetIsChecked_data() {
  QTest::addColumn<QByteArray>("set");
  QTest::addColumn<QList<int>>("statuses");
  QTest::newRow("baseline") << QByteArray("baseline") << QList<int>{0};
  QTest::newRow("avx2, if there is one") << QByteArray("avx2") << QList<int>{0, 1};
  QTest::newRow("avx512, if there is one") << QByteArray("avx512") << QList<int>{0, 1};
  QTest::newRow("unknown") << QByteArray("neon") << QList<int>{2};
}

void TestEval::theInstructionSetIsChecked() {
  QFETCH(QByteArray, set);
  QFETCH(QList<int>, statuses);
  const Ran result = program({"eval", "relu", "--path", "span", "1"}, {}, {{"ALAB_ISA", set}});
  QVERIFY2(statuses.contains(result.status), result.err);
  QCOMPARE(result.out, result.status == 0 ? QByteArray("1\n") : QByteArray());
  QVERIFY(result.status == 0 || (isOneLine(result.err) && result.err.contains("ALAB_ISA")));
}

void TestEval::theSameCallGivesTheSameBytes() {
  const QByteArray input("-3\n-0.1\n0\n0.1\n3\n");
  for (const char* path : {"point", "span"}) {
    const Ran first = program({"eval", "mish", "--path", path}, input);
    QCOMPARE(first.out.count('\n'), 5);
    QCOMPARE(program({"eval", "mish", "--path", path}, input).out, first.out);
  }
}

ALAB_TEST(TestEval)
#include "tst_eval.moc"
