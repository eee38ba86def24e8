#pragma once
// NnKernels: what one instruction set contributes to networks that learn.
#include "core/nn/optimizer.h"
#include "core/random/generator_lanes.h"

namespace alab {

/// The settings of one step as numbers of T, and what follows from them.
template <class T>
struct StepNumbers {
  Optimizer optimizer;
  T gradientFactor, rate, momentum, alpha, beta1, beta2, epsilon;
  T correction1 = 1, correction2 = 1;  ///< Adam: of the mean, and of the root of the squares; factors
  T keptWeight = 1;                    ///< weights are this share of themselves before they move
};

template <class T>
struct OptimizerKernels {
  void (*step)(const StepNumbers<T>& numbers, std::span<const Moved<T>> moved);
  /// The sum of the squares of all slopes.
  double (*squares)(std::span<const Moved<T>> moved);
  /// slopes += l1 sign(w) + 2 l2 w.
  void (*addPenalty)(T l1, T l2, std::span<const T> w, std::span<T> slopes);
};

/// Over samples; units are columns, and everything has its size.
template <class T>
struct NormKernels {
  void (*normalize)(const Matrix<T>& x, Normalized<T>& to);  ///< normalize()
  /// normalizeBackward()
  void (*backward)(const Normalized<T>& forward, Matrix<T>& d);
  /// batchNormForward()
  void (*batchForward)(const BatchNorm<T>& norm, const Matrix<T>& x, Normalized<T>& to, Matrix<T>& y);
  /// batchNormTraining()
  void (*batchTraining)(BatchNorm<T>& norm, const Matrix<T>& x, double momentum, Normalized<T>& to,
                        Matrix<T>& y);
  /// batchNormBackward()
  void (*batchBackward)(const BatchNorm<T>& norm, const Normalized<T>& forward, const Matrix<T>* behind,
                        Matrix<T>& d, std::span<T> gammaSlopes, std::span<T> betaSlopes);
};

/// Which share of the outputs is dropped; factor and shift of a kept and shift of a dropped one.
struct DropLaws {
  double share, keptFactor, keptShift, droppedShift;
};

template <class T>
struct DropoutKernels {
  /// Fills `to`, which has its size: element i is dropped where the number of lane i % GeneratorLanes::count,
  /// taken as a signed one, is less than (share - 1/2) 2^32.
  void (*draw)(const DropLaws& laws, GeneratorLanes& random, Dropped<T>& to);
  /// to = factor * x + shift; it has its size.
  void (*drop)(const Dropped<T>& dropped, const Matrix<T>& x, Matrix<T>& to);
};

template <class T>
struct NnKernels {
  OptimizerKernels<T> optimizer;
  NormKernels<T> norm;
  DropoutKernels<T> dropout;
  /// Each row of `to` is factor times the softmax of a row of x.
  void (*softmax)(T factor, const Matrix<T>& x, Matrix<T>& to);
};

/// Of the instruction set in use.
template <class T>
const NnKernels<T>& nnKernels();

/// For a machine without vectors: what the files of kernels compile for it.
template <class T>
struct PlainNnKernels {
  static OptimizerKernels<T> optimizer();
  static NormKernels<T> norm();
  static DropoutKernels<T> dropout();
  static void softmax(T factor, const Matrix<T>& x, Matrix<T>& to);
};

}  // namespace alab
