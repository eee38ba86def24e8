#include "core/sentence.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestSentence : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyKindOfPartIsSaid() {
    const Sentence sentence{"%1 is %2 at %3, %4",
                            {std::string("f"), Word{"large"}, 0.5, std::vector<double>{-1, 2.25}}};
    QCOMPARE(said(sentence), std::string("f is large at 0.5, -1, 2.25"));
  }

  void wordsAndNumbersAreSaidByTheSpeech() {
    const Speech speech = {[](std::string_view text) { return text == "yes" ? "是" : std::string(text); },
                           [](double number) { return "<" + std::to_string(int(number)) + ">"; }};
    QCOMPARE(said({"yes"}, speech), std::string("是"));
    QCOMPARE(said({"%1 %2", {Word{"yes"}, 3.0}}, speech), std::string("是 <3>"));
    QCOMPARE(said({"%1", {std::string("yes")}}, speech), std::string("yes"));
  }

  void threeDigitsAreEnough() {
    const auto text = [](double number) { return said({"%1", {number}}); };
    QCOMPARE(text(0.04481), std::string("0.0448"));
    QCOMPARE(text(1.05070098), std::string("1.05"));
    QCOMPARE(text(-0.0), std::string("0"));
    QCOMPARE(text(65504), std::string("6.55e+04"));
    QCOMPARE(text(std::numeric_limits<double>::infinity()), std::string("inf"));
    QCOMPARE(text(-NAN), std::string("nan"));
  }
};

ALAB_TEST(TestSentence)
#include "tst_sentence.moc"
