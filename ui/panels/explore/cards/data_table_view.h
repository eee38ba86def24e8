#pragma once
// DataTableView: columns of numbers to read and to copy.
#include "ui/panels/explore/cards/data_table_model.h"
#include "ui/widgets/copy_table.h"

namespace alab {

class DataTableView : public CopyTable {
  Q_OBJECT

 public:
  explicit DataTableView(QWidget* parent = nullptr);

  void setContent(const DataTableModel::Content& content);
  /// The first column stands at the left edge while the others are scrolled.
  void keepFirstColumnInSight();
  /// The first column takes what the numbers leave, and names that do not fit are elided. The numbers are
  /// never cut: they are the least width of the table.
  void fillWithFirstColumn();

  QSize minimumSizeHint() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fitRows();

  DataTableModel* m_model;
  bool m_isFirstColumnKept = false, m_isFilled = false;
};

}  // namespace alab
