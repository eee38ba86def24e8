#pragma once
// Vocabulary: the functions and constants of formulas by name, and how each is typeset.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/formula/tree/operation.h"

namespace alab {

struct FormulaWord {
  std::string_view name;
  Operation op;
  int fewest, most;         ///< arguments; a constant has none
  std::string_view tex;     ///< the name in TeX
  bool isInternal = false;  ///< only for the rules of program/rewrite.h
};

/// What a name means; nothing when it is free for a parameter. Internal words begin with '_'.
const FormulaWord* findWord(std::string_view name);

/// The first name of an operation with one: "sigmoid". Nothing for signs and leaves without.
const FormulaWord* wordOf(Operation op);

/// The typed word that is close to a misspelled one, if any.
std::optional<std::string_view> closestWord(std::string_view name);

struct GreekLetter {
  std::string_view letter;  ///< "β", as UTF-8
  std::string_view name;    ///< "beta"
};

/// The Greek letters that stand for parameters, by letter or by name; null when there is none.
const GreekLetter* greekByLetter(std::string_view letter);
const GreekLetter* greekByName(std::string_view name);

/// A parameter as on screen: "β" for "beta", "β₁" for "beta1"; other names as they are.
std::string symbolOf(std::string_view parameter);

}  // namespace alab
