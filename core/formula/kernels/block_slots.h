#pragma once
// BlockSlots: which piece of memory each instruction's result takes; one is free again when its last reader
// is done.
#include <algorithm>
#include <vector>

#include "core/formula/program/tape.h"

namespace alab {

class BlockSlots {
 public:
  explicit BlockSlots(const Tape& tape) : m_slots(tape.steps.size()) {
    const std::vector<std::size_t> lastReader = lastReaders(tape);
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
      const Instruction& step = tape.steps[i];
      if (!needsSlot(step)) continue;
      if (free.empty()) free.push_back(m_count++);
      m_slots[i] = free.back();
      free.pop_back();
      for (std::size_t k = 0; k < step.count; ++k) {
        const std::size_t arg = step.args[k];
        const bool isRepeated =
            std::find(step.args.begin(), step.args.begin() + k, arg) != step.args.begin() + k;
        if (needsSlot(tape.steps[arg]) && lastReader[arg] == i && !isRepeated) free.push_back(m_slots[arg]);
      }
    }
  }

  std::size_t of(std::size_t instruction) const { return m_slots[instruction]; }
  std::size_t count() const { return m_count; }

 private:
  static bool needsSlot(const Instruction& step) { return step.hasX && step.op != Operation::X; }

  static std::vector<std::size_t> lastReaders(const Tape& tape) {
    std::vector<std::size_t> last(tape.steps.size());
    for (std::size_t i = 0; i < last.size(); ++i)
      for (const std::uint16_t arg : tape.steps[i].arguments()) last[arg] = i;
    return last;
  }

  std::vector<std::size_t> m_slots;
  std::size_t m_count = 0;
};

}  // namespace alab
