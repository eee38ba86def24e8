#pragma once
// What the hand can do to the view: wanted ranges, the default view, and which parts are shown.
#include <QString>
#include <Qt>
#include <span>

#include "ui/document/document.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// Ranges wanted for the panes of the figure `shown`; one that it shows already stays as free as it was.
/// Successive calls are one undo step until endMerge().
void setRanges(Document& document, const PlotScene& shown, const QString& pane, const Range& x,
               const Range& y);

/// Moves the visible range of x so that the probe stands in its middle.
void centreOnProbe(Document& document, const Range& visible);

/// Back to the default view of every pane.
void resetRanges(Document& document);

/// The function with this slot gets the sliders.
void focusFunction(Document& document, int slot);

/// Something that the page shows or not.
struct ViewSwitch {
  const char* text;  ///< on the button
  const char* tip;   ///< what it does
  Qt::Key key;
  bool ExploreState::*field;
};

/// f, f', f'', one plot, f1 - f2: in the order of the buttons.
std::span<const ViewSwitch> viewSwitches();
QString switchText(const ViewSwitch& item);
QString switchMeaning(const ViewSwitch& item);
/// The meaning with the key.
QString switchTip(const ViewSwitch& item);

/// Turns a part, one of viewSwitches(), on or off; the last of f, f', f'' stays.
void flip(Document& document, const ViewSwitch& item);

}  // namespace alab
