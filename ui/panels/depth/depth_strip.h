#pragma once
// DepthStrip: above the figure, which of the three views is shown and how many layers there are.
#include <QButtonGroup>
#include <QWidget>

#include "ui/document/document.h"
#include "ui/widgets/number_slider.h"

class QProgressBar;

namespace alab {

class DepthStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit DepthStrip(Document& document, QWidget* parent = nullptr);

  void refresh();
  /// Of the computation; 1: nothing runs.
  void setProgress(double progress);
  void setReducedMotion(bool reduced) { m_layers->setReducedMotion(reduced); }
  NumberSlider& layers() const { return *m_layers; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  Document& m_document;
  QButtonGroup m_views;  ///< by DepthView
  NumberSlider* m_layers;
  QProgressBar* m_progress;
};

/// The number of layers of the view that is shown.
std::size_t layersOf(const DepthState& depth);
void setLayers(Document& document, std::size_t layers);

NumberSpec layersSpec();

}  // namespace alab
