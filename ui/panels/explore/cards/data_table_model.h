#pragma once
// DataTableModel: columns of numbers as the cells of a table view. Only what is in sight becomes text.
#include <QAbstractTableModel>

#include "ui/plot/plot_scene.h"

namespace alab {

class DataTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  /// Columns of equal length; `names` stand before the rows, empty for none.
  struct Content {
    DataTable numbers;
    QStringList names = {};
    int decimals = 4;
    bool operator==(const Content&) const = default;
  };
  /// A table of the same shape keeps its cells, and with them the marks and the place in sight.
  void setContent(const Content& content);

  /// The names, or the numbers in full: what is copied.
  static constexpr int fullText = Qt::UserRole;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  /// A row is called as its first cell.
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  int nameColumns() const { return m_content.names.isEmpty() ? 0 : 1; }
  bool isName(int column) const { return column < nameColumns(); }
  double value(int row, int column) const;
  QString text(int row, int column) const;
  QString inFull(int row, int column) const;
  void tellOfChanges();

  Content m_content;
};

}  // namespace alab
