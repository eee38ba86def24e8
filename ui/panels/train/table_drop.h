#pragma once
// TableDrop: a widget on which a table can be dropped, to be learned from.
#include <QObject>

class QWidget;

namespace alab {

class TableDrop : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the target.
  explicit TableDrop(QWidget& target);

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  void dropped(const QString& fileName);
};

}  // namespace alab
