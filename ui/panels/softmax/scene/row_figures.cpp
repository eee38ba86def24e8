// A matrix and its softmax along the rows or the columns.
#include <algorithm>

#include "core/vector/softmax_matrix.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/matrix_text.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/panels/softmax/softmax_names.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QStringList columnHeads(const QString& corner, std::size_t columns) {
  QStringList heads = {corner};
  for (std::size_t j = 0; j < columns; ++j) heads.append(SoftmaxScene::tr("column %1").arg(j + 1));
  return heads;
}

CellTable inputTable(const Matrix<double>& matrix, int places) {
  CellTable table = headed(columnHeads(SoftmaxScene::tr("scores"), matrix.columns()));
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    table.rows.push_back({{SoftmaxScene::tr("row %1").arg(i + 1)}});
    for (const double score : matrix.row(i)) table.rows.back().push_back({shownNumber(score, places)});
  }
  return table;
}

CellTable resultTable(const SoftmaxState& state, const Matrix<double>& values, int places) {
  const SoftmaxAxis axis = axisOf(state);
  CellTable table = headed(columnHeads(variantName(state.variant), values.columns()));
  const std::vector<double> sums = sumsAlong(values, axis);
  for (std::size_t i = 0; i < values.rows(); ++i) {
    table.rows.push_back({{SoftmaxScene::tr("row %1").arg(i + 1)}});
    for (const double value : values.row(i))
      table.rows.back().push_back({cellNumber(value, places), value / 2});
  }
  if (axis == SoftmaxAxis::Rows) {
    table.rows.front().push_back({SoftmaxScene::tr("sum")});
    for (std::size_t i = 0; i < sums.size(); ++i) table.rows[i + 1].push_back({cellNumber(sums[i], places)});
    return table;
  }
  table.rows.push_back({{SoftmaxScene::tr("sum")}});
  for (const double sum : sums) table.rows.back().push_back({cellNumber(sum, places)});
  return table;
}

DataTable matrixNumbers(const Matrix<double>& matrix) {
  DataTable data = {{u"row"_s}, {classColumn(matrix.rows())}};
  for (std::size_t j = 0; j < matrix.columns(); ++j) {
    data.columns.append(u"column%1"_s.arg(j + 1));
    data.values.emplace_back();
    for (std::size_t i = 0; i < matrix.rows(); ++i) data.values.back().push_back(matrix(i, j));
  }
  return data;
}

}  // namespace

std::vector<SoftmaxFigure> rowFigures(const SoftmaxState& state, int places) {
  const Matrix<double> scores = matrixOf(state);
  const Matrix<double> values =
      applied(*vectorFunctionNamed(nameOf(state.variant)), scores, axisOf(state), state.temperature);
  std::vector<SoftmaxFigure> figures = {
      {u"rows_in"_s, SoftmaxScene::tr("Scores in rows"),
       tableScene(u"rows_in"_s, inputTable(scores, places), tabSentence(state)), matrixNumbers(scores)},
      {u"rows"_s, SoftmaxScene::tr("Softmax of the rows or columns"),
       tableScene(u"rows"_s, resultTable(state, values, places), tabSentence(state)), matrixNumbers(values)}};
  for (SoftmaxFigure& figure : figures) {
    figure.scene.metadata = softmaxMetadata(state);
    figure.scene.metadata[u"scores"_s] = matrixText(state);
    figure.scene.metadata[u"axis"_s] = state.alongColumns ? u"0"_s : u"1"_s;
  }
  return figures;
}

}  // namespace alab
