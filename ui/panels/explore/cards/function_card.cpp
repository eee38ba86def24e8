#include "ui/panels/explore/cards/function_card.h"

#include <QLabel>

#include "ui/panels/explore/cards/neuron_form.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/functions/preset_box.h"
#include "ui/widgets/parameter_form.h"

namespace alab {

FunctionCard::FunctionCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent),
      m_presets(new PresetBox(this)),
      m_parameters(new ParameterForm(this)),
      m_neuronTitle(new QLabel(this)),
      m_neuron(new NeuronForm(this)) {
  for (QWidget* part : std::initializer_list<QWidget*>{m_presets, m_parameters, m_neuronTitle, m_neuron})
    addWidget(part);
  m_neuronTitle->setTextFormat(Qt::PlainText);
  connectForms();
  retranslate();
}

void FunctionCard::connectForms() {
  connect(m_presets, &PresetBox::chosen, this, &FunctionCard::parametersChosen);
  connect(m_parameters, &ParameterForm::parameterChanged, this, &FunctionCard::parameterChanged);
  connect(m_parameters, &ParameterForm::editFinished, this, &FunctionCard::editFinished);
  connect(m_parameters, &ParameterForm::refused, this, &FunctionCard::refused);
  connect(m_neuron, &NeuronForm::neuronChanged, this, &FunctionCard::neuronChanged);
  connect(m_neuron, &NeuronForm::editFinished, this, &FunctionCard::editFinished);
}

void FunctionCard::refresh() {
  const auto focused = focusedFunction(state(), appearance().decimals);
  setVisible(focused.has_value());
  if (!focused) return;
  setTitle(functionName(focused->neuron.function.card()));
  m_presets->setFunction(*state().selection.focusedFunction());
  m_parameters->setFunction(focused->neuron.function);
  m_parameters->setVisible(m_parameters->count() > 0);
  m_neuron->setNeuron(state().explore.neuron);
  m_parameters->setReducedMotion(appearance().reducedMotion);
  m_neuron->setReducedMotion(appearance().reducedMotion);
}

void FunctionCard::retranslate() {
  m_neuronTitle->setText(tr("Neuron: y = f(w x + b), dy/dx = w f′"));
}

}  // namespace alab
