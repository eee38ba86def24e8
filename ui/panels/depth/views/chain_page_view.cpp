#include "ui/panels/depth/views/chain_page_view.h"

#include "ui/panels/depth/depth_table.h"
#include "ui/panels/depth/network_lines.h"
#include "ui/panels/depth/scene/depth_caption.h"

namespace alab {

void ChainPageView::follow(int decimals) {
  m_lines = chainLines(linesOf(state(), decimals), state().depth.chain);
}

PlotScene ChainPageView::scene() const {
  const DepthState& depth = state().depth;
  return chainScene({.lines = m_lines, .settings = depth.chain, .cursor = cursorOf(depth)});
}

PlotScene ChainPageView::figure() const {
  PlotScene picture = scene();
  picture.caption = captionOf(state().depth.chain);
  return picture;
}

DataTable ChainPageView::table() const {
  return chainTable(m_lines);
}

std::vector<VerdictCard::Line> ChainPageView::sentences() const {
  std::vector<VerdictCard::Line> sentences;
  for (const auto& [line, layers] : m_lines)
    sentences.push_back({line.name, chainSentence(layers), line.slot});
  return sentences;
}

QString ChainPageView::hint() const {
  return tr("Drag, or Left and Right: another layer. C, N, M: chain, network, map.");
}

}  // namespace alab
