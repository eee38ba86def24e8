#include "ui/panels/compare/advice/advice_texts.h"

namespace alab {
namespace {

SaidAdvice withoutNumbers(const Advice& advice, const QString& language) {
  const AdviceText& text = advice.text(language);
  return {text.situation, text.choice, {}, {}};
}

SaidAdvice withNumbers(const Advice& advice, const QString& language) {
  SaidAdvice said = withoutNumbers(advice, language);
  said.reason = reasonOf(advice, language);
  said.articles = articlesOf(advice, language);
  return said;
}

}  // namespace

AdviceTexts::AdviceTexts(QObject* parent)
    : QObject(parent), m_job([this](std::vector<SaidAdvice> texts) {
        m_texts = std::move(texts);
        emit changed();
      }) {}

void AdviceTexts::say(const QString& language) {
  if (language == m_language) return;
  m_language = language;
  m_texts.clear();
  for (const Advice& advice : shippedAdvice()) m_texts.push_back(withoutNumbers(advice, language));
  emit changed();
  m_job.start([texts = m_texts, language](const std::stop_token& stop,
                                          const Job<std::vector<SaidAdvice>>::Sink& sink) mutable {
    for (std::size_t i = 0; i < texts.size() && !stop.stop_requested(); ++i) {
      texts[i] = withNumbers(shippedAdvice()[i], language);
      sink(texts);
    }
  });
}

}  // namespace alab
