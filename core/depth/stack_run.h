#pragma once
// One function through one random stack: a true forward and backward pass, measured layer by layer. Nothing
// here depends on what else runs; whoever wants several functions or nets at once distributes them over
// threads.
#include <functional>

#include "core/depth/layer_statistics.h"
#include "core/depth/random_stack.h"
#include "core/nn/normalize.h"

namespace alab {

/// Layers from the first to the last. The backward pass has filled those from `reached` on.
struct StackResult {
  std::vector<LayerStatistics> layers;
  std::size_t reached = 0;
};

/// Is told after every layer; copies what it keeps.
using StackSink = std::function<void(const StackResult&)>;

/// Runs one function after the other and keeps its memory from run to run: one for each thread. T is double
/// for Float64 and else float.
template <class T>
class StackRunner {
 public:
  /// `law` is that of the settings for this function; the stack is drawn for these settings and this law.
  /// Nothing when it is stopped; asked at every layer.
  std::optional<StackResult> run(const Function& function, const ScaledLaw& law,
                                 const DepthSettings& settings, const RandomStack<T>& stack,
                                 const StackSink& sink = {}, const std::stop_token& stop = {});

 private:
  /// What the backward pass needs of a layer.
  struct Kept {
    Matrix<T> slope;
    Normalized<T> normalized;
    Matrix<T> input;  ///< of the weights; only for dL/dW
  };
  struct Pass;

  std::vector<Kept> m_kept;
  Matrix<T> m_flow;         ///< a on the way up, dL/da on the way down
  Matrix<T> m_z, m_f, m_w;  ///< of the layer at work
  PackedMatrix<T> m_input;  ///< the same
};

}  // namespace alab
