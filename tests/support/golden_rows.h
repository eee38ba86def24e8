#pragma once
// The rows of activations.csv and the tolerance that tests/golden/README.md defines for them.
#include <QFile>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "core/activation/catalogue.h"
#include "core/scalar/number_text.h"

namespace alab {

struct GoldenRow {
  QByteArray activation, params, xText;
  double x = 0;
  std::map<std::string, double> expected;  ///< "f", "d1", "d2" and each parameter's name
  std::map<std::string, double> unit, slack;
};

inline double goldenNumber(const QByteArray& text) {
  return parseNumber(text.toStdString()).value();
}

inline std::map<std::string, double> goldenAssignments(const QByteArray& list) {
  std::map<std::string, double> values;
  for (const QByteArray& part : list.split(';'))
    if (!part.isEmpty()) values[part.split('=')[0].toStdString()] = goldenNumber(part.split('=')[1]);
  return values;
}

inline GoldenRow goldenRow(const QByteArray& line) {
  const QList<QByteArray> c = line.split(',');
  GoldenRow row = {c[0],
                   c[1],
                   c[2],
                   goldenNumber(c[2]),
                   goldenAssignments(c[7]),
                   goldenAssignments(c[8]),
                   goldenAssignments(c[9])};
  row.expected["f"] = goldenNumber(c[4]);
  row.expected["d1"] = goldenNumber(c[5]);
  row.expected["d2"] = goldenNumber(c[6]);
  return row;
}

/// All rows of a file; empty when it cannot be read.
inline std::vector<GoldenRow> goldenRows(const QString& path) {
  QFile file(path);
  std::vector<GoldenRow> rows;
  if (!file.open(QIODevice::ReadOnly)) return rows;
  file.readLine();  // the header
  while (!file.atEnd()) rows.push_back(goldenRow(file.readLine().trimmed()));
  return rows;
}

/// The function of a row: its named parameters over the defaults.
inline Function goldenFunction(const GoldenRow& row) {
  Function function(builtIn(row.activation.toStdString()));
  const auto& params = function.card().params;
  for (const auto& [name, value] : goldenAssignments(row.params)) {
    const auto found =
        std::find_if(params.begin(), params.end(), [&](const auto& p) { return p.name == name; });
    Q_ASSERT(found != params.end());
    function.params[found - params.begin()] = value;
  }
  return function;
}

/// The factor K of tests/golden/README.md: 4 for f, 6 for f', 8 for the rest, twice that for the activations
/// that round an inner argument.
inline double goldenUnits(const GoldenRow& row, const std::string& quantity) {
  static const QList<QByteArray> withInnerArgument = {
      "scaled_tanh", "celu",     "gelu",  "gelu_tanh", "quick_gelu", "swish",          "softplus",
      "sin",         "gaussian", "snake", "serf",      "tanhexp",    "hard_sigmoid_ab"};
  const double units = quantity == "f" ? 4 : quantity == "d1" ? 6 : 8;
  return withInnerArgument.contains(row.activation) ? 2 * units : units;
}

inline double unitInLastPlace(double r) {
  if (r == 0) return std::numeric_limits<double>::denorm_min();
  return std::ldexp(1.0, std::max(std::ilogb(r), -1022) - 52);
}

/// |y - r| in units of the row's error unit after taking `slacks` times the slack off; 0 when both are the
/// same non-finite value or NaN; infinite when only one of them is.
inline double goldenError(const GoldenRow& row, const std::string& quantity, double y, double slacks) {
  const double r = row.expected.at(quantity);
  if (std::isnan(r) || std::isnan(y)) return std::isnan(r) && std::isnan(y) ? 0 : HUGE_VAL;
  if (std::isinf(r) || std::isinf(y)) return r == y ? 0 : HUGE_VAL;
  const auto unit = row.unit.find(quantity);
  const auto slack = row.slack.find(quantity);
  const double allowance = slack == row.slack.end() || slacks == 0 ? 0 : slacks * slack->second;
  const double beyond = std::fabs(y - r) - allowance;
  return beyond <= 0 ? 0 : beyond / (unit == row.unit.end() ? unitInLastPlace(r) : unit->second);
}

}  // namespace alab
