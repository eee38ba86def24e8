#include "ui/widgets/parameter_form.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/document/core_text.h"

namespace alab {

NumberSpec parameterSpec(const Parameter& parameter) {
  return {.label = QString::fromUtf8(parameter.symbol),
          .description = coreText(parameter.meaning),
          .slider = parameter.slider,
          .domain = parameter.domain,
          .initial = parameter.initial,
          .scale = parameter.scale,
          .marks = parameter.marks};
}

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins({});
  m_column->setSpacing(fontMetrics().height() / 4);
}

void ParameterForm::clear() {
  for (NumberSlider* slider : m_sliders) {
    slider->hide();  // stops a playing one now
    slider->deleteLater();
  }
  m_sliders.clear();
  m_values.clear();
  m_activation.reset();
}

void ParameterForm::setFunction(const Function& function) {
  if (m_activation != function.activation) {
    clear();
    m_activation = function.activation;
    for (int i = 0; i < static_cast<int>(function.params.size()); ++i) addSlider(i);
  }
  m_values = function.params;
  for (std::size_t i = 0; i < m_sliders.size(); ++i) m_sliders[i]->setValue(m_values[i]);
}

void ParameterForm::addSlider(int index) {
  const Parameter& parameter = m_activation->card().params[static_cast<std::size_t>(index)];
  auto* slider = new NumberSlider(parameterSpec(parameter), this);
  slider->setReducedMotion(m_reducedMotion);
  connect(slider, &NumberSlider::valueChanged, this,
          [this, index](double value) { takeValue(index, value); });
  connect(slider, &NumberSlider::editFinished, this, &ParameterForm::editFinished);
  connect(slider, &NumberSlider::refused, this, &ParameterForm::refused);
  m_column->addWidget(slider);
  m_sliders.push_back(slider);
}

void ParameterForm::setReducedMotion(bool reduced) {
  m_reducedMotion = reduced;
  for (NumberSlider* slider : m_sliders) slider->setReducedMotion(reduced);
}

void ParameterForm::takeValue(int index, double value) {
  const double allowed = withinOrders(index, value);
  slider(index)->setValue(allowed);
  double& known = m_values[static_cast<std::size_t>(index)];
  if (allowed == known) return;
  known = allowed;
  emit parameterChanged(index, allowed);
}

double ParameterForm::withinOrders(int index, double value) {
  const auto& params = m_activation->card().params;
  for (const auto& [first, second] : m_activation->card().orders) {
    const double lower = index == first ? value : m_values[static_cast<std::size_t>(first)];
    const double upper = index == second ? value : m_values[static_cast<std::size_t>(second)];
    if ((index != first && index != second) || lower <= upper) continue;
    const auto name = [&](int which) {
      return QString::fromUtf8(params[static_cast<std::size_t>(which)].symbol);
    };
    slider(index)->refuse(tr("%1 cannot be greater than %2.").arg(name(first), name(second)));
    return index == first ? upper : lower;
  }
  return value;
}

void ParameterForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ParameterForm::retranslate() {
  for (std::size_t i = 0; i < m_sliders.size(); ++i) {
    const NumberSpec spec = parameterSpec(m_activation->card().params[i]);
    m_sliders[i]->setTexts(spec.label, spec.description);
  }
}

}  // namespace alab
