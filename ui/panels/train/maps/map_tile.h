#pragma once
// MapTile: the map of one network on the page. Painted, never laid out: a row of them follows the training
// thirty times a second.
#include <QWidget>

#include "ui/panels/train/maps/map_scene.h"
#include "ui/theme/theme.h"

namespace alab {

/// What a click does: sets a point of the second class or, with Shift, of the first one, or takes one away.
enum class PointClick { SetSecond, SetFirst, Remove };

class MapTile : public QWidget {
  Q_OBJECT

 public:
  explicit MapTile(QWidget* parent = nullptr);

  /// Number `index` of the news, which may be null.
  void show(const TrainLine& line, const RaceNews* news, std::size_t index);
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
  QRectF square() const;

  PlotTile m_tile;
  const Theme* m_theme;
};

}  // namespace alab
