// The formula that a card shows is the function that it draws: each is parsed and compared with the compiled
// one, and with the correctly rounded references.
#include "core/formula/text/parser.h"
#include "tests/core/formula/formula_points.h"
#include "tests/support/golden.h"
#include "tests/support/golden_rows.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// The defaults, and values inside of all sliders.
std::vector<Function> settingsOf(const Activation& activation) {
  std::vector<Function> settings = {Function(activation)};
  std::vector<double> inside;
  for (const Parameter& p : activation.card().params)
    inside.push_back(p.slider.lower + 0.37 * p.slider.span());
  if (!inside.empty() && activation.checked(inside)) settings.emplace_back(activation, inside);
  return settings;
}

}  // namespace

class TestFormulaCards : public QObject {
  Q_OBJECT

 private slots:
  void everyCardIsExecutable_data() {
    QTest::addColumn<QByteArray>("id");
    for (const Activation& a : catalogue())
      QTest::newRow(a.card().id.data()) << QByteArray(a.card().id.data());
  }
  void everyCardIsExecutable() {
    QFETCH(const QByteArray, id);
    for (const Function& f : settingsOf(builtIn(id.toStdString()))) {
      const auto parsed = formulaActivation(f.card().formula);
      QVERIFY2(parsed, parsed ? "" : parsed.error().error.line().c_str());
      QCOMPARE(parsed->card().params.size(), f.card().params.size());
      const Function typed = typedForm(f);
      for (const double x : testPoints(f.kinks())) compare(f, typed, x);
      QVERIFY(std::isnan(typed.at(NAN).f) && std::isnan(typed.at(NAN).d1) && std::isnan(typed.at(NAN).d2));
    }
  }

  void kinksAreFound_data() { everyCardIsExecutable_data(); }
  void kinksAreFound() {
    QFETCH(const QByteArray, id);
    for (const Function& f : settingsOf(builtIn(id.toStdString()))) {
      const std::vector<double> right = f.kinks(), found = typedForm(f).kinks();
      QCOMPARE(found.size(), right.size());
      for (std::size_t i = 0; i < right.size(); ++i) QVERIFY(isWithinUlps(1, found[i], right[i]));
    }
  }

  void typedFormsMeetTheStretchTarget() {
    const QString path = goldenFile(QStringLiteral("activations.csv"));
    if (path.isEmpty()) QSKIP("activations.csv is not in ALAB_GOLDEN");
    int failures = 0, compared = 0;
    QByteArray last;
    std::optional<Function> typed;
    for (const GoldenRow& row : goldenRows(path)) {
      if (!typed || last != row.activation + row.params) typed = typedForm(goldenFunction(row));
      last = row.activation + row.params;
      failures += failuresAt(*typed, row);
      ++compared;
    }
    QVERIFY(compared > 20'000);
    QCOMPARE(failures, 0);
  }

  void roundedNumbersAreThoseOfTheBuiltInForm_data() { everyCardIsExecutable_data(); }
  void roundedNumbersAreThoseOfTheBuiltInForm() {
    QFETCH(const QByteArray, id);
    const Function f(builtIn(id.toStdString())), typed = typedForm(f);
    for (const NumberFormat format : {NumberFormat::Float32, NumberFormat::Float16, NumberFormat::BFloat16})
      for (double x = -7.9; x < 8; x += 0.37) {
        const Derivatives right = f.activation.rounded(format, x, f.params);
        const Derivatives found = typed.activation.rounded(format, x, typed.params);
        // A written order of operations that is not the card's may round otherwise, by a unit or two of 1.
        const double unit = spacing(format, 1) * std::max(1.0, std::fabs(x));
        QVERIFY2(right.f == found.f || std::fabs(right.f - found.f) <= 2 * unit, QByteArray::number(x));
      }
  }

 private:
  static void compare(const Function& f, const Function& typed, double x) {
    const Derivatives right = f.at(x), found = typed.at(x);
    const QByteArray where = QByteArray::number(x, 'g', 17);
    QVERIFY2(isWithinUlps(1, found.f, right.f), where);
    QVERIFY2(isWithinUlps(1, found.d1, right.d1), where);
    QVERIFY2(isWithinUlps(1, found.d2, right.d2), where);
    std::vector<double> rightPartials(f.params.size()), partials(typed.params.size());
    f.activation.partials(x, f.params, rightPartials);
    typed.activation.partials(x, typed.params, partials);
    for (std::size_t i = 0; i < partials.size(); ++i)
      QVERIFY2(isWithinUlps(1, partials[i],
                            rightPartials[*indexOfParameter(f.card(), typed.card().params[i].name)]),
               where);
  }

  static int failuresAt(const Function& typed, const GoldenRow& row) {
    const Derivatives d = typed.at(row.x);
    std::map<std::string, double> values = {{"f", d.f}, {"d1", d.d1}, {"d2", d.d2}};
    std::vector<double> partials(typed.params.size());
    typed.activation.partials(row.x, typed.params, partials);
    for (std::size_t k = 0; k < partials.size(); ++k)
      values[std::string(typed.card().params[k].name)] = partials[k];
    int failures = 0;
    for (const auto& [quantity, r] : row.expected) {
      const double units = goldenError(row, quantity, values.at(quantity), 0);
      if (units <= (quantity == "f" ? 2 : 4)) continue;
      qWarning("%s %s at %s: %g units", row.activation.data(), quantity.c_str(), row.xText.data(), units);
      ++failures;
    }
    return failures;
  }
};

ALAB_TEST(TestFormulaCards)
#include "tst_formula_cards.moc"
