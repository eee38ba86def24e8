#pragma once
// Random numbers from a seed: the same on every machine and instruction set.
#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>

namespace alab {

/// SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014): neighbouring seeds give unrelated numbers.
class SplitMix {
 public:
  explicit SplitMix(std::uint64_t seed) : m_state(seed) {}

  std::uint64_t operator()() {
    std::uint64_t z = m_state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

 private:
  std::uint64_t m_state;
};

/// xoshiro256++ (D. Blackman and S. Vigna, ACM Transactions on Mathematical Software 47 (2021) 36), seeded by
/// SplitMix64 as its authors advise. A uniform random bit generator of the standard library.
class Generator {
 public:
  using result_type = std::uint64_t;
  using State = std::array<std::uint64_t, 4>;

  explicit Generator(std::uint64_t seed) {
    SplitMix words(seed);
    for (std::uint64_t& word : m_state) word = words();
  }
  /// Not all words may be 0.
  explicit Generator(const State& state) : m_state(state) { assert(state != State{}); }

  static constexpr std::uint64_t min() { return 0; }
  static constexpr std::uint64_t max() { return std::numeric_limits<std::uint64_t>::max(); }

  std::uint64_t operator()() {
    auto& [a, b, c, d] = m_state;
    const std::uint64_t result = std::rotl(a + d, 23) + a;
    const std::uint64_t shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return result;
  }

  /// Uniform in [0, 1): a multiple of 2^-53.
  double uniform() { return static_cast<double>(static_cast<std::int64_t>((*this)() >> 11)) * 0x1p-53; }

  /// Uniform in 0, 1, ..., n - 1, n >= 1, each exactly as likely as the others: D. Lemire, ACM Transactions
  /// on Modeling and Computer Simulation 29 (2019) 3, which divides only when a value may have to be refused.
  std::uint64_t below(std::uint64_t n) {
    assert(n >= 1);
    Wide product = Wide((*this)()) * n;
    if (static_cast<std::uint64_t>(product) < n) {
      const std::uint64_t surplus = (0 - n) % n;  // of the 2^64 values, those beyond a multiple of n
      while (static_cast<std::uint64_t>(product) < surplus) product = Wide((*this)()) * n;
    }
    return static_cast<std::uint64_t>(product >> 64);
  }

 private:
  __extension__ using Wide = unsigned __int128;  // of g++ and clang, outside of the standard
  State m_state;
};

/// Puts the items into random order: each one is equally likely (Fisher and Yates).
template <class Item>
void shuffle(Generator& random, std::span<Item> items) {
  for (std::size_t left = items.size(); left > 1; --left)
    std::swap(items[left - 1], items[random.below(left)]);
}

}  // namespace alab
