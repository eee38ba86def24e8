// The inputs of a stack against what their definitions say.
#include "core/depth/stack_input.h"

#include <QTest>
#include <cmath>

#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DepthSettings settings(StackInput input) {
  DepthSettings s;
  s.width = 6, s.batch = 400;
  s.input = input;
  return s;
}

Matrix<double> inputOf(StackInput input) {
  return stackInput<double>(settings(input), randomStream(1, "data"));
}

}  // namespace

class TestStackInput : public QObject {
  Q_OBJECT

 private slots:
  void namesComeBack() {
    for (const StackInput input : stackInputs()) QVERIFY(stackInputNamed(nameOf(input)) == input);
    QVERIFY(!stackInputNamed("iris"));
  }

  void everyFeatureIsStandard_data() {
    QTest::addColumn<StackInput>("input");
    QTest::newRow("circle") << StackInput::Circle;
    QTest::newRow("spiral") << StackInput::Spiral;
  }
  void everyFeatureIsStandard() {
    QFETCH(const StackInput, input);
    const Matrix<double> x = inputOf(input);
    for (std::size_t unit = 0; unit < x.columns(); ++unit) {
      double sum = 0, squares = 0;
      for (std::size_t i = 0; i < x.rows(); ++i) {
        sum += x(i, unit);
        squares += x(i, unit) * x(i, unit);
        QCOMPARE(x(i, unit), x(i, unit % 2));
      }
      QVERIFY(std::abs(sum / 400) < 1e-12);
      QVERIFY(std::abs(squares / 400 - 1) < 1e-12);
    }
  }

  /// Standardising stretches and moves a little; the disc stays inside the ring.
  void theDiscLiesInTheRing() {
    const Matrix<double> x = inputOf(StackInput::Circle);
    double disc = 0, ring = 1e9;
    for (std::size_t i = 0; i < x.rows(); ++i) {
      const double radius = std::hypot(x(i, 0), x(i, 1));
      if (i % 2 == 0)
        disc = std::max(disc, radius);
      else
        ring = std::min(ring, radius);
    }
    QVERIFY(disc < ring);
    QVERIFY(std::abs(disc / ring - 0.5 / 0.7) < 0.15);
  }

  /// The arms are each other turned by half: their points cancel out.
  void theArmsOfTheSpiralAreOpposite() {
    const Matrix<double> x = inputOf(StackInput::Spiral);
    for (std::size_t i = 0; i < x.rows(); i += 2)
      for (const std::size_t feature : {0, 1}) QVERIFY(std::abs(x(i, feature) + x(i + 1, feature)) < 1e-12);
  }

  void aSingleSampleIsNoMistake() {
    DepthSettings s = settings(StackInput::Circle);
    s.batch = 1;
    QCOMPARE(stackInput<float>(s, randomStream(1, "data"))(0, 0), 0.0F);
  }
};

ALAB_TEST(TestStackInput)
#include "tst_stack_input.moc"
