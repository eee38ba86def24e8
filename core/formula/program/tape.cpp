#include "core/formula/program/tape.h"

#include "core/formula/program/tape_builder.h"

namespace alab {

Tape tapeOf(const Tree& tree, std::span<const std::string> params, Reading reading) {
  TapeBuilder builder(params, reading);
  const std::uint16_t result = builder.add(tree);
  return builder.finished(result);
}

}  // namespace alab
