#include "ui/panels/depth/scene/chain_scene.h"

#include <algorithm>
#include <cmath>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "ui/panels/depth/scene/depth_words.h"
#include "ui/panels/depth/scene/left_pane.h"
#include "ui/widgets/facts/said_lines.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr int chainPlaces = 2;
constexpr double palest = 1e-6;  ///< what is left there or below is as pale as can be

/// At the input and behind each layer: d(output) / d(value there).
std::vector<double> leftAlong(const std::vector<ChainLayer>& layers) {
  std::vector<double> left;
  for (const ChainLayer& layer : layers) left.push_back(std::abs(layer.left));
  left.push_back(1);
  return left;
}

double strengthOf(double left) {
  return left > palest ? std::clamp(1 + std::log10(left) / -std::log10(palest), 0.0, 1.0) : 0;
}

/// Of the most, 1 at least: a gradient that grows fills the bar at the input. What is no number is full.
std::vector<double> barsOf(const std::vector<double>& left) {
  double most = 1;
  for (const double value : left)
    if (std::isfinite(value)) most = std::max(most, value);
  std::vector<double> bars;
  for (const double value : left) bars.push_back(std::isfinite(value) ? value / most : 1);
  return bars;
}

std::vector<Bead> beadsOf(const ChainLine& of, const ChainSettings& settings) {
  const auto& [line, layers] = of;
  const std::vector<double> left = leftAlong(layers);
  const std::vector<double> bars = barsOf(left);
  std::vector<Bead> beads = {{.x = 0,
                              .text = shownNumber(settings.x, chainPlaces),
                              .link = {},
                              .strength = strengthOf(left[0]),
                              .bar = bars[0],
                              .slot = line.slot}};
  for (std::size_t l = 0; l < layers.size(); ++l)
    beads.push_back({.x = double(l + 1),
                     .text = shownNumber(layers[l].a, chainPlaces),
                     .link = u"×"_s + shownNumber(layers[l].factor, chainPlaces),
                     .strength = strengthOf(left[l + 1]),
                     .bar = bars[l + 1],
                     .slot = line.slot});
  return beads;
}

PlotPane chainPane(const ChainView& view) {
  PlotPane pane;
  pane.id = u"chain"_s;
  pane.stretch = 0.6;
  pane.y = {.label = DepthScene::tr("chain"), .range = {0, 1}, .kind = AxisKind::Unmarked};
  const auto focused = std::ranges::find_if(view.lines, &DepthLine::isFocused, &ChainLine::line);
  if (focused == view.lines.end()) return pane;
  pane.beads = beadsOf(*focused, view.settings);
  pane.notes.push_back(
      {.x = -0.5, .y = 0.08, .text = DepthScene::tr("what is left:"), .side = NoteSide::Left});
  return pane;
}

LeftCurve curveOf(const ChainLine& of) {
  const auto& [line, layers] = of;
  LeftCurve curve{.name = line.name, .slot = line.slot, .isFocused = line.isFocused};
  curve.median = leftAlong(layers);
  for (std::size_t l = 0; l < curve.median.size(); ++l) curve.x.push_back(double(l));
  return curve;
}

QMap<QString, QString> metadataOf(const ChainView& view) {
  QStringList functions;
  for (const auto& [line, layers] : view.lines)
    functions.append(QString::fromStdString(functionText(line.function)));
  const auto number = [](double value) { return QString::fromStdString(numberText(value)); };
  return {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
          {u"functions"_s, functions.join(u"; "_s)},
          {u"layers"_s, QString::number(view.settings.layers)},
          {u"x"_s, number(view.settings.x)},
          {u"w"_s, number(view.settings.w)},
          {u"b"_s, number(view.settings.b)}};
}

}  // namespace

std::vector<ChainLine> chainLines(const std::vector<DepthLine>& lines, const ChainSettings& settings) {
  std::vector<ChainLine> chains;
  for (const DepthLine& line : lines) chains.push_back({line, chain(line.function, settings)});
  return chains;
}

PlotScene chainScene(const ChainView& view) {
  PlotScene scene;
  scene.x = {.label = DepthScene::tr("layer     ← the gradient travels backward"),
             .range = {-0.5, double(view.settings.layers) + 0.5},
             .kind = AxisKind::Counts};
  std::vector<LeftCurve> curves;
  for (const ChainLine& line : view.lines) curves.push_back(curveOf(line));
  const bool hasCurves = !curves.empty();
  const auto cursor = view.cursor ? std::optional(double(*view.cursor)) : std::nullopt;
  scene.panes = {chainPane(view), leftPane(std::move(curves), cursor)};
  if (view.lines.empty()) scene.panes.back().message = DepthScene::tr("No function to show");
  if (cursor && hasCurves) scene.probes.push_back({.x = *cursor, .hint = {}});
  QStringList sentences;
  for (const auto& [line, layers] : view.lines) sentences.append(saidOf(line.name, chainSentence(layers)));
  scene.description = view.lines.empty() ? scene.panes.back().message : sentences.join(u' ');
  scene.metadata = metadataOf(view);
  return scene;
}

QString chainSentence(const std::vector<ChainLayer>& layers) {
  const double left = std::abs(layers.front().left);
  const Verdict verdict = verdictOn(left);
  if (verdict == Verdict::Broken) return verdictWord(verdict);
  return DepthScene::tr("%1 reaches x: %2").arg(shareText(left), verdictWord(verdict));
}

}  // namespace alab
