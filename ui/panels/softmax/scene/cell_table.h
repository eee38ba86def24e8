#pragma once
// CellTable: numbers in rows and columns as a figure, so that they are drawn, presented and exported as every
// other one.
#include "ui/plot/plot_scene.h"

namespace alab {

struct TableCell {
  QString text;
  double heat = 0;        ///< -1 to 1: how strongly it is coloured
  bool isFramed = false;  ///< to be looked at
};

/// From the top row on; all rows have the same length.
struct CellTable {
  std::vector<std::vector<TableCell>> rows;
};

CellTable headed(const QStringList& heads);
/// The description is for screen readers.
PlotScene tableScene(const QString& id, const CellTable& table, const QString& description);

/// With `places` decimals, zeros kept so that a column can be compared; NaN and infinities by their names.
QString cellNumber(double value, int places);

}  // namespace alab
