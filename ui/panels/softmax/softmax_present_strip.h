#pragma once
// SoftmaxPresentStrip: under the page when presenting, the temperature.
#include "ui/panels/bound_numbers.h"

namespace alab {

class SoftmaxPresentStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit SoftmaxPresentStrip(Document& document, QWidget* parent = nullptr);

  void refresh();
  void setReducedMotion(bool reduced) { m_temperature->setReducedMotion(reduced); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  Document& m_document;
  NumberSlider* m_temperature;
};

}  // namespace alab
