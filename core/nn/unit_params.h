#pragma once
// Activations whose parameters are learned unit by unit, as K. He et al., ICCV 2015, do with PReLU. The span
// kernels take one set of parameters a call, so each unit's column is taken out, done and put back.
#include <vector>

#include "core/activation/activation.h"
#include "core/matrix/matrix.h"

namespace alab {

/// post = f(z) and slope = f'(z), column j with row j of `params`. The three have the shape of z.
template <class T>
void unitsForward(const Function& function, const Matrix<double>& params, const Matrix<T>& z, Matrix<T>& post,
                  Matrix<T>& slope);

/// gradients[j * (parameters) + k] = sum over the samples of d * df/dparameter k in unit j.
template <class T>
void unitParamGradients(const Function& function, const Matrix<double>& params, const Matrix<T>& z,
                        const Matrix<T>& d, std::vector<T>& gradients);

}  // namespace alab
