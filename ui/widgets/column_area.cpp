#include "ui/widgets/column_area.h"

#include <QEvent>
#include <QScrollBar>

namespace alab {

ColumnArea::ColumnArea(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
}

QSize ColumnArea::minimumSizeHint() const {
  QSize least = QScrollArea::minimumSizeHint();
  if (widget()) least.setWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
  return least;
}

/// Larger letters or an unfolded card: those around the column have to know.
bool ColumnArea::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace alab
