#pragma once
// HistoryDialog: every step that undo and redo know, in their order; choosing one leads there. Stays open
// beside the window.
#include <QDialog>
#include <QListWidget>

#include "ui/document/document.h"

namespace alab {

class HistoryDialog : public QDialog {
  Q_OBJECT

 public:
  /// The document outlives the dialog.
  explicit HistoryDialog(Document& document, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void showSteps();
  void retranslate();

  Document& m_document;
  QListWidget* m_steps;
};

}  // namespace alab
