#include "ui/panels/softmax/scene/matrix_text.h"

#include <algorithm>
#include <cmath>

#include "core/vector/scores.h"
#include "ui/document/core_text.h"
#include "ui/panels/softmax/scene/softmax_figure.h"

namespace alab {

Matrix<double> matrixOf(const SoftmaxState& state) {
  Matrix<double> matrix(state.matrix.size() / state.columns, state.columns);
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    std::copy_n(state.matrix.begin() + std::ptrdiff_t(i * state.columns), state.columns,
                matrix.row(i).begin());
  return matrix;
}

SoftmaxAxis axisOf(const SoftmaxState& state) {
  return state.alongColumns ? SoftmaxAxis::Columns : SoftmaxAxis::Rows;
}

QString matrixText(const SoftmaxState& state) {
  const Matrix<double> matrix = matrixOf(state);
  QStringList rows;
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    rows.append(QString::fromStdString(scoresText(matrix.row(i))));
  return u'[' + rows.join(QStringLiteral(", ")) + u']';
}

QString setMatrix(SoftmaxState& state, const QString& text) {
  const QString plain = text.normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), u'-');
  const auto parsed = parseScoreRows(plain.toStdString());
  if (!parsed) return coreText(parsed.error());
  if (parsed->columns() > mostMatrixColumns || parsed->rows() * parsed->columns() > mostMatrixNumbers)
    return SoftmaxScene::tr("At most %1 columns and %2 numbers: each of them is a cell.")
        .arg(mostMatrixColumns)
        .arg(mostMatrixNumbers);
  std::vector<double> numbers;
  for (std::size_t i = 0; i < parsed->rows(); ++i)
    numbers.insert(numbers.end(), parsed->row(i).begin(), parsed->row(i).end());
  if (!std::ranges::all_of(numbers, [](double score) { return scoreLimits.contains(score); }))
    return SoftmaxScene::tr("Scores go from −1000000 to 1000000.");
  state.matrix = numbers;
  state.columns = parsed->columns();
  return {};
}

}  // namespace alab
