#pragma once
// History: a curve over epochs in bounded memory. When it is full, neighbours are joined, two to one: least,
// greatest and last value of each stretch are kept, so that no spike is lost.
#include <cstddef>
#include <vector>

namespace alab {

class History {
 public:
  /// Of one stretch of epochs, both ends included.
  struct Stretch {
    std::size_t first = 0, last = 0;
    double least = 0, greatest = 0, final = 0;
    bool operator==(const Stretch&) const = default;
  };

  /// At most `capacity` stretches, an even number from 2 on.
  explicit History(std::size_t capacity = 2048) : m_capacity(capacity) {}

  /// Epochs ascend.
  void add(std::size_t epoch, double value);
  const std::vector<Stretch>& stretches() const { return m_stretches; }
  bool operator==(const History&) const = default;

 private:
  void halve();

  std::size_t m_capacity;
  std::size_t m_joined = 1;  ///< values in a full stretch
  std::size_t m_inLast = 0;  ///< values in the last one
  std::vector<Stretch> m_stretches;
};

}  // namespace alab
