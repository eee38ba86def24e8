// The set-ups of the advice on Depth, measured, show what their texts claim.
#include "core/compare/layer_factor.h"
#include "tests/core/state/advice_setups.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestDepthAdvice : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void factorIsThatOfTheText_data();
  void factorIsThatOfTheText();
  void residualPathKeepsWhatAPlainStackLoses();
  void gradientsOfTanhArriveManyStepsBack();
  void signalOfSeluStays();
  void remediesForFadingWork();
  void gradientsBecomeZeroInHalfPrecision();
};

void TestDepthAdvice::factorIsThatOfTheText_data() {
  QTest::addColumn<QString>("advice");
  QTest::addColumn<QString>("function");
  QTest::addColumn<QString>("start");
  for (const Advice& advice : shippedAdvice()) {
    if (advice.state.page != "depth") continue;
    for (const QString& name : quantitiesIn(advice.english.reason)) {
      const QString kind = name.section(QLatin1Char(':'), 0, 0), function = name.section(QLatin1Char(':'), 1);
      if (kind == QLatin1String("he") || kind == QLatin1String("lecun"))
        QTest::newRow(qPrintable(advice.id + QLatin1Char(' ') + name)) << advice.id << function << kind;
    }
  }
}

/// Measured far from the input, without the help that a set-up gives.
void TestDepthAdvice::factorIsThatOfTheText() {
  QFETCH(const QString, advice);
  QFETCH(const QString, function);
  QFETCH(const QString, start);
  const auto plain = [](DepthSettings& s) {
    s.norm = StackNorm::None, s.residual = false, s.layers = farLayer;
  };
  const QByteArray id = advice.toLatin1(), f = function.toLatin1();
  const double factor = innerFactor(adviceMeasured(id, f, plain));
  const double saidFactor = said((start + QLatin1Char(':') + function).toStdString());
  QVERIFY2(std::fabs(factor / saidFactor - 1) < 0.03, QByteArray::number(factor));
}

void TestDepthAdvice::residualPathKeepsWhatAPlainStackLoses() {
  const auto plain = [](DepthSettings& s) { s.norm = StackNorm::None, s.residual = false; };
  const auto large = [](DepthSettings& s) { s.norm = StackNorm::None, s.branchScale = 1; };
  for (const char* function : {"gelu", "relu"}) {
    QVERIFY(verdictOf(adviceMeasured("transformer", function)) == Verdict::Stable);
    QVERIFY(verdictOf(adviceMeasured("transformer", function, large)) == Verdict::Explodes);
  }
  QVERIFY(verdictOf(adviceMeasured("transformer", "gelu", plain)) == Verdict::Fades);
}

void TestDepthAdvice::gradientsOfTanhArriveManyStepsBack() {
  QVERIFY(verdictOf(adviceMeasured("rnn", "tanh")) == Verdict::Stable);
  for (const char* function : {"relu", "sigmoid"})
    QVERIFY(adviceMeasured("rnn", function).kept().median < 0.01);
}

void TestDepthAdvice::signalOfSeluStays() {
  const auto he = [](DepthSettings& s) { s.start = StartWeights::HeNormal; };
  const auto signal = [](const DepthSummary& s) { return s.layers.back().rmsA.median; };
  const DepthSummary selu = adviceMeasured("self_normalising", "selu");
  QVERIFY(std::fabs(signal(selu) - 1) < 0.05 && std::fabs(selu.layers.back().meanA) < 0.05);
  QVERIFY(signal(adviceMeasured("self_normalising", "selu", he)) > 5);
  for (const char* function : {"elu", "relu"})
    QVERIFY(signal(adviceMeasured("self_normalising", function)) < 0.1);
}

void TestDepthAdvice::remediesForFadingWork() {
  const auto norm = [](DepthSettings& s) { s.norm = StackNorm::BatchBefore; };
  QVERIFY(verdictOf(adviceMeasured("fades", "sigmoid")) == Verdict::Fades);
  for (const char* function : {"relu", "elu"})
    QVERIFY(verdictOf(adviceMeasured("fades", function)) == Verdict::Stable);
  QVERIFY(std::fabs(innerFactor(adviceMeasured("fades", "sigmoid", norm)) - 1) < 0.05);
  // With five layers and usual weights next to nothing is left; with leaky ReLU in the place of ReLU nothing
  // changes.
  const auto five = [](DepthSettings& s) { s.layers = 5, s.start = StartWeights::LecunNormal; };
  QVERIFY(adviceMeasured("fades", "sigmoid", five).kept().median < 0.01);
  const auto lecun = [](DepthSettings& s) { s.start = StartWeights::LecunNormal; };
  for (const char* function : {"relu", "leaky_relu"})
    QVERIFY(verdictOf(adviceMeasured("fades", function, lecun)) == Verdict::Fades);
}

void TestDepthAdvice::gradientsBecomeZeroInHalfPrecision() {
  const auto scaled = [](DepthSettings& s) { s.topGradient = 1e5; };
  const auto bfloat = [](DepthSettings& s) { s.format = NumberFormat::BFloat16; };
  QCOMPARE(adviceMeasured("float16", "sigmoid").layers[0].zeroD, 1.0);
  QCOMPARE(adviceMeasured("float16", "tanh").layers[0].zeroD, 0.0);
  QVERIFY(adviceMeasured("float16", "sigmoid", scaled).layers[0].zeroD < 0.01);
  QCOMPARE(adviceMeasured("float16", "sigmoid", bfloat).layers[0].zeroD, 0.0);
}

ALAB_TEST(TestDepthAdvice)
#include "tst_depth_advice.moc"
