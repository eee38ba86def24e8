#pragma once
// A mistake in a typed formula: where it is underlined, what it is, and what was probably meant.
#include "core/formula/tree/tree.h"
#include "core/result.h"

namespace alab {

struct FormulaError {
  Error error;  ///< `where` is empty
  TextSpan at;  ///< in bytes of the typed text; of length 0 behind its end
  bool operator==(const FormulaError&) const = default;
};

/// The error with its place in words: "column 3", counted in characters of `text` from 1.
Error inWords(const FormulaError& error, std::string_view text);

}  // namespace alab
