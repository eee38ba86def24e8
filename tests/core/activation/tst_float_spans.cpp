// The spans in float, by the metric of tests/golden/README.md with float's units; parameters and points are
// rounded to float first and the reference is the point path (held to the stretch target by tst_golden) at
// those.
#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

#include "core/activation/instruction_set.h"
#include "tests/support/golden.h"
#include "tests/support/golden_rows.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr double fromDouble = 0x1p29;  ///< units and slacks are 2^29 times those of double
constexpr double leastFloat = 0x1p-149;

double floatUnit(const GoldenRow& row, const std::string& quantity, double x, double r) {
  const double ulp = r == 0 ? leastFloat : std::ldexp(1.0, std::max(std::ilogb(r), -126) - 23);
  const double nearUnderflow = leastFloat * std::min(std::max(1.0, x * x), 0x1p20);
  const auto listed = row.unit.find(quantity);
  return std::max({ulp, nearUnderflow, listed == row.unit.end() ? 0 : fromDouble * listed->second});
}

/// Whether y is r as a float, within the tolerance of the row.
bool isWithinTolerance(const GoldenRow& row, const std::string& quantity, double x, float y, double r) {
  if (std::isnan(r)) return std::isnan(y);
  const double unit = floatUnit(row, quantity, x, r);
  const auto listed = row.slack.find(quantity);
  const double slack = listed == row.slack.end() ? 0 : fromDouble * listed->second;
  const double allowed = goldenUnits(row, quantity) * unit + 2 * slack;
  constexpr double most = std::numeric_limits<float>::max();
  if (std::isinf(y)) return std::fabs(r) >= most - allowed && std::signbit(y) == std::signbit(r);
  return std::fabs(y - r) <= allowed;
}

/// The function of a row with parameters that float holds.
Function floatFunction(const GoldenRow& row) {
  Function f = goldenFunction(row);
  for (double& p : f.params) p = static_cast<float>(p);
  return f;
}

std::string where(const GoldenRow& row, const std::string& quantity) {
  return row.activation.toStdString() + "(" + row.params.toStdString() + ") " + quantity + " at " +
         row.xText.toStdString();
}

}  // namespace

class TestFloatSpans : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("reference") << QStringLiteral("activations.csv");
    QTest::newRow("own rows") << QStringLiteral("more_activations.csv");
  }

  void initTestCase() {
    const QString wanted = qEnvironmentVariable("ALAB_ISA");
    if (!wanted.isEmpty() && wanted.toStdString() != nameOf(instructionSet()))
      QSKIP(qPrintable(QStringLiteral("this machine has no ") + wanted));
  }

  void everyRowIsWithinItsTolerance() {
    QFETCH_GLOBAL(QString, file);
    const QString path = goldenFile(file);
    if (path.isEmpty()) QSKIP(qPrintable(file + QStringLiteral(" is not in ALAB_GOLDEN")));
    const std::vector<GoldenRow> rows = goldenRows(path);
    QVERIFY(!rows.empty());
    for (const GoldenRow& row : rows) {
      const Function f = floatFunction(row);
      const std::vector<float> x = {static_cast<float>(row.x)};
      std::vector<float> forward(1), y(1), dy(1), out(1);
      f.activation.forward(x, f.params, forward);
      f.activation.valueAndDerivative(x, f.params, y, dy);
      const Derivatives d = f.at(x[0]);
      QVERIFY2(isWithinTolerance(row, "f", x[0], forward[0], d.f), where(row, "f").c_str());
      QVERIFY2(isWithinTolerance(row, "f", x[0], y[0], d.f), where(row, "fused f").c_str());
      QVERIFY2(isWithinTolerance(row, "d1", x[0], dy[0], d.d1), where(row, "d1").c_str());
      std::vector<double> partials(f.params.size());
      f.activation.partials(x[0], f.params, partials);
      for (std::size_t k = 0; k < partials.size(); ++k) {
        const std::string name(f.card().params[k].name);
        f.activation.partial(x, f.params, k, out);
        QVERIFY2(isWithinTolerance(row, name, x[0], out[0], partials[k]), where(row, name).c_str());
      }
    }
  }

  void everyLengthAndPlaceGivesTheSame() {
    for (const Activation& activation : catalogue()) {
      const Function f(activation);
      constexpr int points = 96;
      constexpr std::size_t longest = 5 * 16 + 3;  // loops take two vectors at a time, and what is left
      std::vector<float> x, y(points), dy(points);
      for (int i = 0; i < points; ++i) x.push_back(static_cast<float>(0.31 * (i - points / 2)));
      activation.valueAndDerivative(x, f.params, y, dy);
      for (std::size_t length = 0; length <= longest; ++length)
        for (std::size_t from = 0; from < 8; ++from) {
          std::vector<float> part(length), partSlope(length);
          activation.valueAndDerivative(std::span(x).subspan(from, length), f.params, part, partSlope);
          QVERIFY(std::equal(part.begin(), part.end(), y.begin() + static_cast<std::ptrdiff_t>(from)));
          QVERIFY(
              std::equal(partSlope.begin(), partSlope.end(), dy.begin() + static_cast<std::ptrdiff_t>(from)));
        }
    }
  }

  void outputsMayBeTheInput() {
    for (const Activation& activation : catalogue()) {
      const Function f(activation);
      std::vector<float> x;
      for (int i = 0; i < 71; ++i)
        x.push_back(i % 50 == 20 ? HUGE_VALF : static_cast<float>(0.25 * (i - 35)));
      std::vector<float> y(x.size()), dy(x.size()), inPlace = x;
      activation.valueAndDerivative(x, f.params, y, dy);
      activation.valueAndDerivative(inPlace, f.params, inPlace, dy);
      for (std::size_t i = 0; i < x.size(); ++i)
        QVERIFY2(inPlace[i] == y[i] || (std::isnan(y[i]) && std::isnan(inPlace[i])),
                 activation.card().id.data());
    }
  }
};

ALAB_TEST(TestFloatSpans)
#include "tst_float_spans.moc"
