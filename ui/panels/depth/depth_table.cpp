#include "ui/panels/depth/depth_table.h"

#include <cmath>
#include <limits>

#include "core/activation/reference.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void addRow(DataTable& table, std::initializer_list<double> numbers) {
  std::size_t column = 0;
  for (const double number : numbers) table.values[column++].push_back(number);
}

DataTable tableOf(const QStringList& columns) {
  return {.columns = columns,
          .values = std::vector<std::vector<double>>(std::size_t(columns.size())),
          .labelColumn = u"activation"_s,
          .labels = {}};
}

void addRows(DataTable& table, const DepthLine& line, const DepthSettings& settings) {
  if (!line.hasRun()) return;
  const std::vector<double> theory = theoryGradients(settings, *line.curve);
  for (std::size_t l = 0; l < line.curve->summary.layers.size(); ++l) {
    const LayerSummary& layer = line.curve->summary.layers[l];
    table.labels.append(QString::fromStdString(functionText(line.function)));
    addRow(table, {static_cast<double>(l + 1), layer.rmsA.median, layer.rmsZ.median, layer.rmsD.median,
                   settings.weightGradients ? layer.rmsDw.median : nan, theory.empty() ? nan : theory[l]});
  }
}

}  // namespace

DataTable depthTable(std::span<const DepthLine> lines, const DepthSettings& settings) {
  DataTable table = tableOf({u"layer"_s, u"rms_a"_s, u"rms_z"_s, u"rms_dz"_s, u"rms_dw"_s, u"theory_dz"_s});
  for (const DepthLine& line : lines) addRows(table, line, settings);
  return table;
}

DataTable depthPageTable(std::span<const DepthLine> lines, const DepthSettings& settings) {
  struct Column {
    QLatin1StringView name;
    double (*value)(const LayerSummary& layer);
  };
  using L = LayerSummary;
  static constexpr Column columns[] = {{"left"_L1, [](const L& layer) { return layer.kept.median; }},
                                       {"left_low"_L1, [](const L& layer) { return layer.kept.lower; }},
                                       {"left_high"_L1, [](const L& layer) { return layer.kept.upper; }},
                                       {"mean_z"_L1, [](const L& layer) { return layer.meanZ; }},
                                       {"mean_a"_L1, [](const L& layer) { return layer.meanA; }},
                                       {"saturated"_L1, [](const L& layer) { return layer.saturated; }},
                                       {"never_active"_L1, [](const L& layer) { return layer.neverActive; }},
                                       {"dead"_L1, [](const L& layer) { return layer.dead; }},
                                       {"zero_a"_L1, [](const L& layer) { return layer.zeroA; }},
                                       {"zero_dz"_L1, [](const L& layer) { return layer.zeroD; }}};
  DataTable table = depthTable(lines, settings);
  for (const Column& column : columns) {
    table.columns.append(column.name);
    std::vector<double>& values = table.values.emplace_back();
    for (const DepthLine& line : lines)
      if (line.hasRun())
        for (const L& layer : line.curve->summary.layers) values.push_back(column.value(layer));
  }
  return table;
}

DataTable chainTable(std::span<const ChainLine> lines) {
  DataTable table = tableOf({u"layer"_s, u"z"_s, u"a"_s, u"factor"_s, u"left"_s});
  for (const auto& [line, layers] : lines)
    for (std::size_t l = 0; l < layers.size(); ++l) {
      table.labels.append(QString::fromStdString(functionText(line.function)));
      addRow(table, {static_cast<double>(l + 1), layers[l].z, layers[l].a, layers[l].factor, layers[l].left});
    }
  return table;
}

DataTable mapTable(const FoundMap* found) {
  DataTable table{.columns = {u"sigma_w"_s, u"sigma_b"_s, u"q"_s, u"chi_1"_s},
                  .values = std::vector<std::vector<double>>(4)};
  if (!found) return table;
  const TheoryPicture& picture = found->picture;
  for (std::size_t cell = 0; cell < picture.cells.size(); ++cell) {
    const Settled& settled = picture.cells[cell];
    addRow(table,
           {middleOfCell(picture.sigmaW, cell % picture.columns, picture.columns),
            middleOfCell(picture.sigmaB, cell / picture.columns, picture.rows), settled.q, settled.chi1});
  }
  return table;
}

std::vector<double> theoryGradients(const DepthSettings& settings, const DepthCurve& curve) {
  if (curve.theory.empty() || !curve.law) return {};
  const auto start = theoryStart(settings, *curve.law);
  if (!start) return {};
  const double w2 = start->w2;
  std::vector<double> gradients(curve.theory.size());
  // Of the last layer dL/dz = dL/da f'(z), and chi_1 = w2 E f'^2.
  double gradient = std::abs(settings.topGradient) * std::sqrt(w2 > 0 ? curve.theory.back().chi1 / w2 : nan);
  for (std::size_t l = gradients.size(); l-- > 0;) {
    if (l + 1 < gradients.size()) gradient *= std::sqrt(curve.theory[l].chi1);
    gradients[l] = gradient;
  }
  return gradients;
}

}  // namespace alab
