// A gated unit over (a, b) with its two slopes, or maxout as lines.
#include <algorithm>
#include <cmath>

#include "core/vector/gated_units.h"
#include "core/vector/maxout.h"
#include "ui/document/core_text.h"
#include "ui/panels/softmax/scene/contours.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/panels/softmax/softmax_names.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double gateReach = 4;  ///< of a and b
constexpr int gateCells = 64;
constexpr Range maxoutX = {-3, 3};

/// Middles of the cells.
std::vector<double> gridOfGate() {
  std::vector<double> grid;
  for (int i = 0; i < gateCells; ++i) grid.push_back(gateReach * (2 * (i + 0.5) / gateCells - 1));
  return grid;
}

struct GatePart {
  QString id, head;
  double GatedValue::*value;
};

std::vector<GatePart> gateParts(const GatedUnit& unit) {
  const auto text = [](std::string_view from) {
    return QString::fromUtf8(from.data(), qsizetype(from.size()));
  };
  return {{u"gate"_s, u"y = "_s + text(unit.formula), &GatedValue::y},
          {u"gate_da"_s, u"∂y/∂a"_s, &GatedValue::slopeA},
          {u"gate_db"_s, u"∂y/∂b"_s, &GatedValue::slopeB}};
}

/// A round number of at least the largest size.
double heatReach(const Matrix<double>& surface) {
  double largest = 0;
  for (std::size_t i = 0; i < surface.rows(); ++i)
    for (const double value : surface.row(i)) largest = std::max(largest, std::abs(value));
  return std::ceil(largest);
}

HeatMap gateHeat(const Matrix<double>& surface, double largest) {
  HeatMap heat{{-gateReach, gateReach}, {-gateReach, gateReach}, surface.columns(), surface.rows(), {}};
  for (std::size_t i = 0; i < surface.rows(); ++i)
    for (const double value : surface.row(i)) heat.values.push_back(value / largest);
  for (const double mark : {-1.0, -0.5, 0.0, 0.5, 1.0})
    heat.key.push_back({mark, shownNumber(mark * largest, 2)});
  return heat;
}

/// At every quarter of the key; that of 0 is the solid one.
void addContours(PlotPane& pane, const Matrix<double>& surface, double largest) {
  const std::vector<double> grid = gridOfGate();
  for (int quarter = -3; quarter <= 3; ++quarter) {
    ContourLine line = contourAt(surface, grid, grid, largest * quarter / 4);
    if (line.x.empty()) continue;
    pane.series.push_back({.id = u"contour%1"_s.arg(quarter),
                           .label = {},
                           .role = quarter == 0 ? SeriesRole::Tangent : SeriesRole::Reference,
                           .slot = -1,
                           .x = std::move(line.x),
                           .y = std::move(line.y)});
  }
}

SoftmaxFigure gateFigure(const SoftmaxState& state, const GatedUnit& unit, const GatePart& part) {
  const std::vector<double> grid = gridOfGate();
  const Matrix<double> surface = gatedSurface(unit, part.value, grid, grid);
  const double largest = heatReach(surface);
  PlotScene scene;
  scene.title = part.head;
  scene.x = {.label = u"a"_s, .range = {-gateReach, gateReach}};
  PlotPane pane;
  pane.id = part.id;
  pane.y = {.label = u"b"_s, .range = {-gateReach, gateReach}};
  pane.heat = {gateHeat(surface, largest)};
  addContours(pane, surface, largest);
  scene.panes = {pane};
  scene.description = tabSentence(state);
  scene.metadata = {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s}, {u"unit"_s, unitName(state.gate)}};
  DataTable data = {{u"a"_s, u"b"_s, u"value"_s}, {{}, {}, {}}};
  for (std::size_t i = 0; i < grid.size(); ++i)
    for (std::size_t j = 0; j < grid.size(); ++j) {
      data.values[0].push_back(grid[j]);
      data.values[1].push_back(grid[i]);
      data.values[2].push_back(surface(i, j));
    }
  return {part.id, unitName(state.gate) + u": "_s + part.head, scene, data};
}

Series maxoutSeries(const QString& id, SeriesRole role, const auto& valueAt) {
  constexpr int steps = 240;
  Series series{
      .id = id, .label = {}, .role = role, .slot = role == SeriesRole::Curve ? 0 : -1, .x = {}, .y = {}};
  for (int i = 0; i <= steps; ++i) {
    series.x.push_back(std::lerp(maxoutX.lower, maxoutX.upper, double(i) / steps));
    series.y.push_back(valueAt(series.x.back()));
  }
  return series;
}

SoftmaxFigure maxoutFigure(const SoftmaxState& state) {
  const MaxoutPreset& preset = maxoutPresets()[state.maxout];
  PlotScene scene;
  scene.x = {.label = u"x"_s, .range = maxoutX};
  PlotPane pane;
  pane.id = u"maxout"_s;
  pane.y = {.label = u"max (w x + b)"_s, .range = {-2.5, 6.5}};
  for (std::size_t k = 0; k < preset.lines.size(); ++k)
    pane.series.push_back(maxoutSeries(u"line%1"_s.arg(k), SeriesRole::Reference,
                                       [&](double x) { return preset.lines[k].at(x); }));
  pane.series.push_back(
      maxoutSeries(u"maxout"_s, SeriesRole::Curve, [&](double x) { return maxoutAt(preset.lines, x).y; }));
  for (const MaxoutPiece& piece : maxoutPieces(preset.lines))
    if (std::isfinite(piece.x.lower))
      pane.markers.push_back({.kind = MarkerKind::FilledDot,
                              .x = piece.x.lower,
                              .y = maxoutAt(preset.lines, piece.x.lower).y,
                              .slot = 0,
                              .label = {}});
  scene.panes = {pane};
  scene.description = tabSentence(state);
  scene.metadata = {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s}, {u"unit"_s, u"maxout"_s}};
  const Series& curve = pane.series.back();
  return {u"maxout"_s, u"Maxout: "_s + coreText(preset.name), scene,
          DataTable{{u"x"_s, u"y"_s}, {curve.x, curve.y}}};
}

}  // namespace

std::vector<SoftmaxFigure> gateFigures(const SoftmaxState& state) {
  const auto unit = gatedUnitNamed(nameOf(state.gate));
  if (!unit) return {maxoutFigure(state)};
  std::vector<SoftmaxFigure> figures;
  for (const GatePart& part : gateParts(*unit)) figures.push_back(gateFigure(state, *unit, part));
  return figures;
}

}  // namespace alab
