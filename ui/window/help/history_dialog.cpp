#include "ui/window/help/history_dialog.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QVBoxLayout>

namespace alab {

HistoryDialog::HistoryDialog(Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_steps(new QListWidget(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(m_steps);
  connect(m_steps, &QListWidget::currentRowChanged, &document, &Document::goTo);
  connect(&document.undoStack(), &QUndoStack::indexChanged, this, &HistoryDialog::showSteps);
  const int em = fontMetrics().height();
  resize(em * 18, em * 24);
  retranslate();
}

/// Nothing while it is out of sight: a slider makes many steps.
void HistoryDialog::showSteps() {
  if (!isVisible()) return;
  const QSignalBlocker quiet(m_steps);
  m_steps->clear();
  m_steps->addItem(tr("The beginning"));
  m_steps->addItems(m_document.stepNames());
  m_steps->setCurrentRow(m_document.undoStack().index());
}

void HistoryDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  showSteps();
}

void HistoryDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void HistoryDialog::retranslate() {
  setWindowTitle(tr("History"));
  m_steps->setAccessibleName(tr("History"));
  m_steps->setToolTip(tr("Choose a step to go back to it, or forward"));
  showSteps();
}

}  // namespace alab
