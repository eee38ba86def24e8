#include "ui/panels/compare/advice/advice_card.h"

#include <QLabel>

#include "ui/panels/compare/advice/advice_texts.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString paragraph(const QString& heading, const QString& text) {
  if (text.isEmpty()) return {};
  return u"<p><b>%1</b><br>%2</p>"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

}  // namespace

AdviceCard::AdviceCard(Document& document, AdviceTexts& texts, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent), m_texts(texts), m_text(new QLabel(this)) {
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  addWidget(m_text);
  connect(&m_texts, &AdviceTexts::changed, this, &AdviceCard::refresh);
}

void AdviceCard::setAdvice(std::size_t advice) {
  m_advice = advice;
  refresh();
}

void AdviceCard::refresh() {
  const bool isShown = state().compare.view == CompareView::Advice && m_advice < m_texts.texts().size();
  setVisible(isShown);
  if (!isShown) return;
  const SaidAdvice& said = m_texts.texts()[m_advice];
  setTitle(said.situation);
  m_text->setText(paragraph(tr("Take"), said.choice) + paragraph(tr("Why"), said.reason) +
                  paragraph(tr("Source"), shippedAdvice()[m_advice].source) +
                  paragraph(tr("The articles say"), said.articles));
}

}  // namespace alab
