#pragma once
// RandomStack: all that is random in one net, drawn once for all functions that are compared on it.
#include <stop_token>
#include <vector>

#include "core/depth/depth_settings.h"
#include "core/matrix/product.h"

namespace alab {

/// The numbers of one layer, of variance 1: N for weights factor * N, and biases sigmaB * (...).
template <class T>
struct LayerNumbers {
  PackedMatrix<T> forward;   ///< for a N^T
  PackedMatrix<T> backward;  ///< for d N
  Matrix<T> plain;           ///< N as it is, in the place of both, for formats that round the scaled weights
  std::vector<T> bias;       ///< with sigmaB already; empty when that is 0
};

template <class T>
struct RandomStack {
  Matrix<T> input;        ///< batch x width
  Matrix<T> topGradient;  ///< dL/d(last output)
  std::vector<LayerNumbers<T>> layers;
};

/// Net number `net` of the settings, which have no problem. Fewer layers on stop. Settings with other
/// functions, weight scales, norms, formats or gradients give the same numbers, and deeper stacks begin like
/// shallow ones.
template <class T>
RandomStack<T> randomStack(const DepthSettings& settings, WeightLaw law, std::size_t net,
                           const std::stop_token& stop = {});

}  // namespace alab
