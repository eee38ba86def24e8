#include "core/code/formula_translation.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Calls as lists in brackets, names in quotes.
class Spelled : public FormulaLanguage {
 public:
  std::string number(std::string_view digits) const override { return "#" + std::string(digits); }
  std::string name(std::string_view word) const override { return std::string(word); }
  std::string call(std::string_view word, const std::vector<TranslatedText>& arguments) const override {
    std::string text = std::string(word) + "[";
    for (const TranslatedText& argument : arguments) text += argument.text + (argument.hasX ? "!" : "") + ";";
    return text + "]";
  }
  std::string opposite(const TranslatedText& condition) const override { return "~" + condition.text; }
  std::string logic(std::string_view sign) const override { return "{" + std::string(sign) + "}"; }
  std::string power(const std::string& base, const std::string& exponent) const override {
    return "<" + base + "|" + exponent + ">";
  }
};

}  // namespace

class TestFormulaTranslation : public QObject {
  Q_OBJECT

 private slots:
  void everyPartIsWrittenAnew_data() {
    QTest::addColumn<QByteArray>("formula");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* formula, const char* text) {
      QTest::newRow(formula) << QByteArray(formula) << QByteArray(text);
    };
    row("x", "x");
    row("alpha * x + 0.5", "alpha * x + #0.5");
    row("1e-3 * x", "#1e-3 * x");
    row("2E+5*x", "#2E+5*x");
    row(".5 + x2", "#.5 + x2");
    row("-x^2", "-<x|#2>");
    row("2 * x^3 + 1", "#2 * <x|#3> + #1");
    row("(x + 1)^2 / 4", "<(x + #1)|#2> / #4");
    row("sin(a * x)^2 / a", "<sin[a * x!;]|#2> / a");
    row("x ^ power", "<x|power>");
    row("2^-x", "<#2|(-x)>");
    row("2^3^x", "<#2|<#3|x>>");
    row("x^(1 / n)", "<x|(#1 / n)>");
    row("if(x > 0, x, alpha)", "if[x > #0!;x!;alpha;]");
    row("max(min(1, x), a)", "max[min[#1;x!;]!;a;]");
    row("if(x == 0, 1, sin(x) / x)", "if[x == #0!;#1;sin[x!;] / x!;]");
    row("(x > 0) && !(x >= a) || y", "(x > #0) {&&} ~(x >= a) {||} y");
    row("x != 0", "x != #0");
    row("exp(-exp(x))", "exp[-exp[x!;]!;]");
  }
  void everyPartIsWrittenAnew() {
    QFETCH(const QByteArray, formula);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(translated(formula.toStdString(), Spelled()).text), text);
  }

  void aTextThatIsNoFormulaGivesSomeText() {
    for (const char* text : {"", "(", ")", "f(", "x^", "^", ",", "x^^2", "1e", "f(x,", "x)) + 1", "ä", "- -",
                             "!", "&&", "|", "!="})
      QVERIFY(translated(text, Spelled()).text.size() < 40);
  }

  void dependenceOnXComesFromTheWordAlone() {
    QVERIFY(translated("a + sin(2 * x)", Spelled()).hasX);
    QVERIFY(translated("2^x", Spelled()).hasX);
    QVERIFY(!translated("exp(max_x) + x_2", Spelled()).hasX);
  }

  void wordsAreFoundWhole() {
    QVERIFY(mentions("beta * x", "beta"));
    QVERIFY(mentions("f(b)", "b"));
    QVERIFY(!mentions("beta * x", "b"));
    QVERIFY(!mentions("lambda_ * x", "lambda"));
    QVERIFY(mentions("alphas + alpha", "alpha"));
  }

  void onlyParenthesesAroundAllAreTakenOff() {
    QCOMPARE(withoutParentheses("(x + 1)"), std::string("x + 1"));
    QCOMPARE(withoutParentheses("(x) + (1)"), std::string("(x) + (1)"));
    QCOMPARE(withoutParentheses("x"), std::string("x"));
    QCOMPARE(withoutParentheses(""), std::string());
  }
};

ALAB_TEST(TestFormulaTranslation)
#include "tst_formula_translation.moc"
