#pragma once
// PresetBox: the framework defaults of a function as a combo box: "PyTorch 0.01", "Keras 0.2", "Own values".
#include <QComboBox>
#include <vector>

#include "core/activation/presets.h"
#include "core/state/lab_state.h"

namespace alab {

class PresetBox : public QComboBox {
  Q_OBJECT

 public:
  explicit PresetBox(QWidget* parent = nullptr);

  /// Shows which defaults a function has now, without telling anybody. Hidden when there is nothing to
  /// choose.
  void setFunction(const ChosenFunction& function);

 signals:
  void chosen(const std::vector<double>& params);

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void retranslate();

  ChosenFunction m_function;
  std::vector<Preset> m_presets;
};

}  // namespace alab
