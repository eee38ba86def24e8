#include "ui/panels/softmax/scene/cell_table.h"

#include <cmath>

#include "ui/widgets/shown_number.h"

namespace alab {

using namespace Qt::StringLiterals;

CellTable headed(const QStringList& heads) {
  CellTable table;
  table.rows.emplace_back();
  for (const QString& head : heads) table.rows.back().push_back({head});
  return table;
}

PlotScene tableScene(const QString& id, const CellTable& table, const QString& description) {
  const std::size_t rows = table.rows.size(), columns = table.rows.front().size();
  HeatMap heat{{0, double(columns)}, {0, double(rows)}, columns, rows, {}};
  for (auto row = table.rows.rbegin(); row != table.rows.rend(); ++row)
    for (const TableCell& cell : *row) {
      if (cell.isFramed) heat.framed.push_back(heat.texts.size());
      heat.values.push_back(cell.heat);
      heat.texts.push_back(cell.text);
    }
  PlotScene scene;
  scene.x = {.label = {}, .range = heat.x, .kind = AxisKind::Unmarked};
  PlotPane pane;
  pane.id = id;
  pane.y = {.label = {}, .range = heat.y, .kind = AxisKind::Unmarked};
  pane.heat = {heat};
  scene.panes = {pane};
  scene.description = description;
  return scene;
}

QString cellNumber(double value, int places) {
  if (std::isnan(value)) return u"NaN"_s;
  const double size = std::abs(value);
  const bool isLost = value != 0 && size < std::pow(10, -places) / 2;
  if (!std::isfinite(value) || isLost || size >= 1e6) return shownNumber(value, places);
  const QString text = QString::number(value + 0.0, 'f', places);
  return QString(text).replace(u'-', QChar(0x2212));
}

}  // namespace alab
