#include "core/nn/unit_params.h"

#include <numeric>

namespace alab {
namespace {

template <class T>
void takeColumn(const Matrix<T>& from, std::size_t j, std::vector<T>& column) {
  column.resize(from.rows());
  for (std::size_t i = 0; i < from.rows(); ++i) column[i] = from(i, j);
}

template <class T>
void putColumn(const std::vector<T>& column, std::size_t j, Matrix<T>& to) {
  for (std::size_t i = 0; i < to.rows(); ++i) to(i, j) = column[i];
}

}  // namespace

template <class T>
void unitsForward(const Function& function, const Matrix<double>& params, const Matrix<T>& z, Matrix<T>& post,
                  Matrix<T>& slope) {
  post.resize(z.rows(), z.columns());
  slope.resize(z.rows(), z.columns());
  std::vector<T> x, y(z.rows()), dy(z.rows());
  for (std::size_t j = 0; j < z.columns(); ++j) {
    takeColumn(z, j, x);
    function.activation.valueAndDerivative(x, params.row(j), y, dy);
    putColumn(y, j, post);
    putColumn(dy, j, slope);
  }
}

template <class T>
void unitParamGradients(const Function& function, const Matrix<double>& params, const Matrix<T>& z,
                        const Matrix<T>& d, std::vector<T>& gradients) {
  gradients.assign(params.all().size(), T(0));
  std::vector<T> x, dy, partial(z.rows());
  for (std::size_t j = 0; j < z.columns(); ++j) {
    takeColumn(z, j, x);
    takeColumn(d, j, dy);
    for (std::size_t k = 0; k < params.columns(); ++k) {
      function.activation.partial(x, params.row(j), k, partial);
      gradients[j * params.columns() + k] =
          static_cast<T>(std::inner_product(partial.begin(), partial.end(), dy.begin(), 0.0));
    }
  }
}

#define ALAB_UNIT_PARAMS_OF(T)                                                                     \
  template void unitsForward(const Function&, const Matrix<double>&, const Matrix<T>&, Matrix<T>&, \
                             Matrix<T>&);                                                          \
  template void unitParamGradients(const Function&, const Matrix<double>&, const Matrix<T>&,       \
                                   const Matrix<T>&, std::vector<T>&);
ALAB_UNIT_PARAMS_OF(float)
ALAB_UNIT_PARAMS_OF(double)

}  // namespace alab
