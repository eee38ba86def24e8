#include "ui/panels/explore/explore_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/panels/explore/scene/view_layout.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1String suffixes[] = {".f"_L1, ".df"_L1, ".d2f"_L1};

std::vector<int> columnOrders(const ExploreState& explore) {
  return toldOrders(shownOrders(explore), explore);
}

std::vector<Derivatives> valuesOf(const Neuron& neuron, std::span<const double> xs) {
  std::vector<Derivatives> values;
  values.reserve(xs.size());
  for (const double x : xs) values.push_back(neuron.at(x));
  return values;
}

/// "sigmoid", or "sigmoid(1.47*x+0)" for a neuron.
QString nameOf(const Neuron& neuron) {
  const std::string function = functionText(neuron.function);
  if (neuron.w == 1 && neuron.b == 0) return QString::fromStdString(function);
  const std::string sign = neuron.b < 0 ? "" : "+";
  return QString::fromStdString(function + "(" + numberText(neuron.w) + "*x" + sign + numberText(neuron.b) +
                                ")");
}

/// The name, with a number behind it when the same function is there twice.
QString columnName(const Neuron& neuron, const DataTable& table) {
  const QString text = nameOf(neuron);
  QString name = text;
  for (int copy = 2; table.columns.filter(name + u'.').contains(name + u".f"_s); ++copy)
    name = text + u'#' + QString::number(copy);
  return name;
}

}  // namespace

DataTable exploreTable(const LabState& state, std::span<const double> xs) {
  const std::vector<int> orders = columnOrders(state.explore);
  DataTable table{.columns = {u"x"_s}, .values = {{xs.begin(), xs.end()}}};
  for (const ShownFunction& function : shownFunctions(state)) {
    const QString name = columnName(function.neuron, table);
    const std::vector<Derivatives> values = valuesOf(function.neuron, xs);
    for (const int order : orders) {
      table.columns.append(name + suffixes[order]);
      table.values.push_back(columnOf(values, order));
    }
  }
  return table;
}

QStringList exploreHeadings(const LabState& state, int decimals) {
  QStringList headings = {u"x"_s};
  for (const ShownFunction& function : shownFunctions(state, decimals))
    for (const int order : columnOrders(state.explore))
      headings.append(function.name + u'\n' + symbolOf(order, state.explore.neuron));
  return headings;
}

std::vector<double> columnOf(const std::vector<Derivatives>& values, int order) {
  std::vector<double> column;
  column.reserve(values.size());
  for (const Derivatives& d : values) column.push_back(ofOrder(d, order));
  return column;
}

std::vector<double> evenGrid(const Range& range, int count) {
  std::vector<double> grid;
  grid.reserve(static_cast<std::size_t>(count));
  grid.push_back(range.lower);
  // One division at the end, so that -6 ... 6 in steps of 0.012 has -1.284 and not -1.2839999999999998.
  const int last = count - 1;
  for (int i = 1; i < last; ++i) grid.push_back((range.lower * (last - i) + range.upper * i) / last);
  grid.push_back(range.upper);
  return grid;
}

std::vector<double> steppedGrid(const TableSettings& grid, int limit) {
  const double rounding = 4 * std::numeric_limits<double>::epsilon() *
                          std::max(std::abs(grid.from), std::abs(grid.to)) / grid.step;
  const double steps = std::floor((grid.to - grid.from) / grid.step + rounding);
  if (!(std::isfinite(steps) && std::isfinite(grid.from) && grid.step > 0 && steps >= 0)) return {};
  std::vector<double> xs;
  for (int i = 0; i < limit && i <= steps; ++i) xs.push_back(std::min(grid.from + i * grid.step, grid.to));
  return xs;
}

}  // namespace alab
