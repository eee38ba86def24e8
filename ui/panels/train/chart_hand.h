#pragma once
// ChartHand: what mouse and keys do to the chart of the Train page: zoom it, read it, drag the rate of a
// sweep.
#include <QKeyEvent>
#include <QObject>
#include <optional>

#include "ui/document/document.h"
#include "ui/plot/plot_view.h"

namespace alab {

class ChartHand : public QObject {
  Q_OBJECT

 public:
  /// Document and plot outlive the hand.
  ChartHand(Document& document, PlotView& plot, QObject* parent = nullptr);

  /// Where curves over epochs are read, in coordinates of the chart.
  const std::optional<QPointF>& pointer() const { return m_pointer; }
  /// Another view has another axis: what was pointed at there is forgotten.
  void refresh();
  /// + - 0 zoom, comma and full stop move the pointer; false: another key.
  bool press(const QKeyEvent& event);

 signals:
  void pointerMoved();

 private:
  void pointAt(std::optional<QPointF> at);
  void movePointer(double share);
  void setRanges(const Range& x, const Range& y);
  void zoom(double factor);
  void dragRate(double x);

  Document& m_document;
  PlotView& m_plot;
  std::optional<QPointF> m_pointer;
  TrainView m_view = TrainView::Loss;  ///< in which it is
};

}  // namespace alab
