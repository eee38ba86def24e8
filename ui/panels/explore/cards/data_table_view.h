#pragma once
// DataTableView: columns of numbers to read and to copy for a spreadsheet (Ctrl+C or the context menu).
#include <QTableView>

#include "ui/panels/explore/cards/data_table_model.h"

class QAction;

namespace alab {

class DataTableView : public QTableView {
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

  /// The marked rectangles one below the other, or all when nothing is marked; tab separated.
  QString copyText() const;
  /// Everything, under its headings.
  QString allText() const;
  void copy() const;
  void copyAll() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addActions();
  void fitRows();
  void retranslate();
  QString cellText(const QItemSelectionRange& range) const;

  DataTableModel* m_model;
  QAction* m_copy;
  QAction* m_copyAll;
  bool m_isFirstColumnKept = false, m_isFilled = false;
};

}  // namespace alab
