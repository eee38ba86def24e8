#include "ui/panels/explore/cards/function_facts.h"

namespace alab {

FactFinder::FactFinder(QObject* parent)
    : QObject(parent), m_job([this](FunctionFacts facts) {
        m_facts = std::move(facts);
        emit found();
      }) {}

void FactFinder::find(const Function& function) {
  if (m_wanted == function) return;
  m_wanted = function;
  m_job.start([function](std::stop_token stop, const auto& sink) {
    std::optional<Properties> properties = analyze(function, stop);
    if (properties && !stop.stop_requested())
      sink({function, *std::move(properties), verifyDerivative(function)});
  });
}

const FunctionFacts* FactFinder::facts() const {
  return m_facts && m_wanted && m_facts->function == *m_wanted ? &*m_facts : nullptr;
}

}  // namespace alab
