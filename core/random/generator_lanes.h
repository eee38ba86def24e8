#pragma once
// Generators side by side: kernels draw from all of them at once.
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/random/generator.h"

namespace alab {

/// xoshiro128++ (D. Blackman and S. Vigna, ACM Transactions on Mathematical Software 47 (2021) 36) in each
/// lane: numbers of 32 bits, twice as many to a vector as Generator's. So many lanes, whatever the
/// instruction set, that all machines draw the same numbers.
struct GeneratorLanes {
  static constexpr std::size_t count = 16;

  std::array<std::array<std::uint32_t, count>, 4> words;  ///< of the states: words[k][lane]

  /// Each lane gets the next two words of SplitMix64, seeded by the first number of `seeds`. They are never
  /// both 0, where a generator would stay: SplitMix64 gives every word once.
  explicit GeneratorLanes(Generator seeds) {
    SplitMix next(seeds());
    for (std::size_t lane = 0; lane < count; ++lane)
      for (std::size_t k = 0; k < 4; k += 2) {
        const std::uint64_t both = next();
        words[k][lane] = static_cast<std::uint32_t>(both);
        words[k + 1][lane] = static_cast<std::uint32_t>(both >> 32);
      }
  }
};

}  // namespace alab
