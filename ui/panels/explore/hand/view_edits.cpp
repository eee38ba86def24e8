#include "ui/panels/explore/hand/view_edits.h"

#include <QCoreApplication>
#include <QKeySequence>

#include "ui/panels/explore/scene/view_layout.h"
#include "ui/plot/view_range.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class ViewEdits {
  Q_DECLARE_TR_FUNCTIONS(alab::ViewEdits)
};

std::optional<Range>& rangeOf(const QString& pane, ExploreState& explore) {
  if (pane == "d1"_L1) return explore.slopeY;
  if (pane == "d2"_L1) return explore.curvatureY;
  return pane == "difference"_L1 ? explore.differenceY : explore.y;
}

std::optional<Range> shownY(const PlotScene& shown, const QString& pane) {
  for (const PlotPane& candidate : shown.panes)
    if (candidate.id == pane) return candidate.y.range;
  return std::nullopt;
}

/// The second function of the difference, when none has been chosen: the first other one that is visible,
/// for want of such a hidden one.
int otherSlot(const Selection& selection) {
  if (comparedFunction(selection)) return selection.compared;
  int hidden = -1;
  for (const ChosenFunction& function : selection.functions) {
    if (function.slot == selection.focused) continue;
    if (function.visible) return function.slot;
    if (hidden < 0) hidden = function.slot;
  }
  return hidden;
}

}  // namespace

void setRanges(Document& document, const PlotScene& shown, const QString& pane, const Range& x,
               const Range& y) {
  document.edit([] { return ViewEdits::tr("change the view"); }, u"view"_s,
                [&](LabState& state) {
                  if (x != shown.x.range) state.explore.x = x;
                  if (y != shownY(shown, pane)) rangeOf(pane, state.explore) = y;
                });
}

void centreOnProbe(Document& document, const Range& visible) {
  document.edit([] { return ViewEdits::tr("show the probe"); }, {},
                [&](LabState& state) {
                  const double x = state.explore.probe.x, half = visible.span() / 2;
                  state.explore.x = limitedRange({x - half, x + half}, AxisScale::Linear, visible);
                });
}

void resetRanges(Document& document) {
  document.edit([] { return ViewEdits::tr("reset the view"); }, {},
                [](LabState& state) {
                  state.explore.x.reset();
                  for (const QString& pane : {u"f"_s, u"d1"_s, u"d2"_s, u"difference"_s})
                    rangeOf(pane, state.explore).reset();
                });
}

void focusFunction(Document& document, int slot) {
  document.edit([] { return ViewEdits::tr("choose a function"); }, u"focus"_s,
                [slot](LabState& state) {
                  if (state.selection.bySlot(slot)) state.selection.focused = slot;
                });
}

std::span<const ViewSwitch> viewSwitches() {
  static constexpr ViewSwitch switches[] = {
      {"f", QT_TRANSLATE_NOOP("alab::ViewEdits", "Show the function"), Qt::Key_F, &ExploreState::showF},
      {"f′", QT_TRANSLATE_NOOP("alab::ViewEdits", "Show the derivative, the slope of f"), Qt::Key_S,
       &ExploreState::showD1},
      {"f″", QT_TRANSLATE_NOOP("alab::ViewEdits", "Show the second derivative"), Qt::Key_C,
       &ExploreState::showD2},
      {QT_TRANSLATE_NOOP("alab::ViewEdits", "one plot"),
       QT_TRANSLATE_NOOP("alab::ViewEdits", "All in one plot, over each other, as in textbooks"), Qt::Key_O,
       &ExploreState::onePlot},
      {"f₁ − f₂",
       QT_TRANSLATE_NOOP("alab::ViewEdits",
                         "Show the difference of two functions; Ctrl+click chooses the second"),
       Qt::Key_M, &ExploreState::showDifference},
  };
  return switches;
}

QString switchText(const ViewSwitch& item) {
  return ViewEdits::tr(item.text);
}

QString switchMeaning(const ViewSwitch& item) {
  return ViewEdits::tr(item.tip);
}

QString switchTip(const ViewSwitch& item) {
  return u"%1 (%2)"_s.arg(switchMeaning(item), QKeySequence(item.key).toString());
}

void flip(Document& document, const ViewSwitch& item) {
  const auto name = [&item] { return ViewEdits::tr("show or hide %1").arg(switchText(item)); };
  document.edit(name, {}, [&](LabState& state) {
    ExploreState& explore = state.explore;
    explore.*item.field = !(explore.*item.field);
    if (!explore.showF && !explore.showD1 && !explore.showD2) explore.*item.field = true;
    if (item.field == &ExploreState::showDifference || explore.showDifference)
      state.selection.compared = explore.showDifference ? otherSlot(state.selection) : -1;
  });
}

}  // namespace alab
