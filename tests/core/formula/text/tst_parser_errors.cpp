#include <QElapsedTimer>

#include "core/formula/formula.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestParserErrors : public QObject {
  Q_OBJECT

 private slots:
  void mistakesHaveAPlaceWordsAndAHint_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* text, int offset, int length, const char* message) {
      QTest::newRow(*text ? text : "nothing") << QByteArray(text) << offset << length << QByteArray(message);
    };
    row("", 0, 0, "there is no formula yet: type one: x * sigmoid(x)");
    row("2x", 0, 2, "a sign is missing between '2' and 'x': did you mean 2*x?");
    row("2(x+1)", 0, 2, "a sign is missing between '2' and '(': did you mean 2*(x+1)?");
    row("x(x+1)", 0, 2, "a sign is missing between 'x' and '(': did you mean x*(x+1)?");
    row("b(x+1)", 0, 2, "a sign is missing between 'b' and '(': did you mean b*(x+1)?");
    row("(x)(x)", 2, 2, "a sign is missing between ')' and '(': did you mean (x)*(x)?");
    row("βx", 0, 3, "a sign is missing between 'β' and 'x': did you mean β*x?");
    row("x*/(2", 2, 1, "unexpected '/': a number, x or a bracket belongs between it and '*'");
    row("(x+1", 0, 1, "this bracket is never closed");
    row("sin(x", 3, 1, "this bracket is never closed");
    row("x+1)", 3, 1, "this bracket was never opened");
    row("x*()", 2, 2, "there is nothing between these brackets");
    row("x+", 1, 1, "something is missing after '+'");
    row("sin x", 0, 5, "sin needs brackets: did you mean sin(x)?");
    row("x*sin", 2, 3, "sin needs brackets: write sin(...)");
    row("sin(x)^2 + sin^2", 11, 3, "sin needs brackets: write sin(...)");
    row("max(x)", 0, 6, "max takes two arguments or more");
    row("sin(x,2)", 0, 8, "sin takes one argument");
    row("clamp(x,1)", 0, 10, "clamp takes three arguments");
    row("if(x>0,x)", 0, 9, "if takes three arguments: write if(x > 0, x, 0)");
    row("foo(x)", 0, 3, "there is no function 'foo': a product is written foo*(...)");
    row("ReLU(x)", 0, 4, "there is no function 'ReLU': did you mean relu?");
    row("x*sgmoid(x)", 2, 6, "there is no function 'sgmoid': did you mean sigmoid?");
    row("1e999", 0, 5, "'1e999' is too large: no number of a computer holds it");
    row("1.2.3", 0, 5, "'1.2.3' is not a number");
    row("0,5*x", 1, 1, "unexpected ',': the decimal sign is a point: 0.5");
    row("x=3", 0, 1, "x is the variable: write f(x) = ...");
    row("if(x=0,1,x)", 4, 1, "unexpected '=': did you mean ==?");
    row("if(x>0&x<1,1,x)", 6, 1, "unexpected '&': did you mean &&?");
    row("|x", 0, 1, "this bar is never closed");
    row("x^²", 2, 2, "unexpected '²': a number, x or a bracket belongs between it and '^'");
    row("9^9^9^9", 2, 5, "'9^9^9' is not a finite number");
    row("x+1/0", 2, 3, "'1/0' is not a finite number");
    row("x*log(0)", 2, 6, "'log(0)' is not a finite number");
    row("x+sqrt(-2)", 2, 8, "'sqrt(-2)' is not a finite number");
  }
  void mistakesHaveAPlaceWordsAndAHint() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    QFETCH(const int, length);
    QFETCH(const QByteArray, message);
    const auto result = formulaActivation(text.toStdString());
    QVERIFY(!result);
    QCOMPARE(QByteArray::fromStdString(result.error().error.line()), message);
    QCOMPARE(int(result.error().at.offset), offset);
    QCOMPARE(int(result.error().at.length), length);
  }

  void theFirstMistakeCounts() {
    const auto result = formulaActivation("2x + $");
    QVERIFY(!result);
    QCOMPARE(int(result.error().at.offset), 5);  // characters come before grammar
  }

  void columnsAreCountedInCharacters() {
    QCOMPARE(activationFromFormula("β*激").error().where, std::string("column 3"));
    QCOMPARE(activationFromFormula("(ｘ＋２").error().where, std::string("column 1"));
  }

  void tooLongIsUnderlinedWhereItIsTooLong() {
    std::string text;
    for (int i = 0; i < 2001; ++i) text += "β";
    const auto result = formulaActivation(text);
    QVERIFY(!result);
    QCOMPARE(result.error().at, (TextSpan{4000, 0}));
    QCOMPARE(inWords(result.error(), text).line(),
             std::string("column 2001: the formula is too long: it may have 2000 characters"));
  }

  void hostileTextIsRefusedAtOnce_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("200 000 brackets") << QByteArray(200'000, '(');
    QTest::newRow("10 MB of nothing") << QByteArray(10'000'000, ' ');
    QTest::newRow("10 MB of x") << QByteArray(10'000'000, 'x');
    QTest::newRow("10 MB that is no UTF-8") << QByteArray(10'000'000, '\xff');
    QTest::newRow("a tower of powers") << QByteArray("9^9^9^9");
    QTest::newRow("a higher tower") << QByteArray("9^9").repeated(1).append(QByteArray("^9").repeated(900));
    QTest::newRow("2000 brackets") << QByteArray(2000, '(');
    QTest::newRow("2000 signs") << QByteArray(2000, '-');
    QTest::newRow("2000 bars") << QByteArray(2000, '|');
    QTest::newRow("2000 digits") << QByteArray(2000, '9');
    QTest::newRow("150 nested exponentials") << QByteArray("exp(").repeated(150) + "x";
    QTest::newRow("1300 parameters") << QByteArray("a+b1+c2+").repeated(1) + QByteArray("d+").repeated(600);
  }
  void hostileTextIsRefusedAtOnce() {
    QFETCH(const QByteArray, text);
    const std::string typed = text.toStdString();
    qint64 fastest = 1'000'000'000;
    for (int i = 0; i < 5; ++i) {
      QElapsedTimer timer;
      timer.start();
      const auto result = formulaActivation(typed);
      fastest = std::min(fastest, timer.nsecsElapsed());
      QVERIFY(!result);
      QVERIFY(result.error().error.line().size() < 200);
    }
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(fastest < 1'000'000, QByteArray::number(fastest));
#endif
  }
};

ALAB_TEST(TestParserErrors)
#include "tst_parser_errors.moc"
