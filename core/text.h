#pragma once
// Texts that the window says in another language. The core marks them and stays untranslated itself.
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks a text that the window shows, so that translation tools find it.
#define ALAB_TEXT(text) text

namespace alab {

/// A part of a sentence that has a translation of its own: ALAB_TEXT("a number").
struct Word {
  std::string text;
  bool operator==(const Word&) const = default;
};

/// What a sentence is about: a name or number, the same in every language, or a word.
using Value = std::variant<std::string, Word>;

/// Between where something went wrong, what, and what to do: languages write it in different ways.
extern const char colonText[];

/// The text with a value for each of its places %1 to %9; a place without a value stays.
std::string filled(std::string_view text, std::span<const std::string> values);

}  // namespace alab
