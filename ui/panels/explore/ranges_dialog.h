#pragma once
// RangesDialog: visible ranges typed as numbers, one row for x and one for each pane.
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <optional>
#include <vector>

#include "ui/plot/plot_scene.h"

class QDialogButtonBox;
class QGridLayout;

namespace alab {

class RangesDialog : public QDialog {
  Q_OBJECT

 public:
  /// Starts with the ranges of the scene.
  explicit RangesDialog(const PlotScene& scene, QWidget* parent = nullptr);

  Range x() const;
  Range y(int pane) const;

 private:
  struct Row {
    QLineEdit* from;
    QLineEdit* to;
    Range shown;  ///< what it started with; an end that nobody rewrote keeps every digit of it
    std::optional<Range> range() const;
  };

  void addRow(QGridLayout& grid, const PlotAxis& axis);
  QLineEdit* addField(const QString& name, double value);
  void check();

  std::vector<Row> m_rows;  ///< x, then the panes
  QLabel* m_problem;
  QDialogButtonBox* m_buttons;
};

}  // namespace alab
