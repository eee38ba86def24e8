#include "core/data/data_options.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QString problem(DataKind kind, const DataOptions& options) {
  const auto error = problemWith(kind, options);
  return error ? QString::fromStdString(error->line()) : QString();
}

DataOptions with(std::size_t points, double noise) {
  DataOptions options;
  options.points = points, options.noise = noise;
  return options;
}

}  // namespace

class TestDataOptions : public QObject {
  Q_OBJECT

 private slots:
  void theFirstOnesAndTheEndsAreFine() {
    QCOMPARE(problem(DataKind::Circle, {}), QString());
    QCOMPARE(problem(DataKind::Circle, with(2, 0.5)), QString());
    QCOMPARE(problem(DataKind::Circle, with(5000, 0)), QString());
  }

  void whatIsOutOfRangeIsNamed() {
    QCOMPARE(problem(DataKind::Xor, with(1, 0)), QStringLiteral("points = 1 cannot be used: from 2 to 5000"));
    QCOMPARE(problem(DataKind::Xor, with(5001, 0)),
             QStringLiteral("points = 5001 cannot be used: from 2 to 5000"));
    QCOMPARE(problem(DataKind::Xor, with(10, 0.6)),
             QStringLiteral("a noise of 0.6 cannot be used: from 0 to 0.5"));
    QVERIFY(!problem(DataKind::Xor, with(10, -0.1)).isEmpty());
    QVERIFY(!problem(DataKind::Xor, with(10, std::nan(""))).isEmpty());
  }

  void aCurveNeedsAFunction() {
    DataOptions options;
    QCOMPARE(problem(DataKind::Curve, options),
             QStringLiteral("no curve to stand above or below: choose a function"));
    options.function = Function(builtIn("relu"));
    QCOMPARE(problem(DataKind::Curve, options), QString());
  }
};

ALAB_TEST(TestDataOptions)
#include "tst_data_options.moc"
