// Most parameters only stretch a curve: f_s(x) = s^height g(x / s^length). What analysis finds at extreme
// parameters must follow from what it finds at s = 1, which tst_properties compares with reference values.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/activation/catalogue.h"
#include "core/analysis/properties.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// factor s^power.
struct Scaled {
  double factor;
  double power = 0;
};

struct Law {
  const char* name;
  const char* id;
  std::vector<Scaled> params;
  double height, length;  ///< exponents of s
  int largestPower = 12;  ///< of 10: the moments of a faster oscillation take seconds

  Function at(double s) const {
    std::vector<double> values;
    for (const Scaled& p : params) values.push_back(p.factor * std::pow(s, p.power));
    return Function(builtIn(id), std::move(values));
  }
};

const std::vector<Law>& laws() {
  static const std::vector<Scaled> alone = {{1, 1}};
  static const std::vector<Law> all = {
      {"swish", "swish", alone, -1, -1},
      {"softplus", "softplus", alone, -1, -1},
      {"snake", "snake", alone, -1, -1, 2},
      {"sigmoid", "sigmoid", alone, 0, -1},
      {"sin", "sin", alone, 0, -1, 2},
      {"sinc", "sinc", alone, 0, -1, 2},
      {"nlrelu", "nlrelu", alone, 0, -1},
      {"celu", "celu", alone, 1, 1},
      {"smelu", "smelu", alone, 1, 1},
      {"relu6", "relu6", alone, 1, 1},
      {"softshrink", "softshrink", alone, 1, 1},
      {"hardshrink", "hardshrink", alone, 1, 1},
      {"thresholded relu", "thresholded_relu", alone, 1, 1},
      {"squareplus", "squareplus", alone, 0.5, 0.5},
      {"isru", "isru", alone, -0.5, -0.5},
      {"isrlu", "isrlu", alone, -0.5, -0.5},
      {"eswish", "eswish", alone, 1, 0},
      {"affine", "affine", {{1, 1}, {0}}, 1, 0},
      {"falling line", "affine", {{-1, 1}, {0}}, 1, 0},
      {"star relu", "star_relu", {{1, 1}, {0}}, 1, 0},
      {"selu", "selu", {{1.5}, {1, 1}}, 1, 0},
      {"serlu", "serlu", {{2.9}, {1, 1}}, 1, 0},
      {"high tanh", "scaled_tanh", {{1, 1}, {1}}, 1, 0},
      {"steep tanh", "scaled_tanh", {{1}, {1, 1}}, 0, -1},
      {"high steep tanh", "scaled_tanh", {{1, 1}, {1, 1}}, 1, -1},
      {"large tanh", "scaled_tanh", {{1, 1}, {1, -1}}, 1, 1},
      {"steep hard sigmoid", "hard_sigmoid_ab", {{1, 1}, {0.5}}, 0, -1},
      {"hard tanh", "hard_tanh", {{-1, 1}, {1, 1}}, 1, 1},
      {"step", "binary_step", {{1}, {1, 1}}, 0, 1},
      {"leaky relu6", "leaky_relu6", {{0.01}, {1, 1}}, 1, 1},
      {"shrink", "shrink", {{1, 1}, {0.5, 1}}, 1, 1},
  };
  return all;
}

/// Collects what differs, in words.
class Comparison {
 public:
  void number(const char* what, double found, double expected) {
    if (found == expected || std::fabs(found - expected) <= 1e-12 * std::fabs(expected)) return;
    m_wrong += QStringLiteral("%1 %2 instead of %3").arg(QLatin1String(what)).arg(found).arg(expected);
  }
  void extreme(const char* what, const Extreme& found, const Extreme& base, double height, double length) {
    number(what, found.value, height * base.value);
    if (found.at.kind != base.at.kind) m_wrong += QStringLiteral("kind of place of ") + QLatin1String(what);
    number(what, found.at.x, length * base.at.x);
  }
  void saturation(const char* what, const std::optional<Saturation>& found,
                  const std::optional<Saturation>& base, double size) {
    if (found.has_value() != base.has_value()) m_wrong += QLatin1String(what);
    if (!found || !base) return;
    number(what, found->value, size * base->value);
    number(what, found->from, size * base->from);
  }
  QString wrong() const { return m_wrong.join(QStringLiteral("; ")); }

 private:
  QStringList m_wrong;
};

QString differences(const Properties& found, const Properties& base, double height, double length) {
  Comparison c;
  const double slope = height / length;
  c.extreme("infimum", found.infimum, base.infimum, height, length);
  c.extreme("supremum", found.supremum, base.supremum, height, length);
  c.extreme("least slope", found.d1Min, base.d1Min, slope, length);
  c.extreme("largest slope", found.d1Max, base.d1Max, slope, length);
  c.number("monotone", found.monotone, base.monotone);
  c.number("odd", found.odd, base.odd);
  c.number("continuity", static_cast<int>(found.continuity), static_cast<int>(base.continuity));
  c.number("Lipschitz constant", found.lipschitz, slope * base.lipschitz);
  c.number("f(0)", found.f0, height * base.f0);
  c.number("f'(0)", found.d1At0, slope * base.d1At0);
  c.number("kinks", double(found.kinks.size()), double(base.kinks.size()));
  if (slope != 1) return c.wrong();  // what counts as flat does not stretch
  c.saturation("saturates left", found.saturatesLeft, base.saturatesLeft, length);
  c.saturation("saturates right", found.saturatesRight, base.saturatesRight, length);
  return c.wrong();
}

}  // namespace

class TestScalingLaws : public QObject {
  Q_OBJECT

 private slots:
  void propertiesStretchWithTheCurve_data() {
    QTest::addColumn<std::size_t>("law");
    QTest::addColumn<int>("power");
    for (std::size_t i = 0; i < laws().size(); ++i)
      for (int power = -12; power <= laws()[i].largestPower; power += 2)
        if (power != 0) addRow(i, power);
    addRow("swish", -300);
    addRow("swish", 300);
    addRow("hard tanh", -200);
    addRow("softshrink", -20);
    addRow("smelu", -20);
  }
  void propertiesStretchWithTheCurve() {
    QFETCH(std::size_t, law);
    QFETCH(int, power);
    const Law& l = laws()[law];
    const double s = std::pow(10, power);
    const QString wrong =
        differences(analyze(l.at(s)), analyze(l.at(1)), std::pow(s, l.height), std::pow(s, l.length));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
  }

 private:
  static void addRow(std::size_t law, int power) {
    QTest::addRow("%s, 1e%d", laws()[law].name, power) << law << power;
  }
  static void addRow(std::string_view name, int power) {
    const auto law = std::ranges::find(laws(), name, &Law::name);
    addRow(static_cast<std::size_t>(law - laws().begin()), power);
  }
};

ALAB_TEST(TestScalingLaws)
#include "tst_scaling_laws.moc"
