#pragma once
// Memory that starts at a cache line: a vector load never touches two of them.
#include <cstddef>
#include <new>
#include <vector>

namespace alab {

template <class T>
struct CacheAligned {
  using value_type = T;
  static constexpr std::align_val_t line{64};

  CacheAligned() = default;
  template <class U>
  CacheAligned(const CacheAligned<U>&) {}

  T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T), line)); }
  void deallocate(T* memory, std::size_t) { ::operator delete(memory, line); }
  bool operator==(const CacheAligned&) const = default;
};

template <class T>
using AlignedVector = std::vector<T, CacheAligned<T>>;

}  // namespace alab
