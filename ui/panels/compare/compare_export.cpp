#include "ui/panels/compare/compare_export.h"

#include <QCoreApplication>
#include <cmath>

#include "core/sampling/cells.h"
#include "core/sampling/curve.h"
#include "ui/document/core_text.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/panels/compare/function_figure.h"
#include "ui/panels/compare/known_rows.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class CompareExport {
  Q_DECLARE_TR_FUNCTIONS(alab::CompareExport)
};

/// Of a column that is made of numbers; an empty list for the others.
std::vector<double> numbersOf(CompareColumn column, const std::vector<Comparison>& comparisons) {
  std::vector<double> numbers;
  bool areNumbers = false;
  for (const Comparison& comparison : comparisons) {
    const std::optional<double> number = compareCell(column, comparison).number;
    areNumbers = areNumbers || number;
    numbers.push_back(number.value_or(NAN));
  }
  return areNumbers ? numbers : std::vector<double>();
}

DataTable numberTable(const KnownRows& rows, const std::vector<CompareColumn>& columns) {
  DataTable table;
  table.labelColumn = coreText("Function");
  for (const std::string& name : rows.names) table.labels.append(QString::fromStdString(name));
  for (const CompareColumn column : columns) {
    std::vector<double> numbers = numbersOf(column, rows.comparisons);
    if (numbers.empty()) continue;
    table.columns.append(coreText(wordsOf(column).heading));
    table.values.push_back(std::move(numbers));
  }
  return table;
}

QStringList qtTexts(const std::vector<std::string>& texts) {
  QStringList list;
  for (const std::string& text : texts) list.append(QString::fromStdString(text));
  return list;
}

Series sketchOf(const Function& function, const PlotTable& table) {
  const SampleWindow window{.x = table.sketchX, .y = table.sketchY, .width = 80, .height = 40};
  const Curve curve = sampleCurve(component(function, &Derivatives::f), function.kinks(), window);
  return {.id = {}, .label = {}, .x = curve.x, .y = curve.y};
}

PlotScene tableScene(const KnownRows& rows, const std::vector<CompareColumn>& columns) {
  const TextTable texts = compareTable(rows.comparisons, rows.names, columns, windowSpeech());
  PlotTable table;
  table.headings = qtTexts(texts.headings);
  for (const std::vector<std::string>& row : texts.rows) table.rows.push_back(qtTexts(row));
  for (const Comparison& comparison : rows.comparisons)
    table.sketches.push_back(sketchOf(comparison.function, table));
  PlotScene scene;
  scene.tables = {table};
  scene.description = CompareExport::tr("%n functions side by side", nullptr, int(rows.names.size()));
  return scene;
}

/// f and f' at the points of the curve of f.
DataTable valuesOf(const Function& function) {
  const Series f = functionFigure({{function, {}}}, {}, 0).panes[0].series[0];
  std::vector<double> slopes;
  for (const double x : f.x) slopes.push_back(function.at(x).d1);
  return {{u"x"_s, u"f"_s, u"df"_s}, {f.x, f.y, slopes}};
}

Exportable currentFunction(const ComparedFunction& function) {
  const auto sampled = [function](const std::optional<TableSettings>&) {
    return valuesOf(function.function);
  };
  return {u"function"_s, CompareExport::tr("%1 and its slope").arg(function.name),
          functionFigure({{function.function, {}}}, function.name, 0), sampled, false};
}

}  // namespace

std::vector<Exportable> compareExportables(const CompareTable& table, const ComparisonFinder& finder) {
  const KnownRows rows = knownRows(table.shown(), finder);
  const std::vector<CompareColumn>& columns = table.model().columns();
  const DataTable numbers = numberTable(rows, columns);
  std::vector<Exportable> offered = {{u"compare"_s, CompareExport::tr("The table"), tableScene(rows, columns),
                                      [numbers](const std::optional<TableSettings>&) { return numbers; },
                                      false}};
  if (const auto current = table.current()) offered.push_back(currentFunction(*current));
  return offered;
}

}  // namespace alab
