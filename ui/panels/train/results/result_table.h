#pragma once
// ResultTable: the results of the functions, in their order until a heading is clicked; a third click brings
// that order back.
#include "ui/panels/train/results/result_model.h"
#include "ui/widgets/copy_table.h"

class QSortFilterProxyModel;

namespace alab {

class ResultTable : public CopyTable {
  Q_OBJECT

 public:
  explicit ResultTable(QWidget* parent = nullptr);

  ResultModel& results() const { return *m_results; }

  /// All rows at once: the column scrolls over them, not the table.
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fit();

  ResultModel* m_results;
  QSortFilterProxyModel* m_sorted;
};

}  // namespace alab
