#pragma once
// Standard input and output of the sub-commands: in blocks, every failure told.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands/command.h"

namespace alab {

/// Writes all of the text at once.
Outcome writeOut(std::string_view text);

/// Writes one number per line.
Outcome writeLines(std::span<const double> numbers);

/// Numbers from standard input, one per line; blank lines, CRLF and a byte-order mark of UTF-8 are fine.
class NumberLines {
 public:
  /// The numbers of the next complete lines, waiting until there are some. `failure` comes after the last
  /// numbers before it; the end of the input is no numbers and no failure.
  struct Block {
    std::vector<double> numbers;
    Outcome failure;
  };
  Block next();

 private:
  bool readMore(Block& block);
  void takeLines(std::string_view text, Block& block);
  void takeLine(std::string_view line, Block& block);

  std::string m_rest;  ///< the beginning of a line whose end has not arrived yet
  long m_line = 0;
};

/// All of them numbers, which are appended to `out`; the failure names the first that is none.
Outcome readArguments(const std::vector<std::string>& texts, std::vector<double>& out);

/// Appends the numbers of standard input to `out`, and fails when they are more than `most`.
Outcome readInput(std::size_t most, std::vector<double>& out);

}  // namespace alab
