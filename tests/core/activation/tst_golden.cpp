// Accuracy of every activation against correctly rounded references (tests/golden/README.md).
#include <QTest>
#include <set>

#include "tests/support/golden.h"
#include "tests/support/golden_rows.h"

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

struct SpanResult {
  std::vector<double> f, y, dy;
};

SpanResult spanValues(const Function& f, std::span<const double> x) {
  SpanResult r = {std::vector<double>(x.size()), std::vector<double>(x.size()),
                  std::vector<double>(x.size())};
  f.activation.forward(x, f.params, r.f);
  f.activation.valueAndDerivative(x, f.params, r.y, r.dy);
  return r;
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
        QVERIFY2(goldenError(rows[i], "f", span.f[i], 0) <= 2, rows[i].activation + rows[i].xText);
        QVERIFY2(goldenError(rows[i], "f", span.y[i], 0) <= 2, rows[i].activation + rows[i].xText);
        QVERIFY2(goldenError(rows[i], "d1", span.dy[i], 0) <= 4, rows[i].activation + rows[i].xText);
      }
      for (std::size_t k = 0; k < f.params.size(); ++k) checkPartial(f, k, x, rows);
    }
  }

  void everyLengthAndAlignmentGivesTheSame() {
    constexpr std::size_t longest = 33;
    for (const auto& rows : referenceSets()) {
      const Function f = goldenFunction(rows.front());
      std::vector<double> x;
      for (const GoldenRow& row : rows) x.push_back(row.x);
      const SpanResult whole = spanValues(f, x);
      for (std::size_t length = 0; length <= longest; ++length) {
        const std::size_t offset = (7 * length) % (x.size() - longest);
        const SpanResult part = spanValues(f, std::span(x).subspan(offset, length));
        for (std::size_t i = 0; i < length; ++i) {
          QVERIFY(goldenError(rows[offset + i], "f", part.f[i], 0) <= 2);
          QVERIFY(goldenError(rows[offset + i], "d1", part.dy[i], 0) <= 4);
          QVERIFY(std::isnan(whole.f[offset + i]) || part.f[i] == whole.f[offset + i]);
        }
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
      QVERIFY2(goldenError(rows[i], name, out[i], 0) <= 4, rows[i].activation + rows[i].xText);
  }

  int m_failures = 0;
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
