#pragma once
// Any text as a part of an error line in a terminal.
#include <string>
#include <string_view>

namespace alab {

/// `text` on one line that fits a terminal, as UTF-8 of at most `longest` bytes and dots for the rest. What
/// would not be seen is: '?' stands for a control character or a byte that is no UTF-8, <U+FEFF> for a
/// character without ink.
std::string onOneLine(std::string_view text, std::size_t longest = 400);

/// `text` in single quotes for an error line.
std::string inQuotes(std::string_view text);

}  // namespace alab
