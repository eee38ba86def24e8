#pragma once
// NetworkDrawing: one network with its units' responses over the plane and its weights as lines: the wider
// the larger, dashed below 0. Any weight and bias can be chosen, by mouse or by keys.
#include <QWidget>
#include <memory>

#include "core/train/inspect.h"
#include "ui/panels/train/inside/network_layout.h"
#include "ui/theme/theme.h"

namespace alab {

class NetworkDrawing : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkDrawing(QWidget* parent = nullptr);

  void show(std::shared_ptr<const InsideNetwork> inside, const Insight& insight);
  void setTheme(const Theme& theme);
  void choose(const WeightPlace& place);
  const WeightPlace& chosen() const { return m_chosen; }
  /// "weight from x1 to unit 3 of layer 1", "bias of output 2".
  QString nameOf(const WeightPlace& place) const;

  QSize minimumSizeHint() const override { return {260, 160}; }

 signals:
  void placeChosen(const alab::WeightPlace& place);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  NetworkLayout layoutNow() const;
  QString textOf(const WeightPlace& place) const;
  QString inputName(const WeightPlace& place) const;
  bool isOutput(std::size_t layer) const;
  void paintWeights(QPainter& painter, const NetworkLayout& layout) const;
  QColor responseColour(double response, std::size_t column, std::size_t unit) const;
  void paintCell(QPainter& painter, const QRectF& cell, std::size_t column, std::size_t unit) const;
  void paintMark(QPainter& painter, const QRectF& cell, std::size_t layer, std::size_t unit) const;
  void paintFoot(QPainter& painter, const NetworkLayout& layout) const;
  void moveChoice(int layers, int units, int inputs);

  std::shared_ptr<const InsideNetwork> m_inside;
  Insight m_insight;
  const Theme* m_theme;
  WeightPlace m_chosen;
  std::optional<WeightPlace> m_hovered;
};

}  // namespace alab
