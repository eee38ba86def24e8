#pragma once
// RangesDialog: visible ranges typed as numbers, one row for x and one for each pane.
#include <QDialog>
#include <QLabel>
#include <vector>

#include "ui/plot/plot_scene.h"
#include "ui/widgets/slider/number_field.h"

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
    QString label;
    NumberField* from;
    NumberField* to;
    QString problem() const;
    Range range() const { return {*from->number(), *to->number()}; }
  };

  void addRow(QGridLayout& grid, const PlotAxis& axis);
  NumberField* addField(const QString& label, const QString& meaning, double value);
  void check();

  std::vector<Row> m_rows;  ///< x, then the panes
  QLabel* m_problem;
  QDialogButtonBox* m_buttons;
};

}  // namespace alab
