#include "ui/panels/depth/scene/network_scene.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "ui/panels/depth/scene/depth_words.h"
#include "ui/panels/depth/scene/left_pane.h"
#include "ui/panels/depth/scene/signal_pane.h"
#include "ui/widgets/facts/said_lines.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

std::vector<double> layerNumbers(std::size_t layers) {
  std::vector<double> numbers(layers);
  std::iota(numbers.begin(), numbers.end(), 1);
  return numbers;
}

std::vector<double> keptOf(const DepthLine& line, double Band::*quantile) {
  const std::vector<LayerSummary>& layers = line.curve->summary.layers;
  std::vector<double> kept(layers.size());
  for (std::size_t l = 0; l < kept.size(); ++l) kept[l] = layers[l].kept.*quantile;
  return kept;
}

/// 1 at the last layer.
std::vector<double> keptByTheory(const DepthLine& line) {
  std::vector<double> kept(line.curve->theory.size(), 1.0);
  for (std::size_t l = kept.size(); l-- > 1;)
    kept[l - 1] = kept[l] * std::sqrt(line.curve->theory[l - 1].chi1);
  return kept;
}

/// One of many is drawn through some of its layers, the first and the last among them: all of them together
/// have the points of a dozen lines through a thousand layers each, which takes no longer than a frame.
void thinOut(LeftCurve& curve, std::size_t curves) {
  constexpr std::size_t allPoints = 12'000, fewest = 200;
  const std::size_t most = std::max(allPoints / curves, fewest);
  const std::size_t last = curve.x.size() - 1, step = last / most + 1;
  if (step == 1) return;
  LeftCurve thin = curve;
  thin.x.clear();
  thin.median.clear();
  for (std::size_t l = 0; l < last; l += step) {
    thin.x.push_back(curve.x[l]);
    thin.median.push_back(curve.median[l]);
  }
  thin.x.push_back(curve.x[last]);
  thin.median.push_back(curve.median[last]);
  curve = std::move(thin);
}

/// With its band and theory if there is room for them among so many.
LeftCurve curveOf(const DepthLine& line, std::size_t curves) {
  LeftCurve curve{.name = line.name,
                  .slot = line.slot,
                  .isFocused = line.isFocused,
                  .isStale = line.isStale,
                  .x = layerNumbers(line.curve->summary.layers.size()),
                  .median = keptOf(line, &Band::median)};
  if (!hasDetails(line.isFocused, curves)) {
    thinOut(curve, curves);
    return curve;
  }
  curve.theory = keptByTheory(line);
  if (line.curve->nets == 1) return curve;
  curve.lower = keptOf(line, &Band::lower);
  curve.upper = keptOf(line, &Band::upper);
  return curve;
}

std::vector<LeftCurve> curvesOf(const std::vector<DepthLine>& lines) {
  const auto count = std::size_t(std::ranges::count_if(lines, &DepthLine::hasRun));
  std::vector<LeftCurve> curves;
  for (const DepthLine& line : lines)
    if (line.hasRun()) curves.push_back(curveOf(line, count));
  return curves;
}

QString descriptionOf(const NetworkView& view) {
  QStringList sentences;
  for (const DepthLine& line : view.lines) sentences.append(saidOf(line.name, networkSentence(line)));
  return sentences.join(u' ');
}

QString number(double value) {
  return QString::fromStdString(numberText(value));
}

}  // namespace

PlotScene networkScene(const NetworkView& view) {
  PlotScene scene;
  scene.x = {.label = DepthScene::tr("layer     ← the gradient travels backward"),
             .range = {0.5, double(view.settings.layers) + 0.5},
             .kind = AxisKind::Counts};
  std::vector<LeftCurve> curves = curvesOf(view.lines);
  const bool hasCurves = !curves.empty();
  const auto cursor = view.cursor ? std::optional(double(*view.cursor)) : std::nullopt;
  PlotPane gradient = leftPane(std::move(curves), cursor);
  if (view.lines.empty()) gradient.message = DepthScene::tr("No function to show");
  gradient.stretch = 3.2;
  scene.panes.push_back(gradient);
  const auto focused = std::ranges::find_if(view.lines, &DepthLine::isFocused);
  if (focused != view.lines.end()) scene.panes.push_back(signalPane(*focused, view.histogram));
  if (cursor && hasCurves) scene.probes.push_back({.x = *cursor, .hint = {}});
  scene.description = gradient.message.isEmpty() ? descriptionOf(view) : gradient.message;
  scene.metadata = depthMetadata(view);
  return scene;
}

QMap<QString, QString> depthMetadata(const NetworkView& view) {
  const DepthSettings& s = view.settings;
  QStringList functions;
  for (const DepthLine& line : view.lines)
    functions.append(QString::fromStdString(functionText(line.function)));
  QMap<QString, QString> data = {
      {u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
      {u"functions"_s, functions.join(u"; "_s)},
      {u"layers"_s, QString::number(s.layers)},
      {u"width"_s, QString::number(s.width)},
      {u"batch"_s, QString::number(s.batch)},
      {u"input"_s, QString::fromUtf8(nameOf(s.input).data(), qsizetype(nameOf(s.input).size()))},
      {u"nets"_s, QString::number(s.nets)},
      {u"seed"_s, QString::number(s.seed)},
      {u"start weights"_s, QString::fromUtf8(nameOf(s.start).data(), qsizetype(nameOf(s.start).size()))},
      {u"sigma_b"_s, number(s.sigmaB)},
      {u"norm"_s, QString::fromUtf8(nameOf(s.norm).data(), qsizetype(nameOf(s.norm).size()))},
      {u"gradient at the top"_s, number(s.topGradient)},
      {u"format"_s, QString::fromUtf8(facts(s.format).name)}};
  if (takesValue(s.start))
    data[s.start == StartWeights::Constant ? u"weight"_s : u"sigma_w"_s] = number(s.given);
  if (s.residual) data[u"residual branch"_s] = number(s.branchScale);
  return data;
}

}  // namespace alab
