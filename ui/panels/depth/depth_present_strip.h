#pragma once
// DepthPresentStrip: under the figure when presenting, where the cards are not in sight: how many layers
// there are and what their weights start with.
#include <QWidget>

#include "ui/panels/depth/focused_start.h"
#include "ui/widgets/number_slider.h"

class QToolButton;

namespace alab {

class Document;

class DepthPresentStrip : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the strip.
  DepthPresentStrip(Document& document, FocusedStart& start, QWidget* parent = nullptr);

  void refresh();
  void setReducedMotion(bool reduced) { m_layers->setReducedMotion(reduced); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  Document& m_document;
  NumberSlider* m_layers;
  QToolButton* m_start;
};

}  // namespace alab
