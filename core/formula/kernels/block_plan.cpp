#include "core/formula/kernels/block_plan.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/formula/kernels/block_slots.h"
#include "core/formula/program/evaluate.h"

namespace alab {
namespace {

constexpr std::size_t blockLength = 512;
constexpr std::size_t cacheLine = 64;

/// Place for `count` numbers from an aligned address on.
template <class T>
T* alignedPart(std::vector<T>& memory, std::size_t count) {
  memory.resize(count + cacheLine / sizeof(T));
  void* start = memory.data();
  std::size_t space = memory.size() * sizeof(T);
  return static_cast<T*>(std::align(cacheLine, count * sizeof(T), start, space));
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
}

/// Streams of what does not depend on x, and of x.
template <class T>
void BlockPlan<T>::addUniforms(const Tape& tape) {
  using Number = Grad<long double, 1>;
  std::vector<Number> params(m_params.begin(), m_params.end()), values;
  if (m_variable.parameter) params[*m_variable.parameter].d[0] = 1;
  evaluateAll<Number>(tape, Number(0.0L), params, values);
  alignedPart(m_constants, (2 * tape.steps.size() + 2) * m_kernels.width);
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
    T* const place = m_constants.data() + m_usedConstants;
    std::fill_n(place, m_kernels.width, static_cast<T>(value));
    m_usedConstants += m_kernels.width;
    return place;
  };
  return {repeated(f), hasSlope ? repeated(d) : nullptr, oneVector, oneVector};
}

/// Results share memory once they are read for the last time.
template <class T>
void BlockPlan<T>::addSteps(const Tape& tape) {
  const BlockSlots slots(tape);
  const bool hasSlopes = m_variable != WithRespectTo();
  const std::size_t size = blockLength * (hasSlopes ? 2 : 1);
  T* const memory = alignedPart(m_memory, (slots.count() + 1) * size);
  for (std::size_t i = 0; i < tape.steps.size(); ++i) {
    const Instruction& instruction = tape.steps[i];
    if (!instruction.hasX || instruction.op == Operation::X) continue;
    T* const place = memory + (slots.of(i) + 1) * size;  // the first one is for padding
    m_steps.push_back(stepOf(instruction, place));
    m_streams[i] = {place, m_steps.back().call.d, everyElement, everyElement};
    for (std::size_t k = 0; k < instruction.count; ++k)
      if (tape.steps[instruction.args[k]].op == Operation::X) m_steps.back().xArguments |= 1U << k;
  }
}

template <class T>
typename BlockPlan<T>::Step BlockPlan<T>::stepOf(const Instruction& instruction, T* place) {
  Step step;
  step.call.compare = instruction.compare;
  bool hasSlope = false;
  for (std::size_t k = 0; k < instruction.count; ++k) {
    step.call.in[k] = m_streams[instruction.args[k]];
    const bool isCompared = instruction.op == Operation::If && k < 2;
    hasSlope = hasSlope || (step.call.in[k].d && !isCompared);
  }
  const auto op = static_cast<std::size_t>(instruction.op);
  step.compute = hasSlope ? m_kernels.slope[op] : m_kernels.value[op];
  assert(step.compute);
  step.call.f = place;
  step.call.d = hasSlope ? place + blockLength : nullptr;
  return step;
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
  for (Step& step : m_steps) {
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
  std::fill(std::copy(x.begin(), x.end(), place), place + blockLength, T(0));
  return place;
}

template <class T>
void BlockPlan<T>::run(std::span<const T> x, FinishCall<T> finish) {
  static const std::vector<T> zeros(cacheLine / sizeof(T));
  finish.params = m_params;
  for (std::size_t from = 0; from < x.size(); from += blockLength) {
    const auto block = x.subspan(from, std::min(blockLength, x.size() - from));
    const T* const points = padded(block);
    runBlock(points, (block.size() + m_kernels.width - 1) / m_kernels.width * m_kernels.width);
    Stream<T> result = m_streams.back();
    if (m_resultIsX) result.f = points;
    if (!result.d) result.d = zeros.data(), result.dMask = oneVector;
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
