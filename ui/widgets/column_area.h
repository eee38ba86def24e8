#pragma once
// ColumnArea: a column that scrolls up and down and is never narrower than what stands in it.
#include <QScrollArea>

namespace alab {

class ColumnArea : public QScrollArea {
  Q_OBJECT

 public:
  explicit ColumnArea(QWidget* parent = nullptr);

  QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace alab
