#pragma once
// MapTile: what one network says all over the plane, with the points it learned from and the border between
// the classes; for data with one feature the fitted curve. Painted, never laid out: a row of them follows the
// training thirty times a second.
#include <QImage>
#include <QWidget>

#include "ui/panels/train/run/race_news.h"
#include "ui/panels/train/train_line.h"
#include "ui/theme/theme.h"

namespace alab {

/// What a click does: sets a point of the second class or, with Shift, of the first one, or takes one away.
enum class PointClick { SetSecond, SetFirst, Remove };

class MapTile : public QWidget {
  Q_OBJECT

 public:
  explicit MapTile(QWidget* parent = nullptr);

  /// Number `index` of the news.
  void show(const TrainLine& line, std::shared_ptr<const RaceNews> news, std::size_t index);
  void setTheme(const Theme& theme);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {110, 110}; }

 signals:
  /// A click at this place of the plane.
  void pointClicked(double x, double y, alab::PointClick click);
  void titleClicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  bool hasMap() const { return m_news && m_index < m_news->maps.size(); }
  bool hasCurve() const { return m_news && m_index < m_news->fitted.size(); }
  QRectF square() const;
  Range xRange() const;
  Range yRange() const;
  QPointF toPixels(double x, double y) const;
  void paintTitle(QPainter& painter) const;
  void paintMap(QPainter& painter);
  void paintSliceNote(QPainter& painter) const;
  void paintPoints(QPainter& painter) const;
  void paintBorder(QPainter& painter) const;
  void paintCurve(QPainter& painter) const;

  std::optional<TrainLine> m_line;
  std::shared_ptr<const RaceNews> m_news;
  std::size_t m_index = 0;
  const Theme* m_theme;
};

}  // namespace alab
