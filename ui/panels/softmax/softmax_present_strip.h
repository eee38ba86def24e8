#pragma once
// SoftmaxPresentStrip: under the page when presenting, the one control that matters: the temperature; of the
// curve that is none the step of its grid; of gated units which one.
#include <optional>

#include "ui/panels/bound_numbers.h"

namespace alab {

class UnitChoice;

class SoftmaxPresentStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit SoftmaxPresentStrip(Document& document, QWidget* parent = nullptr);

  /// Of the tab whose figure is in sight; nothing where the scores are.
  void setShown(std::optional<SoftmaxView> view);
  void refresh();
  void setReducedMotion(bool reduced);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  NumberSlider* add(const NumberSetting<SoftmaxState>& setting);

  Document& m_document;
  BoundNumbers<SoftmaxState> m_numbers;
  NumberSlider* m_temperature;
  NumberSlider* m_step;
  UnitChoice* m_unit;
  std::optional<SoftmaxView> m_shown;
  bool m_reducedMotion = false;
};

}  // namespace alab
