#pragma once
// ComparePage: the Compare page as in the window, with its column, and what a user does there.
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/panels/compare/compare_panel.h"
#include "ui/panels/compare/table/table_page.h"

namespace alab {

inline QString visibleWords(const QWidget& widget) {
  QString words;
  for (const QLabel* label : widget.findChildren<QLabel*>())
    if (label->isVisible()) words += label->text() + QLatin1Char('\n');
  return words;
}

inline QPushButton* buttonNamed(const QWidget& widget, const QString& text) {
  for (QPushButton* button : widget.findChildren<QPushButton*>())
    if (button->text() == text) return button;
  return nullptr;
}

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
        if (text(i, shown.order().columnCount() - 1) == QStringLiteral("…")) return false;
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
