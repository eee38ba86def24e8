#pragma once
// FunctionChip: one chosen function in the function bar: a sample of its line, its name, an arrow for its
// menu. Tells what the hand does and changes nothing.
#include <QAbstractButton>

#include "ui/theme/theme.h"

namespace alab {

/// What a chip shows.
struct ChipLook {
  QString name;
  QPen pen;  ///< colour and dash of the curve
  bool visible = true;
  bool focused = false;   ///< underlined
  bool compared = false;  ///< underlined with dashes
  bool operator==(const ChipLook&) const = default;
};

class FunctionChip : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FunctionChip(int slot, QWidget* parent = nullptr);

  int slot() const { return m_slot; }
  const ChipLook& look() const { return m_look; }
  void setLook(const ChipLook& look);
  /// Where the arrow is, in widget coordinates.
  QRect arrowRect() const;
  /// Gives up a drag that has begun: the release will mean nothing.
  void cancelDrag();

  QSize sizeHint() const override;

 signals:
  void chosen();
  void compareWanted();
  void menuWanted(const QPoint& globalPosition);
  void dragged(const QPoint& inParent);
  void dropped(const QPoint& inParent);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  enum class Press { None, Click, Drag };

  QRect sampleRect() const;
  QFont nameFont() const;
  int padding() const { return fontMetrics().height() / 2; }
  void paintFrame(QPainter& painter) const;
  void paintSample(QPainter& painter) const;
  void paintName(QPainter& painter) const;
  void paintArrow(QPainter& painter) const;
  void retranslate();

  int m_slot;
  ChipLook m_look;
  Press m_press = Press::None;
  QPoint m_pressedAt;
};

}  // namespace alab
