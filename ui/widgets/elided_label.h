#pragma once
// ElidedLabel: one line of plain text that gives up its end when there is no room.
#include <QLabel>

namespace alab {

class ElidedLabel : public QLabel {
  Q_OBJECT

 public:
  using QLabel::QLabel;

  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace alab
