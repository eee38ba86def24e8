#include "ui/panels/compare/table/nothing_found.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/activation/catalogue.h"

namespace alab {

NothingFound::NothingFound(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)) {
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignCenter);
  auto* column = new QVBoxLayout(this);
  column->addStretch(1);
  column->addWidget(m_sentence);
  column->addWidget(m_button, 0, Qt::AlignCenter);
  column->addStretch(2);
  connect(m_button, &QPushButton::clicked, this, &NothingFound::offer);
}

void NothingFound::explain(const QString& text) {
  m_meant.clear();
  m_button->setToolTip(tr("Shows rows again"));
  m_button->setVisible(true);
  if (text.isEmpty()) {
    m_sentence->setText(tr("No function chosen."));
    return m_button->setText(tr("Show all functions"));
  }
  if (!searchCatalogue(text.toStdString()).empty()) {
    m_sentence->setText(tr("“%1” is not among these rows.").arg(text));
    return m_button->setText(tr("Search in all functions"));
  }
  const QString sentence = tr("No function called “%1”.").arg(text);
  const auto closest = closestId(text.toStdString());
  m_button->setVisible(closest.has_value());
  if (!closest) return m_sentence->setText(sentence + u' ' + tr("Clear the search to see the rows again."));
  m_meant = QString::fromUtf8(builtIn(*closest).card().name);
  m_sentence->setText(sentence + u' ' + tr("Did you mean %1?").arg(m_meant));
  m_button->setText(tr("Show %1").arg(m_meant));
}

void NothingFound::offer() {
  m_meant.isEmpty() ? emit allWanted() : emit searchWanted(m_meant);
}

}  // namespace alab
