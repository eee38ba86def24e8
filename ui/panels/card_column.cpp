#include "ui/panels/card_column.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/column_area.h"

namespace alab {

CardColumn::CardColumn(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)) {
  auto* area = new ColumnArea(this);
  auto* content = new QWidget(area);
  content->setLayout(m_column);
  m_column->setContentsMargins({});
  m_column->addStretch(1);
  area->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(area, 1);
  column->addLayout(buttons());
  retranslate();
}

void CardColumn::setHeader(QWidget& header) {
  static_cast<QVBoxLayout*>(layout())->insertWidget(0, &header);
}

void CardColumn::addCard(PageCard& card) {
  m_column->insertWidget(m_column->count() - 1, &card);
  m_cards.push_back(&card);
}

QLayout* CardColumn::buttons() {
  auto* row = new QHBoxLayout;
  row->addWidget(m_copy);
  row->addWidget(m_export);
  connect(m_copy, &QPushButton::clicked, this, &CardColumn::copyPictureRequested);
  connect(m_export, &QPushButton::clicked, this, &CardColumn::exportRequested);
  return row;
}

void CardColumn::refreshCards() {
  for (PageCard* card : m_cards) card->refresh();
}

void CardColumn::setAppearance(const Appearance& appearance) {
  for (PageCard* card : m_cards) card->setAppearance(appearance);
}

void CardColumn::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void CardColumn::retranslate() {
  m_copy->setText(tr("Copy picture"));
  m_copy->setToolTip(tr("Put the figure on the clipboard, on white, twice the size"));
  m_export->setText(tr("Export..."));
  m_export->setToolTip(tr("Write the figure or its data to a file"));
}

}  // namespace alab
