#pragma once
// ResultHeader: headings of two short lines side by side. The arrow of the sorting stands behind the first
// line, where there is room, and not beside both.
#include <QHeaderView>

namespace alab {

class ResultHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit ResultHeader(QWidget* parent = nullptr);

 protected:
  QSize sectionSizeFromContents(int section) const override;
  void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

}  // namespace alab
