#pragma once
// Sentence: something to say, with its numbers still numbers, so that the command line and the window say it
// in their own ways and languages.
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/text.h"

namespace alab {

struct Sentence {
  /// A name, a word, a number or numbers: "0, 1".
  using Part = std::variant<std::string, Word, double, std::vector<double>>;

  std::string text;              ///< marked with ALAB_TEXT, with places %1 to %9
  std::vector<Part> parts = {};  ///< for the places
  bool operator==(const Sentence&) const = default;
};

/// How texts and numbers are said.
struct Speech {
  std::function<std::string(std::string_view)> text;
  std::function<std::string(double)> number;
};

/// In English, numbers with at most three significant digits: "0.0448", "inf".
const Speech& plainSpeech();

std::string said(const Sentence& sentence, const Speech& speech = plainSpeech());

}  // namespace alab
