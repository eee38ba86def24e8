#include "ui/panels/train/results/result_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include "ui/panels/train/results/result_model.h"

namespace alab {
namespace {

int gapOf(const QFontMetrics& letters) {
  return letters.height() / 5;
}

/// Chinese letters come from another font and stand higher than its metrics say: a heading of two lines
/// tells.
int lineHeight(const QFontMetrics& letters, const QAbstractItemModel& results) {
  return letters.size(0, results.headerData(ResultModel::Accuracy, Qt::Horizontal).toString()).height() / 2;
}

QRect firstLine(const QStyleOptionViewItem& option) {
  const int gap = gapOf(option.fontMetrics);
  return {option.rect.left() + gap, option.rect.top() + gap, option.rect.width() - 2 * gap,
          lineHeight(option.fontMetrics, *option.index.model())};
}

/// The part of the name that lies over this cell.
void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto* view = qobject_cast<const QTableView*>(option.widget);
  const QModelIndex name = index.siblingAtColumn(ResultModel::Name);
  QRect line = firstLine(option);
  line.setLeft(view->visualRect(name).left() + gapOf(option.fontMetrics));
  line.setRight(view->viewport()->width());
  const auto sample = name.data(Qt::DecorationRole).value<QPixmap>();
  const QSizeF size = sample.deviceIndependentSize();
  painter.drawPixmap(QPointF(line.left(), line.center().y() - size.height() / 2), sample);
  line.setLeft(line.left() + int(size.width()) + gapOf(option.fontMetrics));
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                   option.fontMetrics.elidedText(name.data().toString(), Qt::ElideRight, line.width()));
}

}  // namespace

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyleOptionViewItem cell = option;
  initStyleOption(&cell, index);
  const QString numbers = index.column() == ResultModel::Name ? QString() : cell.text;
  cell.text.clear();
  cell.icon = {};
  cell.features &= ~QStyleOptionViewItem::HasDecoration;
  option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
  painter->save();
  painter->setClipRect(option.rect);
  painter->setFont(cell.font);
  const bool isMarked = option.state & QStyle::State_Selected;
  painter->setPen(cell.palette.color(isMarked ? QPalette::HighlightedText : QPalette::Text));
  paintName(*painter, cell, index);
  const int line = firstLine(cell).height();
  painter->drawText(firstLine(cell).translated(0, line).adjusted(0, 0, 0, line),
                    Qt::AlignRight | Qt::AlignTop, numbers);
  painter->setPen(cell.palette.color(QPalette::Midlight));
  painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool isName = index.column() == ResultModel::Name;
  const QString text = isName ? QString() : index.data().toString();
  return {option.fontMetrics.size(0, text).width() + 2 * gapOf(option.fontMetrics),
          rowHeight(option.fontMetrics, *index.model())};
}

int ResultDelegate::rowHeight(const QFontMetrics& letters, const QAbstractItemModel& results) {
  return 3 * lineHeight(letters, results) + 3 * gapOf(letters);
}

}  // namespace alab
