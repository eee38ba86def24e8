#include "ui/panels/train/results/results_card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include "ui/panels/train/results/result_table.h"
#include "ui/theme/scaled_font.h"

namespace alab {

ResultsCard::ResultsCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent),
      m_nothing(new QLabel(this)),
      m_table(new ResultTable(this)),
      m_copy(new QPushButton(this)) {
  m_nothing->setWordWrap(true);
  for (QWidget* part : std::initializer_list<QWidget*>{m_nothing, m_table, m_copy}) addWidget(part);
  connect(m_copy, &QPushButton::clicked, m_table, &CopyTable::copyAll);
  retranslate();
  showWhatIsThere();
}

void ResultsCard::refresh() {
  fitLetters();
}

/// Six columns in a column of 320 px.
void ResultsCard::fitLetters() {
  m_table->setFont(scaledFont(font(), 0.9));
  const Theme& theme = appearance().theme ? *appearance().theme : Theme::of(ThemeId::Light);
  m_table->results().setLook(theme, fontMetrics().height(), devicePixelRatio());
}

/// A card that is out of sight hears of other letters later than of the look.
void ResultsCard::changeEvent(QEvent* event) {
  PageCard::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitLetters();
}

void ResultsCard::setRows(std::vector<ResultRow> rows) {
  m_table->results().setRows(std::move(rows));
  showWhatIsThere();
}

void ResultsCard::setTask(Task task) {
  m_table->results().setTask(task);
}

void ResultsCard::showWhatIsThere() {
  const bool isEmpty = m_table->results().rows().empty();
  m_nothing->setVisible(isEmpty);
  m_table->setHidden(isEmpty);
  m_copy->setHidden(isEmpty);
}

void ResultsCard::retranslate() {
  setTitle(tr("Results on the test set"));
  m_nothing->setText(tr("Nothing is trained yet. Space starts the training."));
  m_table->setAccessibleName(tr("Results on the test set"));
  m_table->setToolTip(tr("One row for each function; click a heading to sort, Ctrl+C copies"));
  m_copy->setText(tr("Copy table"));
  m_copy->setToolTip(tr("Copy the whole table with its headings for a spreadsheet"));
}

}  // namespace alab
