#pragma once
// CopyTable: a table to read and to copy for a spreadsheet (Ctrl+C or the context menu).
#include <QTableView>

class QAction;

namespace alab {

class CopyTable : public QTableView {
  Q_OBJECT

 public:
  /// What is copied of a cell is its text in `role`.
  explicit CopyTable(int role = Qt::DisplayRole, QWidget* parent = nullptr);

  /// The marked rectangles one below the other, or all when nothing is marked; tab separated.
  QString copyText() const;
  /// Everything, under its headings.
  QString allText() const;
  void copy() const;
  void copyAll() const;

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void addCopyActions();
  void retranslate();
  QString cellText(const QItemSelectionRange& range) const;

  int m_role;
  QAction* m_copy;
  QAction* m_copyAll;
};

}  // namespace alab
