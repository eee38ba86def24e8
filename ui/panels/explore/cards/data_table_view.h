#pragma once
// DataTableView: columns of numbers to read and to copy (Ctrl+C: the marked cells, or all, for a
// spreadsheet).
#include <QTableWidget>

#include "ui/plot/plot_scene.h"

namespace alab {

class DataTableView : public QTableWidget {
  Q_OBJECT

 public:
  explicit DataTableView(QWidget* parent = nullptr);

  struct Cell {
    QString text;  ///< as shown
    double value;  ///< as copied, in full
    bool operator==(const Cell&) const = default;
  };
  /// Rows of equal length under the headings; `names` stand before the rows, empty for none.
  struct Content {
    QStringList headings;
    QStringList names;
    std::vector<std::vector<Cell>> rows;
    bool operator==(const Content&) const = default;
  };
  void setContent(const Content& content);

  /// The marked rectangles one below the other, or all with headings when nothing is marked; tab separated.
  QString copyText() const;
  void copy() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fillRow(int row, const std::vector<Cell>& cells);
  QString allText() const;
  QString cellText(const QTableWidgetSelectionRange& range) const;

  Content m_content;
};

}  // namespace alab
