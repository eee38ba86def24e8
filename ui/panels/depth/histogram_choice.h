#pragma once
// HistogramChoice: small buttons over the figure, beside its small histograms: what these are of.
#include <QButtonGroup>
#include <QWidget>

#include "ui/document/document.h"
#include "ui/plot/plot_view.h"

namespace alab {

class HistogramChoice : public QWidget {
  Q_OBJECT

 public:
  /// A child of the plot; the document outlives it.
  HistogramChoice(Document& document, PlotView& plot);

  /// To the upper right corner of the histograms; hidden where the figure has none.
  void refresh();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showChoice(DepthHistogram chosen);
  void retranslate();

  Document& m_document;
  PlotView& m_plot;
  QButtonGroup m_buttons;  ///< by DepthHistogram
};

}  // namespace alab
