#pragma once
// SoftmaxPresentStrip: under the page when presenting, the temperature; with the curve that is none the step
// of its grid.
#include "ui/panels/bound_numbers.h"

namespace alab {

class SoftmaxPresentStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit SoftmaxPresentStrip(Document& document, QWidget* parent = nullptr);

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
  bool m_reducedMotion = false;
};

}  // namespace alab
