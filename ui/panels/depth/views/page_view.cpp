#include "ui/panels/depth/views/page_view.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_strip.h"

namespace alab {

void PageView::dragTo(double x, double, const QString& mergeKey) {
  moveCursorTo(m_document, int(std::lround(x)), mergeKey);
}

std::size_t cursorOf(const DepthState& depth) {
  return std::min(std::size_t(depth.layer), layersOf(depth));
}

void moveCursorTo(Document& document, int layer, const QString& mergeKey) {
  const int last = int(layersOf(document.state().depth));
  editDepth(document, mergeKey, [=](DepthState& next) { next.layer = std::clamp(layer, 1, last); });
}

}  // namespace alab
