#include "core/analysis/verify.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/activation/catalogue.h"
#include "tests/support/plain_activation.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// sin, with f' too large by `error` in a neighbourhood of x = 1.3.
Function plantedMistake(double error) {
  return plainFunction([error](double x) {
    const double bump = std::exp(-std::pow((x - 1.3) / 0.05, 2));
    return Derivatives{std::sin(x), std::cos(x) + error * bump, -std::sin(x)};
  });
}

/// All parameters at the same share of their sliders, where that is allowed.
std::vector<Function> otherParameters(const Activation& a) {
  std::vector<Function> functions;
  for (double share : {0.15, 0.4, 0.9}) {
    Function function(a);
    for (std::size_t i = 0; i < function.params.size(); ++i) {
      const Range slider = a.card().params[i].slider;
      function.params[i] = slider.lower + share * slider.span();
    }
    if (a.checked(function.params)) functions.push_back(function);
  }
  return functions;
}

}  // namespace

class TestVerify : public QObject {
  Q_OBJECT

 private slots:
  void everyDerivativeOfTheCatalogueIsVerified_data();
  void everyDerivativeOfTheCatalogueIsVerified();
  void aPlantedMistakeIsRefusedWithItsPlace();
  void aMistakeBelowTheBoundIsNotClaimed();
  void aWrongSignIsRefused();
  void aDerivativeThatIsNotANumberIsRefused();
  void aMissingKinkIsNotHeldAgainstTheSlope();
  void detailsBelowTheStepAreNotHeldAgainstTheSlope();
  void nothingToCheckIsNotVerified();
};

void TestVerify::everyDerivativeOfTheCatalogueIsVerified_data() {
  QTest::addColumn<QString>("id");
  for (const Activation& a : catalogue())
    QTest::newRow(a.card().id.data()) << QString::fromUtf8(a.card().id.data());
}

void TestVerify::everyDerivativeOfTheCatalogueIsVerified() {
  QFETCH(QString, id);
  const Activation activation = builtIn(id.toStdString());
  std::vector<Function> functions = otherParameters(activation);
  functions.emplace_back(activation);
  for (const Function& function : functions) {
    const DerivativeCheck check = verifyDerivative(function);
    const double x = check.refusal ? check.refusal->x : 0;
    QVERIFY2(check.isVerified(), qPrintable(QStringLiteral("at x = %1").arg(x)));
    QVERIFY2(check.points > 900, qPrintable(QString::number(check.points)));
    QVERIFY(check.worstError < 1e-7);
  }
}

void TestVerify::aPlantedMistakeIsRefusedWithItsPlace() {
  const DerivativeCheck check = verifyDerivative(plantedMistake(1e-4));
  QVERIFY(!check.isVerified());
  QCOMPARE(check.refusal->x, 1.3);
  QCOMPARE(check.worstAt, 1.3);
  QVERIFY(std::fabs(check.worstError - 1e-4) < 1e-10);
  QCOMPARE(check.refusal->claimed, std::cos(1.3) + 1e-4);
  QVERIFY(std::fabs(check.refusal->measured - std::cos(1.3)) <= check.refusal->bound);
  QVERIFY(check.refusal->bound < 1e-10);
}

void TestVerify::aMistakeBelowTheBoundIsNotClaimed() {
  QVERIFY(verifyDerivative(plantedMistake(1e-17)).isVerified());
  QVERIFY(!verifyDerivative(plantedMistake(1e-9)).isVerified());
}

void TestVerify::aWrongSignIsRefused() {
  const auto wrong = plainFunction([](double x) {
    return Derivatives{std::cos(x), std::sin(x), -std::cos(x)};
  });
  QVERIFY(verifyDerivative(wrong).refusal);
}

void TestVerify::aDerivativeThatIsNotANumberIsRefused() {
  const auto hole = plainFunction([](double x) {
    const double slope = std::fabs(x - 2) < 0.05 ? std::numeric_limits<double>::quiet_NaN() : 2 * x;
    return Derivatives{x * x, slope, 2};
  });
  const DerivativeCheck check = verifyDerivative(hole);
  QVERIFY(check.refusal);
  QVERIFY(std::fabs(check.refusal->x - 2) < 0.05);
}

void TestVerify::aMissingKinkIsNotHeldAgainstTheSlope() {
  const auto corner = plainFunction(
      [](double x) {
        return Derivatives{std::fabs(x), x < 0 ? -1.0 : 1.0, 0};
      },
      [](Params) { return std::vector{0.0}; });
  const DerivativeCheck check = verifyDerivative(corner);
  QVERIFY(check.isVerified());
  QCOMPARE(check.points, 1000);  // all but the kink itself
}

void TestVerify::detailsBelowTheStepAreNotHeldAgainstTheSlope() {
  QVERIFY(!verifyDerivative(Function(builtIn("sinc"), {1000})).refusal);
  QVERIFY(!verifyDerivative(Function(builtIn("snake"), {1000})).refusal);
  QVERIFY(!verifyDerivative(Function(builtIn("isru"), {1e20})).refusal);  // a step of width 1e-10 at 0
}

void TestVerify::nothingToCheckIsNotVerified() {
  const auto nowhere = plainFunction([](double) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    return Derivatives{nan, nan, nan};
  });
  QVERIFY(!verifyDerivative(nowhere).isVerified());
  QVERIFY(!verifyDerivative(nowhere).refusal);
}

ALAB_TEST(TestVerify)
#include "tst_verify.moc"
