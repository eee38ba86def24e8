#include "ui/panels/explore/cards/words.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>
#include <set>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/support/plain_activation.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

std::vector<Fact> words(const QString& text) {
  return wordsOf(analyze(*parseFunction(text.toStdString())), 4);
}

}  // namespace

class TestWords : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingIsClaimedOfWhatHasNoValueSomewhere() {
    for (const char* formula : {"log(x)", "sqrt(x - 2)", "1/x + log(x)", "x/(x - x)"}) {
      const std::vector<Fact> facts = words(QString::fromLatin1(formula));
      QCOMPARE(facts.size(), std::size_t(1));
      QVERIFY2(facts[0].value.startsWith(u"not everywhere: no value at x = "_s), formula);
    }
    QCOMPARE(words(u"1/x"_s)[0].value, u"not everywhere: no value at x = 0"_s);
  }

  void whatGrowsWithoutEndHasNoUpperEnd() {
    QCOMPARE(words(u"exp(x^2)"_s)[0].value, u"[1, ∞)"_s);
    QCOMPARE(words(u"exp(2*x)"_s)[0].value, u"(0, ∞)"_s);
  }

  void wordsSayWhatIsKnown_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* id, const char* name, const QString& value) {
      QTest::addRow("%s, %s", id, name) << QString::fromLatin1(id) << QString::fromLatin1(name) << value;
    };
    row("sigmoid", "Range", u"(0, 1)"_s);
    row("relu", "Range", u"[0, ∞)"_s);
    row("hard_tanh", "Range", u"[−1, 1]"_s);
    row("identity", "Range", u"(−∞, ∞)"_s);
    row("binary_step", "Range", u"{0, 1}"_s);
    row("sign", "Range", u"{−1, 0, 1}"_s);
    row("affine:a=0,b=2", "Range", u"{2}"_s);
    row("tanh", "Zero-centred", u"yes, mean output 0"_s);
    row("sigmoid", "Zero-centred", u"no, mean output 0.5"_s);
    row("sigmoid", "Largest slope", u"0.25 at x = 0"_s);
    row("relu", "Monotone", u"yes, it never falls"_s);
    row("silu", "Monotone", u"no, it falls for x < −1.2785"_s);
    row("gaussian", "Monotone", u"no, it falls for x > 0"_s);
    row("leaky_relu:alpha=-0.5", "Monotone", u"no, it falls for x < 0"_s);
    row("hard_swish", "Monotone", u"no, it falls between x = −3 and −1.5"_s);
    row("dsilu", "Monotone", u"no, it falls for x < −2.3994 and for x > 2.3994"_s);
    row("affine:a=-2", "Monotone", u"no, it falls everywhere"_s);
    row("sin", "Monotone", u"no, it falls around x = −3.1416"_s);
    row("threshold:value=3", "Monotone", u"no"_s);
    row("sigmoid", "Smooth", u"yes, everywhere"_s);
    row("relu", "Smooth", u"no, corner at x = 0"_s);
    row("binary_step", "Smooth", u"no, it jumps at x = 0"_s);
    row("hard_elish", "Smooth", u"no, corner at x = −1, 1"_s);  // at 0 only f″ jumps
    row("identity", "Saturates", u"no"_s);
    row("binary_step", "Saturates", u"everywhere but at x = 0"_s);
    row("affine:a=0,b=2", "Saturates", u"everywhere"_s);
    row("sigmoid", "Saturates", u"on both sides, outside −4.5849 to 4.5849"_s);
  }
  void wordsSayWhatIsKnown() {
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QTEST(valueOf(words(id), name), "value");
  }

  void slopesAreLeftOutWhereTheyAreToBeGuessed() {
    const Properties properties = analyze(Function(builtIn("sigmoid")));
    for (const Fact& fact : withoutSlopes(wordsOf(properties, 4))) QVERIFY(fact.name != u"Largest slope"_s);
    for (const Fact& fact : withoutSlopes(expertWordsOf(properties, 4)))
      QVERIFY2(!fact.name.contains(u"′"_s) && !fact.tip.contains(u"′"_s), qPrintable(fact.name));
  }

  void thereAreSixWithATipAndAPictureEach() {
    const std::vector<Fact> six = words(u"gelu"_s);
    QCOMPARE(six.size(), size_t(6));
    std::set<PropertyPicture> pictures;
    for (const Fact& fact : six) {
      QVERIFY(fact.tip.endsWith(u'.'));
      QVERIFY(fact.picture != PropertyPicture::None);
      pictures.insert(fact.picture);
    }
    QCOMPARE(pictures.size(), size_t(6));
  }

  void noSentenceContradictsTheCurve() {
    for (const Activation& activation : catalogue()) {
      const Function function(activation);
      const std::vector<Fact> facts = wordsOf(analyze(function), 6);
      const bool claimsMonotone = valueOf(facts, u"Monotone"_s).startsWith(u"yes"_s);
      bool falls = false;
      for (double x = -8; x < 8; x += 1.0 / 64)
        falls = falls || function.at(x + 1.0 / 64).f < function.at(x).f - 1e-12;
      QVERIFY2(!(claimsMonotone && falls), activation.card().id.data());
      const bool isClosedAtZero = valueOf(facts, u"Range"_s).startsWith(u"[0,"_s);
      for (double x = -8; x < 8 && isClosedAtZero; x += 1.0 / 64) QVERIFY(function.at(x).f >= 0);
    }
  }

  void expertsReadTheGains() {
    const auto facts = expertWordsOf(analyze(Function(builtIn("relu"))), 4);
    QCOMPARE(valueOf(facts, u"E f²"_s), u"0.5"_s);
    QCOMPARE(valueOf(facts, u"Gain, keeps the signal"_s), u"1.4142"_s);
    QCOMPARE(valueOf(facts, u"Smoothness class"_s), u"C0"_s);
    QCOMPARE(valueOf(facts, u"Exactly 0"_s), u"50 %"_s);
  }

  void endlessSmoothnessIsWrittenAsInBooks() {
    QCOMPARE(valueOf(expertWordsOf(analyze(Function(builtIn("mish"))), 4), u"Smoothness class"_s), u"C∞"_s);
  }

  void aTipDoesNotBreakInsideOfASlope() {
    FactRows rows;
    rows.setFacts(expertWordsOf(analyze(Function(builtIn("mish"))), 4));
    QTextDocument tip;
    tip.setHtml(rows.findChild<QToolButton*>()->toolTip());
    QVERIFY(tip.toPlainText().startsWith(u"The supremum"_s));
    for (int width = 20; width < 200; ++width) {
      tip.setTextWidth(width);
      const QTextLayout& lines = *tip.firstBlock().layout();
      const QString text = tip.firstBlock().text();
      for (int i = 1; i < lines.lineCount(); ++i) QVERIFY(text[lines.lineAt(i).textStart() - 1].isSpace());
    }
  }

  void aVerifiedDerivativeIsMarked() {
    QVERIFY(verdictOf(verifyDerivative(Function(builtIn("mish")))).startsWith(u"✓"_s));
  }

  void aPlantedMistakeIsRefusedWithItsPlace() {
    const Function planted = plainFunction([](double x) {
      return Derivatives{x * x, x > 1 ? 2 * x + 0.5 : 2 * x, 2};
    });
    const DerivativeCheck check = verifyDerivative(planted);
    QVERIFY(check.refusal);
    const QString verdict = verdictOf(check);
    QVERIFY(verdict.startsWith(u"✗"_s));
    QVERIFY(check.refusal->x > 1);
    QVERIFY(verdict.contains(u"x = "_s));
  }
};

ALAB_WIDGET_TEST(TestWords)
#include "tst_words.moc"
