#pragma once
// ParameterForm: a NumberSlider for every parameter of a function. Relations between parameters hold: one
// that would pass another stops there, with a message.
#include <QWidget>
#include <optional>
#include <vector>

#include "core/activation/activation.h"
#include "ui/widgets/number_slider.h"

class QVBoxLayout;

namespace alab {

/// The slider of a parameter, in the language of the window.
NumberSpec parameterSpec(const Parameter& parameter);

class ParameterForm : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterForm(QWidget* parent = nullptr);

  /// Shows a function's parameters without telling anybody; sliders of the same function are kept.
  void setFunction(const Function& function);
  /// No function, no sliders.
  void clear();
  void setReducedMotion(bool reduced);

  int count() const { return static_cast<int>(m_sliders.size()); }
  NumberSlider* slider(int index) const { return m_sliders[static_cast<std::size_t>(index)]; }

 signals:
  void parameterChanged(int index, double value);
  void editFinished();
  void refused(const QString& why);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addSlider(int index);
  void takeValue(int index, double value);
  double withinOrders(int index, double value);
  void retranslate();

  std::optional<Activation> m_activation;
  std::vector<double> m_values;
  std::vector<NumberSlider*> m_sliders;
  QVBoxLayout* m_column;
  bool m_reducedMotion = false;
};

}  // namespace alab
