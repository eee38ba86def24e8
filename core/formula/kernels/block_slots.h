#pragma once
// BlockSlots: which piece of memory each step's result takes; one is free again when its last reader is done.
#include <algorithm>
#include <optional>
#include <vector>

namespace alab {

/// Of each step of a tape the steps whose results it reads from memory, each once; nullopt where nothing is
/// computed.
using BlockReads = std::vector<std::optional<std::vector<std::size_t>>>;

class BlockSlots {
 public:
  explicit BlockSlots(const BlockReads& reads) : m_slots(reads.size()) {
    const std::vector<std::size_t> lastReader = lastReaders(reads);
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
      if (!reads[i]) continue;
      if (free.empty()) free.push_back(m_count++);
      m_slots[i] = free.back();
      free.pop_back();
      for (const std::size_t arg : *reads[i])
        if (lastReader[arg] == i) free.push_back(m_slots[arg]);
    }
  }

  std::size_t of(std::size_t step) const { return m_slots[step]; }
  std::size_t count() const { return m_count; }

 private:
  static std::vector<std::size_t> lastReaders(const BlockReads& reads) {
    std::vector<std::size_t> last(reads.size());
    for (std::size_t i = 0; i < last.size(); ++i)
      if (reads[i])
        for (const std::size_t arg : *reads[i]) last[arg] = i;
    return last;
  }

  std::vector<std::size_t> m_slots;
  std::size_t m_count = 0;
};

}  // namespace alab
