#include "ui/panels/explore/hand/guess_board.h"

#include <algorithm>
#include <utility>

namespace alab {

void GuessBoard::toggleHidden() {
  m_document.edit([] { return tr("hide or show f′"); }, {},
                  [](LabState& state) {
                    state.explore.showD1 = true;
                    state.explore.hideD1 = !state.explore.hideD1;
                  });
}

void GuessBoard::toggleTrace() {
  m_document.edit([] { return tr("trace f′"); }, {},
                  [](LabState& state) {
                    state.explore.showD1 = true;
                    state.explore.hideD1 = false;
                    state.explore.probe.trace = !state.explore.probe.trace;
                  });
}

void GuessBoard::togglePen() {
  m_isPenOn = !m_isPenOn;
  m_isDrawing = false;
  if (m_isPenOn)
    takePen();
  else
    putPenAway();
}

void GuessBoard::takePen() {
  wipe();
  m_before = m_document.state().explore;
  m_document.edit([] { return tr("draw a guess of f′"); }, {},
                  [](LabState& state) {
                    state.explore.showD1 = true;
                    state.explore.hideD1 = true;
                    state.explore.probe.trace = false;
                  });
}

/// A pen that has drawn nothing leaves f' as it found it.
void GuessBoard::putPenAway() {
  if (!m_strokes.empty()) return;
  m_document.edit([] { return tr("put the pen away"); }, {},
                  [this](LabState& state) {
                    state.explore.showD1 = m_before.showD1;
                    state.explore.hideD1 = m_before.hideD1;
                    state.explore.probe.trace = m_before.probe.trace;
                  });
}

bool GuessBoard::reveal() {
  const ExploreState& explore = m_document.state().explore;
  if (!explore.hideD1 && !explore.probe.trace) return false;
  m_isPenOn = false;
  m_document.edit([] { return tr("reveal f′"); }, {},
                  [](LabState& state) {
                    state.explore.hideD1 = false;
                    state.explore.probe.trace = false;
                  });
  return true;
}

void GuessBoard::drawTo(const QString& pane, QPointF point) {
  if (!m_isDrawing || m_strokes.empty() || m_strokes.back().pane != pane) m_strokes.push_back({pane, {}});
  m_isDrawing = true;
  m_strokes.back().points.push_back(point);
}

void GuessBoard::startAnew() {
  m_isPenOn = m_isDrawing = false;
  m_traced.reset();
  wipe();
  follow(m_document.state());
}

void GuessBoard::follow(const LabState& state) {
  const ExploreState& explore = state.explore;
  followFunction(state.selection);
  if (!explore.hideD1) m_isPenOn = m_isDrawing = false;  // undo brings f' back too
  if (!explore.probe.trace) return m_traced.reset();
  const double x = explore.probe.x;
  const Range before = m_traced.value_or(Range{x, x});
  m_traced = Range{std::min(before.lower, x), std::max(before.upper, x)};
}

/// A guess is about one curve: over another one it would be wrong.
void GuessBoard::followFunction(const Selection& selection) {
  const ChosenFunction* focused = selection.focusedFunction();
  Subject subject;
  if (focused) subject = {focused->id, focused->params};
  if (subject == m_subject) return;
  m_subject = std::move(subject);
  m_isDrawing = false;
  m_traced.reset();
  wipe();
}

}  // namespace alab
