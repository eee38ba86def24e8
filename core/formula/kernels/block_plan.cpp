#include "core/formula/kernels/block_plan.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/formula/program/evaluate.h"

namespace alab {
namespace {

constexpr std::size_t cacheLine = 64;

/// Long blocks share the cost of a call; what is between two steps stays in the nearest cache.
std::size_t blockLengthFor(std::size_t bytesBetweenSteps) {
  constexpr std::size_t most = 1024, share = 16 << 10;
  return bytesBetweenSteps * most > share ? most / 2 : most;
}

/// Place for `count` numbers from an aligned address on.
template <class T>
T* alignedPart(std::vector<T>& memory, std::size_t count) {
  memory.resize(count + cacheLine / sizeof(T));
  void* start = memory.data();
  std::size_t space = memory.size() * sizeof(T);
  return static_cast<T*>(std::align(cacheLine, count * sizeof(T), start, space));
}

/// Whether it is computed from its pieces and not from its arguments.
template <class T>
bool isChoiceOfPieces(const Instruction& step, const Pieces<T>& pieces, std::size_t i) {
  return step.op == Operation::If && !(pieces.pieces.size() == 1 && pieces.pieces[0].step == i);
}

/// What each step that the last one needs reads from memory.
template <class T>
BlockReads readsOf(const Tape& tape, const std::vector<Pieces<T>>& pieces) {
  BlockReads reads(tape.steps.size());
  const auto isComputed = [&](std::size_t i) {
    return tape.steps[i].hasX && tape.steps[i].op != Operation::X;
  };
  if (isComputed(reads.size() - 1)) reads.back().emplace();
  for (std::size_t i = reads.size(); i-- > 0;) {
    if (!reads[i]) continue;
    const auto read = [&](std::size_t arg) {
      if (!isComputed(arg) || std::ranges::count(*reads[i], arg) > 0) return;
      reads[i]->push_back(arg);
      if (!reads[arg]) reads[arg].emplace();
    };
    if (isChoiceOfPieces(tape.steps[i], pieces[i], i)) {
      for (const Piece<T>& piece : pieces[i].pieces)
        if (piece.step) read(*piece.step);
    } else {
      std::ranges::for_each(tape.steps[i].arguments(), read);
    }
  }
  return reads;
}

std::ptrdiff_t readersOf(std::size_t step, const BlockReads& reads) {
  return std::ranges::count_if(reads,
                               [&](const auto& its) { return its && std::ranges::count(*its, step) > 0; });
}

/// Bit k: argument k is the result of `i`.
template <class T>
unsigned argumentsThatAre(std::size_t i, const BlockStep<T>& step) {
  unsigned where = 0;
  for (std::size_t k = 0; k < step.instruction.count; ++k)
    if (step.instruction.args[k] == i) where |= 1U << k;
  return where;
}

bool isActive(const Instruction& step, const WithRespectTo& variable) {
  if (variable.x) return step.hasX;
  return variable.parameter && (step.parameters >> *variable.parameter & 1) != 0;
}

}  // namespace

template <class T>
BlockPlan<T>::BlockPlan(const Tape& tape, Params params, WithRespectTo variable,
                        const BlockKernels<T>& kernels)
    : m_kernels(kernels), m_params(params.begin(), params.end()), m_variable(variable) {
  m_streams.resize(tape.steps.size());
  addUniforms(tape);
  addSteps(tape);
  m_resultIsX = tape.steps.back().op == Operation::X;
  m_resultIsStep = tape.steps.back().hasX && !m_resultIsX;
  m_place = m_streams.back();
  m_isTame = isTame(tape);
}

/// Whether nothing but the size of x can make a result infinite or NaN: arithmetic with finite numbers and
/// without poles, and few enough steps for what reachOf leaves above the largest product.
template <class T>
bool BlockPlan<T>::isTame(const Tape& tape) const {
  using enum Operation;
  constexpr std::size_t most = 64;
  const auto isFinite = [](T value) { return std::isfinite(value); };
  const auto isTameStep = [&](const Instruction& step) {
    if (step.op == Divide) {
      const Operation below = tape.steps[step.args[1]].op;
      return (below == Number || below == Parameter) && *m_streams[step.args[1]].f != 0;
    }
    return step.count == 0 || step.op == Add || step.op == Subtract || step.op == Multiply ||
           step.op == Negate || step.op == If || step.op == Abs || step.op == Floor;
  };
  return tape.steps.size() <= most && std::ranges::all_of(tape.steps, isTameStep) &&
         std::ranges::all_of(std::span(m_firstConstant, m_usedConstants), isFinite);
}

/// Streams of what does not depend on x, and of x.
template <class T>
void BlockPlan<T>::addUniforms(const Tape& tape) {
  using Number = Grad<long double, 1>;
  std::vector<Number> params(m_params.begin(), m_params.end()), values;
  if (m_variable.parameter) params[*m_variable.parameter].d[0] = 1;
  evaluateAll<Number>(tape, Number(0.0L), params, values);
  m_firstConstant = alignedPart(m_constants, (2 * tape.steps.size() + 2) * groupLength());
  m_zeros = uniform(0, 0, false);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Instruction& step = tape.steps[i];
    if (!step.hasX) m_streams[i] = uniform(values[i].f, values[i].d[0], isActive(step, m_variable));
    if (step.op == Operation::X) m_streams[i] = uniform(0, 1, m_variable.x);
    if (step.op == Operation::X) m_streams[i].fMask = everyElement;
  }
}

template <class T>
Stream<T> BlockPlan<T>::uniform(long double f, long double d, bool hasSlope) {
  const auto repeated = [this](long double value) {
    T* const place = m_firstConstant + m_usedConstants;
    std::fill_n(place, groupLength(), static_cast<T>(value));
    m_usedConstants += groupLength();
    return place;
  };
  return {repeated(f), hasSlope ? repeated(d) : nullptr, oneGroup, oneGroup};
}

/// From one block to the next in memory. Not a multiple of 4096 bytes: a processor that compares addresses by
/// their last 12 bits would take loads of one block for what has just been stored in another.
template <class T>
std::size_t BlockPlan<T>::blockStride() const {
  return m_blockLength + 27 * cacheLine / sizeof(T);
}

template <class T>
std::vector<Pieces<T>> BlockPlan<T>::piecesOf(const Tape& tape) const {
  std::vector<Pieces<T>> all;
  for (std::size_t i = 0; i < tape.steps.size(); ++i) {
    const Stream<T>& uniform = m_streams[i];
    all.push_back(tape.steps[i].hasX ? piecesOfStep<T>(i, tape.steps[i], all, m_variable.x ? 1 : 0)
                                     : piecesOfConstant(i, *uniform.f, uniform.d ? *uniform.d : T(0)));
  }
  return all;
}

/// Results share memory once they are read for the last time.
template <class T>
void BlockPlan<T>::addSteps(const Tape& tape) {
  const std::vector<Pieces<T>> pieces = piecesOf(tape);
  const BlockReads reads = readsOf(tape, pieces);
  const BlockSlots slots(reads);
  const std::size_t streams = m_variable != WithRespectTo() ? 2 : 1;
  if (slots.count() > 0) m_blockLength = blockLengthFor((slots.count() - 1) * streams * sizeof(T));
  const std::size_t size = blockStride() * streams;
  T* const memory = alignedPart(m_memory, (slots.count() + 1) * size);
  for (std::size_t i = 0; i < tape.steps.size(); ++i) {
    if (!reads[i]) continue;
    BlockStep<T> step = isChoiceOfPieces(tape.steps[i], pieces[i], i)
                            ? stepOf(tape.steps[i], pieces[i], m_streams)
                            : stepOf(tape, i, m_streams);
    addStep(step, i, memory + (slots.of(i) + 1) * size, reads);  // the first place is for padding
  }
}

/// As one with the step before it, if there is a kernel for both.
template <class T>
void BlockPlan<T>::addStep(BlockStep<T> step, std::size_t i, T* place, const BlockReads& reads) {
  const bool moves = m_variable != WithRespectTo() && hasSlope(step);
  const std::optional<T> slope = moves ? slopeOfLine(step) : std::nullopt;
  step.call.f = place;
  step.call.d = moves && !slope ? place + blockStride() : nullptr;
  setKernel(step, m_zeros, m_kernels);
  assert(step.compute);
  m_streams[i] = {place, step.call.d, everyElement, everyElement};
  if (slope) m_streams[i].d = uniform(*slope, 0, false).f, m_streams[i].dMask = oneGroup;
  const unsigned where = m_steps.empty() ? 0 : argumentsThatAre(m_lastStep, step);
  if (where != 0 && readersOf(m_lastStep, reads) == 1)
    if (const auto both = fused(m_steps.back(), step, where, m_kernels)) {
      step = *both;
      m_steps.pop_back();
    }
  m_steps.push_back(step);
  m_lastStep = i;
}

template <class T>
void BlockPlan<T>::values(std::span<const T> x, T* y, T* dy, T reach, const ActivationModel& exact) {
  FinishCall<T> call;
  call.to[0] = y;
  call.to[1] = dy;
  call.reach = reach;
  call.exact = &exact;
  run(x, call);
}

template <class T>
void BlockPlan<T>::partials(std::span<const T> x, T* out, T reach, const ActivationModel& exact) {
  FinishCall<T> call;
  call.to[0] = out;
  call.isPartial = true;
  call.which = *m_variable.parameter;
  call.reach = reach;
  call.exact = &exact;
  run(x, call);
}

template <class T>
void BlockPlan<T>::runBlock(const T* x, std::size_t count) {
  for (BlockStep<T>& step : m_steps) {
    step.call.count = count;
    for (std::size_t k = 0; step.xArguments >> k != 0; ++k)
      if ((step.xArguments >> k & 1) != 0) step.call.in[k].f = x;
    step.compute(step.call);
  }
}

/// A block that ends in a whole vector.
template <class T>
const T* BlockPlan<T>::padded(std::span<const T> x) {
  if (x.size() % m_kernels.width == 0) return x.data();
  T* const place = alignedPart(m_memory, m_memory.size() - cacheLine / sizeof(T));
  std::fill(std::copy(x.begin(), x.end(), place), place + m_blockLength, T(0));
  return place;
}

/// The last step's results go at once to where the caller wants them, if that is not x and has room for whole
/// vectors.
template <class T>
void BlockPlan<T>::placeResults(const FinishCall<T>& finish, std::span<const T> block, bool isApart) {
  BlockCall<T>& call = m_steps.back().call;
  const bool isWhole = block.size() % m_kernels.width == 0;
  const bool isDirect = isApart && isWhole && (call.d || (!finish.isPartial && !finish.to[1]));
  const bool isBoth = isDirect && !finish.isPartial;
  call.f = isBoth ? finish.to[0] : const_cast<T*>(m_place.f);
  if (call.d) call.d = isDirect ? finish.to[finish.isPartial ? 0 : 1] : const_cast<T*>(m_place.d);
  m_streams.back().f = call.f;
  if (call.d) m_streams.back().d = call.d;
}

template <class T>
void BlockPlan<T>::run(std::span<const T> x, FinishCall<T> finish) {
  static const std::vector<T> zeros(cacheLine / sizeof(T));
  const bool isApart = m_resultIsStep && finish.to[0] != x.data() && finish.to[1] != x.data();
  finish.params = m_params;
  finish.isTame = m_isTame;
  for (std::size_t from = 0; from < x.size(); from += m_blockLength) {
    const auto block = x.subspan(from, std::min(m_blockLength, x.size() - from));
    const T* const points = padded(block);
    if (m_resultIsStep) placeResults(finish, block, isApart);
    runBlock(points, (block.size() + m_kernels.width - 1) / m_kernels.width * m_kernels.width);
    Stream<T> result = m_streams.back();
    if (m_resultIsX) result.f = points;
    if (!result.d) result.d = zeros.data(), result.dMask = oneGroup;
    finish.count = block.size();
    finish.x = points;
    finish.outputs[0] = finish.isPartial ? result.d : result.f;
    finish.masks[0] = finish.isPartial ? result.dMask : result.fMask;
    finish.outputs[1] = result.d;
    finish.masks[1] = result.dMask;
    m_kernels.finish(finish);
    for (T*& output : finish.to)
      if (output) output += block.size();
  }
}

template class BlockPlan<double>;
template class BlockPlan<float>;

}  // namespace alab
