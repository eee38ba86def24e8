#pragma once
// One seed in the state, many independent streams: what one purpose draws changes nothing for the others.
#include <cstdint>
#include <string_view>

#include "core/random/generator.h"

namespace alab {

/// The stream `name` ("data", "init", "shuffle") of a seed; `index` numbers parts that are drawn each on its
/// own, such as layers, so that who draws them, and in which order, is no matter.
inline Generator randomStream(std::uint64_t seed, std::string_view name, std::uint64_t index = 0) {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  SplitMix ofSeed(seed), ofIndex(index);
  SplitMix mixed(ofSeed() ^ std::rotl(hash, 32));
  return Generator(mixed() ^ ofIndex());
}

}  // namespace alab
