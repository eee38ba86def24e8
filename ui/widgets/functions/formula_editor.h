#pragma once
// FormulaEditor: a small window over the plots in which a chosen formula is changed. What can be read is on
// every page while it is typed; a mistake leaves the last good form there. Enter and a click elsewhere keep
// it, Escape brings back what was before, as does a click elsewhere while there is a mistake. Where each
// letter would begin long work anew, only Enter takes it.
#include <QFrame>

#include "ui/widgets/functions/selection_editor.h"

class QLineEdit;

namespace alab {

class TypedFunction;

/// When the document takes what is typed.
enum class Taking { WhileTyped, WithEnter };

class FormulaEditor : public QFrame {
  Q_OBJECT

 public:
  /// The document outlives the editor, which deletes itself when it is closed.
  FormulaEditor(Document& document, Taking taking, QWidget* parent = nullptr);

  // Both open at a place on the screen; false, and nothing happens, when one more function has no room.

  /// With the formula of this slot, which is taken, or a copy of it if the program has the function.
  bool change(int slot, const QPoint& globalPosition);
  /// With one more function, an example as long as `text` is none.
  bool create(const QString& text, const QPoint& globalPosition);

 signals:
  /// Closed by a click elsewhere: this is what was typed, and the document does not have it.
  void left(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void open(int slot, const QString& text, const QPoint& globalPosition);
  bool isLate() const { return m_taking == Taking::WithEnter; }
  void place(const QPoint& globalPosition);
  void take(const QString& text);
  void apply(const Function& function);
  void follow();
  void keep();
  void cancel();

  SelectionEditor m_editor;
  Selection m_before;
  Taking m_taking;
  int m_slot = -1;          ///< of the function; none: it is still to come
  std::string m_id;         ///< of the function that was taken last
  bool m_isWanted = false;  ///< what was taken: no example that nobody typed
  bool m_isEdited = false;  ///< somebody typed, and has neither kept it nor called it off
  QLineEdit* m_text;
  TypedFunction* m_typed;
};

}  // namespace alab
