#pragma once
// What was written, not computed, about functions of the catalogue. All texts are marked with ALAB_TEXT.
#include <span>
#include <string_view>

namespace alab {

struct FunctionNote {
  std::string_view id;  ///< of the catalogue
  std::string_view text;
};

/// Where functions are found today, in a few words.
std::span<const FunctionNote> knownUses();
/// What is to be known beside the numbers, and what is often said wrongly: one to three sentences.
std::span<const FunctionNote> knownRemarks();

/// The text about a function; empty when there is none.
std::string_view noteOn(std::string_view id, std::span<const FunctionNote> notes);

}  // namespace alab
