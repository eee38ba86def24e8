#pragma once
// ComparePage: the Compare page as in the window, with its column, and what a user does there.
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/panels/compare/compare_panel.h"
#include "ui/panels/compare/table/table_page.h"

namespace alab {

struct ComparePage {
  explicit ComparePage(LabState state = firstState()) : document(onPage(std::move(state))), panel(document) {
    auto* row = new QHBoxLayout(&window);
    row->addWidget(&panel, 1);
    row->addWidget(panel.sidebar());
    QObject::connect(&document, &Document::changed, &panel, &ComparePanel::refresh);
  }

  static LabState onPage(LabState state) {
    state.page = "compare";
    return state;
  }

  void show() {
    window.resize(1230, 620);
    panel.sidebar()->show();
    Appearance look;
    look.theme = &Theme::of(ThemeId::Light);
    panel.setAppearance(look);
    window.show();
  }

  /// Until every row is known.
  bool waitForRows() {
    const auto isKnown = [this] {
      const CompareTable& shown = table();
      for (int i = 0; i < shown.order().rowCount(); ++i)
        if (text(i, shown.order().columnCount() - 1) == u"…") return false;
      return true;
    };
    return QTest::qWaitFor(isKnown, 60000);
  }

  CompareTable& table() { return panel.table().table(); }
  QString text(int row, int column) { return table().order().index(row, column).data().toString(); }
  QStringList names() {
    QStringList all;
    for (int i = 0; i < table().order().rowCount(); ++i) all += text(i, 0);
    return all;
  }
  const CompareState& settings() const { return document.state().compare; }
  int steps() const { return document.undoStack().count(); }

  QWidget window;
  Document document;
  ComparePanel panel;
};

}  // namespace alab
