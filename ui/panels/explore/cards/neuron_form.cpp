#include "ui/panels/explore/cards/neuron_form.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr Range sliderRange = {-5, 5};
constexpr Domain inReach = {.lower = -1000, .upper = 1000};

}  // namespace

NumberSpec weightSpec() {
  return {.label = u"w"_s,
          .description = NeuronForm::tr("weight"),
          .slider = sliderRange,
          .domain = inReach,
          .initial = 1,
          .marks = {-1, 0, 1}};
}

NumberSpec biasSpec() {
  return {.label = u"b"_s,
          .description = NeuronForm::tr("bias"),
          .slider = sliderRange,
          .domain = inReach,
          .initial = 0,
          .marks = {0}};
}

NeuronForm::NeuronForm(QWidget* parent)
    : QWidget(parent),
      m_weight(new NumberSlider(weightSpec(), this)),
      m_bias(new NumberSlider(biasSpec(), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  for (NumberSlider* slider : {m_weight, m_bias}) {
    column->addWidget(slider);
    connect(slider, &NumberSlider::editFinished, this, &NeuronForm::editFinished);
    connect(slider, &NumberSlider::valueChanged, this, [this] {
      emit neuronChanged({m_weight->value(), m_bias->value()});
    });
  }
}

void NeuronForm::setNeuron(const NeuronSettings& neuron) {
  m_weight->setValue(neuron.w);
  m_bias->setValue(neuron.b);
}

void NeuronForm::setReducedMotion(bool reduced) {
  m_weight->setReducedMotion(reduced);
  m_bias->setReducedMotion(reduced);
}

void NeuronForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  m_weight->setTexts(weightSpec().label, weightSpec().description);
  m_bias->setTexts(biasSpec().label, biasSpec().description);
}

}  // namespace alab
