// Element (i, j): how the output i answers to the score j.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/vector/vector_functions.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double strongestCell = 0.6;  ///< of its colour, so that the number can be read

double largestSize(const Matrix<double>& matrix) {
  double largest = 0;
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    for (const double value : matrix.row(i)) largest = std::max(largest, std::abs(value));
  return largest;
}

/// Rounding leaves some 1e-17 in a sum that is 0.
double sumOfRow(std::span<const double> row) {
  const double sum = std::accumulate(row.begin(), row.end(), 0.0);
  return std::abs(sum) < 1e-12 ? 0 : sum;
}

CellTable jacobianTable(const Matrix<double>& jacobian, int places) {
  QStringList heads = {u"∂p/∂z"_s};
  for (std::size_t j = 0; j < jacobian.columns(); ++j) heads.append(u"z%1"_s.arg(j + 1));
  heads.append(SoftmaxScene::tr("row sum"));
  CellTable table = headed(heads);
  const double largest = largestSize(jacobian);
  for (std::size_t i = 0; i < jacobian.rows(); ++i) {
    table.rows.push_back({{u"p%1"_s.arg(i + 1)}});
    for (const double slope : jacobian.row(i))
      table.rows.back().push_back(
          {cellNumber(slope, places), largest > 0 ? strongestCell * slope / largest : 0});
    table.rows.back().push_back({cellNumber(sumOfRow(jacobian.row(i)), places)});
  }
  return table;
}

DataTable jacobianNumbers(const Matrix<double>& jacobian) {
  DataTable data = {{u"row"_s}, {classColumn(jacobian.rows())}};
  for (std::size_t j = 0; j < jacobian.columns(); ++j) {
    data.columns.append(u"dz%1"_s.arg(j + 1));
    data.values.emplace_back();
    for (std::size_t i = 0; i < jacobian.rows(); ++i) data.values.back().push_back(jacobian(i, j));
  }
  return data;
}

}  // namespace

std::vector<SoftmaxFigure> jacobianFigures(const SoftmaxState& state, int places) {
  const Matrix<double> jacobian =
      vectorFunctionNamed(nameOf(state.variant))->jacobian(state.scores, state.temperature);
  PlotScene scene = tableScene(u"jacobian"_s, jacobianTable(jacobian, places), tabSentence(state));
  scene.metadata = softmaxMetadata(state);
  return {{u"jacobian"_s, SoftmaxScene::tr("Jacobian"), scene, jacobianNumbers(jacobian)}};
}

}  // namespace alab
