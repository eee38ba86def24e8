#include "ui/panels/train/results/result_header.h"

#include <QStyleOptionHeader>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString withArrow(QString heading, Qt::SortOrder order) {
  const qsizetype end = heading.indexOf(u'\n');
  const QString arrow = order == Qt::AscendingOrder ? u"▴"_s : u"▾"_s;
  return heading.insert(end < 0 ? heading.size() : end, arrow);
}

}  // namespace

ResultHeader::ResultHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setHighlightSections(false);
}

/// Room for the arrow in every heading, so that nothing moves when it comes.
QSize ResultHeader::sectionSizeFromContents(int section) const {
  const QString heading = model()->headerData(section, Qt::Horizontal).toString();
  const QFontMetrics metrics = fontMetrics();
  const QSize text = metrics.size(0, withArrow(heading, Qt::AscendingOrder));
  const int margin = metrics.height() / 4;
  return {text.width() + margin, text.height() + margin};
}

void ResultHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
  QHeaderView::initStyleOptionForIndex(option, section);
  if (option->sortIndicator == QStyleOptionHeader::None) return;
  option->sortIndicator = QStyleOptionHeader::None;
  option->text = withArrow(option->text, sortIndicatorOrder());
}

}  // namespace alab
