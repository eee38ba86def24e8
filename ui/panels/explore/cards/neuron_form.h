#pragma once
// NeuronForm: weight and bias of y = f(w x + b) as two sliders.
#include <QWidget>

#include "core/state/lab_state.h"
#include "ui/widgets/number_slider.h"

namespace alab {

/// The sliders of w and b, in the language of the window.
NumberSpec weightSpec();
NumberSpec biasSpec();

class NeuronForm : public QWidget {
  Q_OBJECT

 public:
  explicit NeuronForm(QWidget* parent = nullptr);

  /// Shows the values without telling anybody.
  void setNeuron(const NeuronSettings& neuron);
  void setReducedMotion(bool reduced);
  NumberSlider* weight() const { return m_weight; }
  NumberSlider* bias() const { return m_bias; }

 signals:
  void neuronChanged(const alab::NeuronSettings& neuron);
  void editFinished();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  NumberSlider* m_weight;
  NumberSlider* m_bias;
};

}  // namespace alab
