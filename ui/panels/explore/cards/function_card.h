#pragma once
// FunctionCard: the focused function: framework defaults, a slider for every parameter, and the neuron around
// it.
#include "ui/panels/page_card.h"

class QLabel;

namespace alab {

class NeuronForm;
class ParameterForm;
class PresetBox;

class FunctionCard : public PageCard {
  Q_OBJECT

 public:
  explicit FunctionCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 signals:
  void parameterChanged(int index, double value);
  void parametersChosen(const std::vector<double>& params);
  void neuronChanged(const alab::NeuronSettings& neuron);
  void editFinished();
  void refused(const QString& why);

 protected:
  void retranslate() override;

 private:
  void connectForms();

  PresetBox* m_presets;
  ParameterForm* m_parameters;
  QLabel* m_neuronTitle;
  NeuronForm* m_neuron;
};

}  // namespace alab
