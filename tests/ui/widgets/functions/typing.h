#pragma once
// Typing: a document with one function, and a FormulaEditor over it that is typed into.
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QUndoStack>

#include "tests/support/popup.h"
#include "ui/widgets/functions/formula_editor.h"

namespace alab {

struct Typing {
  Document document;
  QWidget window;
  QPointer<FormulaEditor> editor;

  explicit Typing(const std::string& id, const std::vector<double>& params = {},
                  Taking taking = Taking::WhileTyped) {
    document.edit({}, {}, [&](LabState& state) {
      state.selection = {};
      state.selection.add(id, params);
    });
    editor = new FormulaEditor(document, taking, &window);
  }

  const Selection& selection() const { return document.state().selection; }
  const ChosenFunction& chosen() const { return *selection().focusedFunction(); }
  bool change() {
    expectPopup();
    return editor->change(chosen().slot, {});
  }
  bool create(const QString& text) {
    expectPopup();
    return editor->create(text, {});
  }
  QLineEdit& field() { return *editor->findChild<QLineEdit*>(); }
  QString message() { return editor->findChild<QLabel*>()->text(); }
  void type(const char* text) {
    field().selectAll();
    QTest::keyClicks(&field(), QString::fromUtf8(text));
  }
  int steps() const { return document.undoStack().count(); }
};

}  // namespace alab
