#include "ui/panels/train/table_drop.h"

#include <QDropEvent>
#include <QWidget>

#include "ui/panels/train/data_edit.h"

namespace alab {

TableDrop::TableDrop(QWidget& target) : QObject(&target) {
  target.setAcceptDrops(true);
  target.installEventFilter(this);
}

/// A drag of something else is left to others.
bool TableDrop::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
    return QObject::eventFilter(watched, event);
  auto& drop = static_cast<QDropEvent&>(*event);
  const QString table = droppedTable(*drop.mimeData());
  if (table.isEmpty()) return QObject::eventFilter(watched, event);
  drop.acceptProposedAction();
  if (event->type() == QEvent::Drop) emit dropped(table);
  return true;
}

}  // namespace alab
