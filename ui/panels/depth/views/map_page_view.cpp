#include "ui/panels/depth/views/map_page_view.h"

#include <algorithm>

#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_table.h"
#include "ui/panels/depth/scene/depth_caption.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {

MapPageView::MapPageView(Document& document, FocusedStart& start, QObject* parent)
    : PageView(document, parent), m_start(start) {
  connect(&m_map, &MapFinder::changed, this, &PageView::changed);
  connect(&m_start, &FocusedStart::edgeFound, this, [this] {
    if (state().depth.view == DepthView::Map) findMap();
    emit changed();
  });
}

void MapPageView::follow(int decimals) {
  m_decimals = decimals;
  m_start.follow(state());
  findMap();
}

void MapPageView::findMap() {
  m_map.follow(state().selection, m_start.variance());
}

MapView MapPageView::view() const {
  const auto focused = focusedFunction(state().selection, m_decimals);
  return {.name = focused ? focused->name : QString(),
          .slot = focused ? focused->slot : 0,
          .found = m_map.found(),
          .start = state().depth.network.start,
          .point = m_start.variance()};
}

PlotScene MapPageView::figure() const {
  PlotScene picture = scene();
  const MapView shown = view();
  picture.caption = captionOf(shown.name, shown.point);
  return picture;
}

DataTable MapPageView::table() const {
  return mapTable(m_map.found().get());
}

std::vector<VerdictCard::Line> MapPageView::sentences() const {
  if (!m_map.found()) return {};
  const MapView shown = view();
  return {{shown.name, mapSentence(shown), shown.slot}};
}

void MapPageView::dragTo(double x, double y, const QString& mergeKey) {
  editDepth(document(), mergeKey, [x, y](DepthState& next) {
    if (next.network.start != StartWeights::Uniform) next.network.start = StartWeights::Normal;
    next.network.given = std::clamp(x, 0.0, largestSpread);
    next.network.sigmaB = std::clamp(y, 0.0, largestSpread);
  });
}

QString MapPageView::hint() const {
  return tr(
      "Drag the point: weights to the right, biases upwards. W: other start weights. C, N, M: chain, "
      "network, map.");
}

}  // namespace alab
