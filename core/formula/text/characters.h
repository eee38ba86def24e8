#pragma once
// Characters of a formula as people type and paste them, brought to the few that the grammar knows.
#include <string>
#include <string_view>

namespace alab {

enum class CharacterKind {
  End,
  Space,
  Digit,        ///< and '.'
  Letter,       ///< that may stand in a longer name
  LoneLetter,   ///< Greek: a name of its own
  Subscript,    ///< a digit that continues a name
  Superscript,  ///< a digit or minus of an exponent
  Symbol,
  Unknown,
};

/// A character and the bytes that it takes in the typed text. `text` is its plain form: "*" for "×", "x" for
/// "ｘ", "beta" for "β", "2" for "²".
struct Character {
  CharacterKind kind = CharacterKind::End;
  std::string_view text = {};
  std::size_t bytes = 0;
};

/// The first character of the text.
Character characterAt(std::string_view text);

}  // namespace alab
