#include "core/formula/definition.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestDefinition : public QObject {
  Q_OBJECT

 private slots:
  void declarationsGiveDefaultsAndRanges_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("initial");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    const auto row = [](const char* text, double initial, double lower, double upper) {
      QTest::newRow(text) << QByteArray(text) << initial << lower << upper;
    };
    row("b*x", 1, -5, 5);
    row("f(x) = b*x; b = 1.5", 1.5, -5, 5);
    row("g(x)=b*x;b=1.5 in 0..5", 1.5, 0, 5);
    row("b*x; b in 0..5", 1, 0, 5);
    row("b*x; b in 2..6", 4, 2, 6);
    row("b*x; b = -20", -20, -40, 5);
    row("b*x; b = 2/3 in -1/2..e", 2.0 / 3, -0.5, 2.718281828459045);
    row("ｂ＊ｘ；ｂ＝１．５ in ０．．５", 1.5, 0, 5);
    row("b*x; b = 1.5 in 0…5;", 1.5, 0, 5);
  }
  void declarationsGiveDefaultsAndRanges() {
    QFETCH(const QByteArray, text);
    const auto definition = parseDefinition(text.toStdString());
    QVERIFY2(definition, definition ? "" : definition.error().error.line().c_str());
    QCOMPARE(definition->parameters.size(), std::size_t(1));
    QTEST(definition->parameters[0].initial, "initial");
    QTEST(definition->parameters[0].slider.lower, "lower");
    QTEST(definition->parameters[0].slider.upper, "upper");
  }

  void parametersStandInTheOrderOfTheFormula() {
    const auto definition = parseDefinition("c*x + a*b; a = 3; c = 2");
    QVERIFY(definition);
    std::vector<std::string> names;
    for (const ParameterDefinition& p : definition->parameters) names.push_back(p.name);
    QCOMPARE(names, (std::vector<std::string>{"c", "a", "b"}));
    QCOMPARE(definition->parameters[0].initial, 2.0);
  }

  /// Whatever can be typed can be read again from its text, which has a head.
  void theLimitCountsTheHead() {
    const auto sum = [](int more) { return "x" + std::string(std::size_t(more), ' ') + "+1"; };
    const auto fits = parseDefinition(sum(1990));
    QVERIFY(fits && parseDefinition(fits->text));
    QVERIFY(!parseDefinition(sum(1991)));
    QVERIFY(!parseDefinition(sum(1997)));
  }

  void mistakesAreNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* text, int offset, const char* message) {
      QTest::newRow(text) << QByteArray(text) << offset << QByteArray(message);
    };
    row("f(t) = t^2", 2, "the variable is called x: write f(x) = ...");
    row("b = 2; b*x", 0, "the formula comes first: f(x) = ...; b = 1.5");
    row("x; c = 2", 3, "'c' does not occur in the formula");
    row("b*x; b = 2; b = 3", 12, "'b' is set twice");
    row("b*x; b", 5, "a value is missing after 'b': write b = 1.5");
    row("b*x; 2", 5, "a parameter's name belongs here: f(x) = ...; b = 1.5 in 0..5");
    row("b*x; b = x", 9, "'x' is not a finite number");
    row("b*x; b = 1 in 5..0", 14, "the range is empty: the smaller number comes first: 0..5");
    row("b*x; b = 9 in 0..5", 14, "the value is outside its range");
    row("b*x; b = 1 in 0", 15, "a range needs two ends: write in 0..5");
    row("b*x; b = 1e300*1e300", 9, "'1e300*1e300' is not a finite number");
    row("f(x) =", 6, "something is missing after '='");
    row("a+b+c+d+f+g+h+i+j+k+l+m+n", 0, "the formula has too many parameters: it may have 12");
  }
  void mistakesAreNamed() {
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    QFETCH(const QByteArray, message);
    const auto definition = parseDefinition(text.toStdString());
    QVERIFY(!definition);
    QCOMPARE(QByteArray::fromStdString(definition.error().error.line()), message);
    if (text != "f(x) =") QCOMPARE(int(definition.error().at.offset), offset);
  }
};

ALAB_TEST(TestDefinition)
#include "tst_definition.moc"
