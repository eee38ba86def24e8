#include "ui/panels/depth/views/network_page_view.h"

#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/depth/depth_table.h"
#include "ui/panels/depth/layer_facts.h"
#include "ui/panels/depth/scene/depth_caption.h"
#include "ui/panels/depth/scene/depth_words.h"
#include "ui/panels/depth/scene/network_scene.h"

namespace alab {

NetworkPageView::NetworkPageView(Document& document, QObject* parent) : PageView(document, parent) {
  connect(&m_network, &NetworkLines::changed, this, &PageView::changed);
  connect(&m_network, &NetworkLines::advanced, this, &PageView::advanced);
}

PlotScene NetworkPageView::picture(std::vector<DepthLine> lines) const {
  const DepthState& depth = state().depth;
  if (m_network.problem()) lines.clear();  // what was found before has nothing to do with it
  PlotScene scene = networkScene(
      {.lines = lines, .settings = depth.network, .cursor = cursorOf(depth), .histogram = depth.histogram});
  if (lines.empty() && !m_network.lines().empty()) scene.panes.front().message = tr("computing …");
  if (m_network.problem()) scene.description = scene.panes.front().message = coreText(*m_network.problem());
  return scene;
}

PlotScene NetworkPageView::figure() const {
  PlotScene scene = picture(m_network.freshLines());
  scene.caption = captionOf(state().depth.network);
  return scene;
}

DataTable NetworkPageView::table() const {
  return depthPageTable(m_network.freshLines(), state().depth.network);
}

std::vector<VerdictCard::Line> NetworkPageView::sentences() const {
  std::vector<VerdictCard::Line> sentences;
  if (m_network.problem()) return sentences;
  for (const DepthLine& line : m_network.lines())
    sentences.push_back({line.name, networkSentence(line), line.slot});
  return sentences;
}

QString NetworkPageView::remark() const {
  if (m_network.problem()) return coreText(*m_network.problem());
  if (m_network.lines().empty() || hasTheory(state().depth.network)) return {};
  return tr("No theory here: it speaks of plain stacks of random weights with normal inputs.");
}

QString NetworkPageView::hint() const {
  return tr("Drag, or Left and Right: another layer. W: other start weights. C, N, M: chain, network, map.");
}

std::vector<Fact> NetworkPageView::facts() const {
  if (m_network.problem()) return {};
  const auto& lines = m_network.lines();
  const auto focused = std::ranges::find_if(lines, &DepthLine::isFocused);
  if (focused == lines.end()) return {};
  return layerFacts(*focused, cursorOf(state().depth));
}

}  // namespace alab
