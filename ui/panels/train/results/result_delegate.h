#pragma once
// ResultDelegate: a row of the results with the name of the function over its numbers, across all columns:
// beside them there is no room for it.
#include <QStyledItemDelegate>

namespace alab {

class ResultDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  /// A line for the name and two for the numbers, as high as letters of the language are.
  static int rowHeight(const QFontMetrics& letters, const QAbstractItemModel& results);
};

}  // namespace alab
