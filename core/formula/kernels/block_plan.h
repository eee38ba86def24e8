#pragma once
// BlockPlan: a tape with its parameters made ready for spans. What does not depend on x is computed once, in
// long double; the rest goes instruction by instruction over blocks that stay in the nearest cache.
#include <optional>
#include <vector>

#include "core/formula/kernels/block_slots.h"
#include "core/formula/kernels/block_steps.h"
#include "core/formula/program/tape.h"

namespace alab {

/// What is differentiated beside the value.
struct WithRespectTo {
  bool x = false;
  std::optional<std::size_t> parameter = {};
  bool operator==(const WithRespectTo&) const = default;
};

/// Up to here no intermediate result of the tape overflows in T: x, and the parameters.
template <class T>
T reachOf(const Tape& tape);

template <class T>
class BlockPlan {
 public:
  /// `kernels` outlive the plan. `params`: as numbers of T hold them.
  BlockPlan(const Tape& tape, Params params, WithRespectTo variable, const BlockKernels<T>& kernels);

  /// y[i] = f(x[i]) and, if dy is not null, the derivative; y or dy may be x. Lanes beyond `reach` and those
  /// that overflow are asked of `exact`.
  void values(std::span<const T> x, T* y, T* dy, T reach, const ActivationModel& exact);
  /// out[i] = the derivative in the parameter; out may be x.
  void partials(std::span<const T> x, T* out, T reach, const ActivationModel& exact);

 private:
  std::size_t blockStride() const;
  std::size_t groupLength() const { return vectorsInGroup * m_kernels.width; }
  void addUniforms(const Tape& tape);
  void addSteps(const Tape& tape);
  std::vector<Pieces<T>> piecesOf(const Tape& tape) const;
  void addStep(BlockStep<T> step, std::size_t i, T* place, const BlockReads& reads);
  Stream<T> uniform(long double f, long double d, bool hasSlope);
  void run(std::span<const T> x, FinishCall<T> finish);
  void runBlock(const T* x, std::size_t count);
  void placeResults(const FinishCall<T>& finish, std::span<const T> block, bool isApart);
  bool isTame(const Tape& tape) const;
  const T* padded(std::span<const T> x);

  const BlockKernels<T>& m_kernels;
  std::vector<double> m_params;
  WithRespectTo m_variable;
  std::vector<T> m_memory, m_constants;
  std::vector<Stream<T>> m_streams;  ///< of each instruction
  std::vector<BlockStep<T>> m_steps;
  std::size_t m_blockLength = 512;
  std::size_t m_lastStep = 0;    ///< the instruction that the last of them does
  T* m_firstConstant = nullptr;  ///< in m_constants, at the start of a cache line
  std::size_t m_usedConstants = 0;
  Stream<T> m_zeros;
  Stream<T> m_place;  ///< of the last step's results where they are not the caller's
  bool m_resultIsX = false, m_resultIsStep = false, m_isTame = false;
};

}  // namespace alab
