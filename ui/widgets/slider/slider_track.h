#pragma once
// SliderTrack: the groove, the ticks and the handle of a NumberSlider. Arrow keys move by 1 %, Page keys by
// 10 %, Home and End to the ends; the wheel turns only a focused one; a dragged handle stops at the ticks.
#include <QTimer>
#include <QWidget>
#include <vector>

#include "ui/widgets/slider/unit_scale.h"

namespace alab {

class SliderTrack : public QWidget {
  Q_OBJECT

 public:
  explicit SliderTrack(const UnitScale& scale, QWidget* parent = nullptr);

  const UnitScale& scale() const { return m_scale; }
  double value() const { return m_value; }
  void setScale(const UnitScale& scale);
  void setMarks(std::vector<double> marks);
  /// Shows a value without telling anybody.
  void setValue(double value);

  /// A move by the user to this value; the keys and assistive technology come this way.
  void moveTo(double value);
  /// Widget position of a value's handle.
  QPointF handleAt(double value) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void moved(double value);
  void released();  ///< the hand, the keys or the wheel came to rest

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  QRectF groove() const;
  double handleRadius() const;
  double snapped(double unit) const;
  void drag(QPointF position);
  void paintGroove(QPainter& painter) const;
  void paintMarks(QPainter& painter) const;
  void paintHandle(QPainter& painter) const;

  UnitScale m_scale;
  double m_value = 0;
  std::vector<double> m_marks;
  double m_grab = 0;  ///< from the pointer to the middle of the handle, px
  QTimer m_rest;      ///< single shot: the wheel has come to rest
};

}  // namespace alab
