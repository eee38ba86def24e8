#include "ui/panels/depth/scene/map_scene.h"

#include <QPointF>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "ui/panels/depth/scene/depth_words.h"
#include "ui/widgets/facts/said_lines.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double usualSigmaW = 4, usualSigmaB = 2;
constexpr double clear = 1.2;         ///< chi_1 from which on, or below whose inverse, a region is named
constexpr double leastRegion = 0.03;  ///< share of the map that a named region has

/// Doubled until the wanted place is inside: the axis does not slide along with what is dragged.
Range upTo(double usual, double wanted) {
  double upper = usual;
  while (upper < wanted) upper *= 2;
  return {0, upper};
}

/// -1 fades, 1 explodes; NaN where no fixed point is reached.
double colourOf(const Settled& settled) {
  if (settled.fate == Settled::Fate::Grows) return std::numeric_limits<double>::quiet_NaN();
  const double octaves = std::log2(settled.chi1) / 2;  // of the factor of a layer
  return std::isinf(octaves) ? std::copysign(1, octaves) : octaves / (1 + std::abs(octaves));
}

std::vector<HeatMark> heatKey() {
  std::vector<HeatMark> key;
  for (const double factor : {0.1, 0.25, 0.5, 0.8, 1.0, 1.25, 2.0, 4.0, 10.0}) {
    const QString text = u"×"_s + QString::number(factor);
    key.push_back(
        {colourOf({.chi1 = factor * factor}), factor == 1 ? DepthScene::tr("%1 a layer").arg(text) : text});
  }
  return key;
}

HeatMap heatOf(const TheoryPicture& picture) {
  HeatMap heat{picture.sigmaW, picture.sigmaB, picture.columns, picture.rows, {}, heatKey()};
  for (const Settled& cell : picture.cells) heat.values.push_back(colourOf(cell));
  return heat;
}

Series edgeOf(const TheoryPicture& picture) {
  Series edge{.id = u"edge"_s, .label = {}, .role = SeriesRole::Difference, .slot = -1, .x = {}, .y = {}};
  for (const StartVariance& start : picture.edge) {
    edge.x.push_back(std::sqrt(start.w2));
    edge.y.push_back(std::sqrt(start.b2));
  }
  return edge;
}

/// Beside the place of the edge that is nearest to three quarters of the picture's height: about the middle
/// stand the names of the regions.
void addEdgeNote(PlotPane& pane, const Series& edge, const Range& x) {
  const auto isShown = [&](std::size_t i) {
    return edge.y[i] > 0 && edge.y[i] < pane.y.range.upper && x.contains(edge.x[i]);
  };
  const double wanted = std::lerp(pane.y.range.lower, pane.y.range.upper, 0.75);
  const auto away = [&](std::size_t i) { return std::abs(edge.y[i] - wanted); };
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < edge.x.size(); ++i)
    if (isShown(i) && (!best || away(i) < away(*best))) best = i;
  if (best)
    pane.notes.push_back({.x = edge.x[*best],
                          .y = edge.y[*best],
                          .text = DepthScene::tr("edge of chaos: the gradient stays"),
                          .side = NoteSide::Right});
}

/// For ReLU and its kin no bias leaves a variance as it is: their edge is a point.
void addEdgePoint(PlotPane& pane, const Series& edge, int slot) {
  const bool isPoint = !edge.x.empty() && std::ranges::all_of(edge.y, [](double y) { return y == 0; });
  if (!isPoint) return;
  pane.markers.push_back(
      {.kind = MarkerKind::FilledDot, .x = edge.x.front(), .y = 0, .slot = slot, .label = {}});
  pane.notes.push_back(
      {.x = edge.x.front(),
       .y = 0,
       .text = DepthScene::tr("edge of chaos: σ_w = %1, σ_b = 0").arg(factorText(edge.x.front())),
       .side = NoteSide::Above});
}

/// Says what the colour of a region means, at that of its cells which is nearest to the middle of them all.
void addRegionNote(PlotPane& pane, const TheoryPicture& picture, const QString& text,
                   const std::function<bool(const Settled&)>& isInside) {
  std::vector<QPointF> places;
  QPointF sum;
  for (std::size_t i = 0; i < picture.cells.size(); ++i) {
    if (!isInside(picture.cells[i])) continue;
    places.emplace_back(middleOfCell(picture.sigmaW, i % picture.columns, picture.columns),
                        middleOfCell(picture.sigmaB, i / picture.columns, picture.rows));
    sum += places.back();
  }
  if (double(places.size()) < leastRegion * double(picture.cells.size())) return;
  const QPointF middle = sum / double(places.size());
  const QPointF at = *std::ranges::min_element(
      places, {}, [middle](QPointF place) { return (place - middle).manhattanLength(); });
  pane.notes.push_back({.x = at.x(), .y = at.y(), .text = text, .side = NoteSide::Above});
}

void addRegionNotes(PlotPane& pane, const TheoryPicture& picture) {
  const auto grows = [](const Settled& cell) { return cell.fate == Settled::Fate::Grows; };
  addRegionNote(pane, picture, DepthScene::tr("the gradient fades"),
                [&](const Settled& cell) { return !grows(cell) && cell.chi1 < 1 / clear; });
  addRegionNote(pane, picture, DepthScene::tr("it explodes"),
                [&](const Settled& cell) { return !grows(cell) && cell.chi1 > clear; });
  addRegionNote(pane, picture, DepthScene::tr("no fixed point is reached: the signal grows without end"),
                grows);
}

Marker markerOf(const MapView& view) {
  const Settled here = view.found->map.settled(*view.point);
  return {.kind = MarkerKind::Probe,
          .x = std::sqrt(view.point->w2),
          .y = std::sqrt(view.point->b2),
          .slot = view.slot,
          .label = u"×"_s + factorText(std::sqrt(here.chi1)),
          .prominent = true};
}

QMap<QString, QString> metadataOf(const MapView& view) {
  const auto rootText = [](double variance) {
    return QString::fromStdString(numberText(std::sqrt(variance)));
  };
  QMap<QString, QString> data = {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
                                 {u"function"_s, QString::fromStdString(functionText(view.found->function))}};
  if (!view.point) return data;
  data[u"sigma_w"_s] = rootText(view.point->w2);
  data[u"sigma_b"_s] = rootText(view.point->b2);
  return data;
}

QString noPointSentence(StartWeights start) {
  return start == StartWeights::Constant
             ? DepthScene::tr("constant weights are not random: theory has no point for them")
             : noStartSentence();
}

}  // namespace

Range shownSigmaW(const std::optional<StartVariance>& point) {
  return upTo(usualSigmaW, point ? std::sqrt(point->w2) : 0);
}

Range shownSigmaB(const std::optional<StartVariance>& point) {
  return upTo(usualSigmaB, point ? std::sqrt(point->b2) : 0);
}

PlotScene mapScene(const MapView& view) {
  PlotScene scene;
  scene.x = {.label = DepthScene::tr("weight scale σ_w"), .range = shownSigmaW(view.point)};
  PlotPane pane;
  pane.id = u"map"_s;
  pane.y = {.label = DepthScene::tr("bias scale σ_b"), .range = shownSigmaB(view.point)};
  if (view.name.isEmpty()) {
    pane.message = DepthScene::tr("No function to show");
  } else if (!view.found) {
    pane.message = DepthScene::tr("Computing the map of %1 …").arg(view.name);
  } else {
    pane.heat = {heatOf(view.found->picture)};
    pane.series = {edgeOf(view.found->picture)};
    addEdgeNote(pane, pane.series.front(), scene.x.range);
    addRegionNotes(pane, view.found->picture);
    if (view.point) pane.markers = {markerOf(view)};
    addEdgePoint(pane, pane.series.front(), view.slot);
    scene.description = saidOf(view.name, mapSentence(view));
    scene.metadata = metadataOf(view);
  }
  if (!pane.message.isEmpty()) scene.description = pane.message;
  scene.panes = {pane};
  return scene;
}

QString settledSentence(const Settled& settled, const Settled& ofSmallInputs) {
  const QString factor = factorText(std::sqrt(settled.chi1));
  switch (settled.fate) {
    case Settled::Fate::AtPoint:
    case Settled::Fate::Stays:
      return DepthScene::tr("the signal settles at variance %1; each layer multiplies the gradient by %2")
          .arg(amountText(settled.q), factor);
    case Settled::Fate::Fades:
      return DepthScene::tr("the signal fades to 0; each layer multiplies the gradient by %1").arg(factor);
    case Settled::Fate::Unknown:
      return DepthScene::tr("not known: the function changes too fast");
    case Settled::Fate::Grows:
      break;
  }
  if (ofSmallInputs.fate == Settled::Fate::Fades)
    return DepthScene::
        tr("the signal grows without end, only that of small inputs fades to 0; each layer multiplies the "
           "gradient by %1")
            .arg(factor);
  return ofSmallInputs.fate == Settled::Fate::AtPoint
             ? DepthScene::tr(
                   "the signal grows without end, only that of small inputs settles, at variance %1; each "
                   "layer multiplies the gradient by %2")
                   .arg(amountText(ofSmallInputs.q), factor)
             : DepthScene::tr(
                   "no fixed point: the signal grows without end; each layer multiplies the gradient by %1")
                   .arg(factor);
}

QString mapSentence(const MapView& view) {
  if (!view.found) return {};
  if (!view.point) return noPointSentence(view.start);
  const TheoryMap& map = view.found->map;
  return settledSentence(map.settled(*view.point), map.settled(*view.point, TheoryMap::leastVariance));
}

}  // namespace alab
