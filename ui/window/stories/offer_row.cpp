#include "ui/window/stories/offer_row.h"

#include <QEvent>
#include <QHBoxLayout>

namespace alab {

OfferRow::OfferRow(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QPushButton(this)), m_menu(new QMenu(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_title);
  row->addWidget(m_list);
  row->addStretch();
  m_list->setMenu(m_menu);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  retranslate();
}

void OfferRow::addOffer(int position) {
  auto* offer = new QPushButton(this);
  connect(offer, &QPushButton::clicked, this, [this, position] { emit chosen(position); });
  static_cast<QHBoxLayout*>(layout())->insertWidget(position + 1, offer);
  m_offers.append(offer);
}

void OfferRow::setTitles(const QStringList& titles) {
  while (m_offers.size() < titles.size()) addOffer(int(m_offers.size()));
  while (m_offers.size() > titles.size()) delete m_offers.takeLast();
  m_menu->clear();
  for (int i = 0; i < titles.size(); ++i) {
    m_offers[i]->setText(titles[i]);
    m_offers[i]->setToolTip(tr("Show this story; one undo brings your own picture back"));
    connect(m_menu->addAction(titles[i]), &QAction::triggered, this, [this, i] { emit chosen(i); });
  }
  retranslate();
}

void OfferRow::setOffered(const QList<int>& positions) {
  m_offered = positions;
  showWhatFits();
}

void OfferRow::showWhatFits() {
  const int gap = layout()->spacing();
  int left = width() - m_title->sizeHint().width() - m_list->sizeHint().width() - gap;
  for (int i = 0; i < m_offers.size(); ++i) {
    const bool isOffered = left >= 0 && (!m_offered || m_offered->contains(i));  // beyond it none is measured
    if (isOffered) left -= m_offers[i]->sizeHint().width() + gap;
    m_offers[i]->setVisible(isOffered && left >= 0);
  }
}

void OfferRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showWhatFits();
}

void OfferRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) showWhatFits();
  QWidget::changeEvent(event);
}

void OfferRow::retranslate() {
  m_title->setText(tr("Try this:"));
  m_list->setText(tr("%n stories", nullptr, int(m_offers.size())));
  m_list->setToolTip(tr("All stories (Page Down tells the next one)"));
  showWhatFits();
}

}  // namespace alab
