#include "ui/panels/explore/hand/view_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/panels/explore/hand/view_edits.h"
#include "ui/panels/explore/ranges_dialog.h"

namespace alab {
namespace {

class ViewMenu {
  Q_DECLARE_TR_FUNCTIONS(alab::ViewMenu)
};

/// A part of the picture that has no button of its own; its text is translated here.
template <class Get>
void addToggle(QMenu& menu, Document& document, const char* text, Get get) {
  QAction* action = menu.addAction(ViewMenu::tr(text));
  LabState now = document.state();
  action->setCheckable(true);
  action->setChecked(get(now.explore));
  QObject::connect(action, &QAction::triggered, &document, [&document, text, get](bool on) {
    const auto name = [text] { return ViewMenu::tr(text); };
    document.edit(name, {}, [&](LabState& state) { get(state.explore) = on; });
  });
}

}  // namespace

void openViewMenu(Document& document, const PlotScene& scene, const QPoint& globalPosition, QWidget* parent) {
  QMenu menu(parent);
  menu.addAction(ViewMenu::tr("Set ranges..."), parent, [&] { askForRanges(document, scene, parent); });
  menu.addAction(ViewMenu::tr("Default view"), parent, [&] { resetRanges(document); });
  menu.addSeparator();
  addToggle(menu, document, QT_TRANSLATE_NOOP("alab::ViewMenu", "Tangent and slope triangle"),
            [](ExploreState& explore) -> bool& { return explore.probe.tangent; });
  addToggle(menu, document, QT_TRANSLATE_NOOP("alab::ViewMenu", "Shade where |f′| < 0.01"),
            [](ExploreState& explore) -> bool& { return explore.shadeFlat; });
  menu.exec(globalPosition);
}

void askForRanges(Document& document, const PlotScene& scene, QWidget* parent) {
  RangesDialog dialog(scene, parent);
  if (dialog.exec() != QDialog::Accepted) return;
  document.endMerge();
  const PlotScene shown = scene;  // the first edit changes the one on screen
  for (std::size_t pane = 0; pane < shown.panes.size(); ++pane)
    setRanges(document, shown, shown.panes[pane].id, dialog.x(), dialog.y(int(pane)));
  document.endMerge();
}

}  // namespace alab
