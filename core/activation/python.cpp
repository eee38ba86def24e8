#include "core/activation/python.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <utility>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pythonWords = {
    {{"if", "where"}, {"max", "maximum"}, {"min", "minimum"}, {"clamp", "clip"}, {"atan", "arctan"}}};

/// Names that parameters may have, but not in Python.
constexpr std::string_view keywords[] = {"False", "None",   "True",    "and",      "as",   "assert", "async",
                                         "await", "break",  "class",   "continue", "def",  "del",    "elif",
                                         "else",  "except", "finally", "for",      "from", "global", "import",
                                         "in",    "is",     "lambda",  "nonlocal", "not",  "or",     "pass",
                                         "raise", "return", "try",     "while",    "with", "yield"};

std::string pythonParameter(std::string_view name) {
  const bool isKeyword = std::ranges::find(keywords, name) != std::end(keywords);
  return std::string(name) + (isKeyword ? "_" : "");
}

bool isPartOfWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::string pythonWord(std::string_view word) {
  const auto known =
      std::ranges::find(pythonWords, word, &std::pair<std::string_view, std::string_view>::first);
  return known == pythonWords.end() ? pythonParameter(word) : std::string(known->second);
}

/// Of a typed formula, whose id is its text: a number made of that (FNV-1a).
std::string pythonName(const Card& card) {
  if (std::ranges::all_of(card.id, isPartOfWord)) return "f_" + std::string(card.id);
  std::uint32_t hash = 2166136261U;
  for (const char c : card.id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return "f_own_" + std::to_string(hash);
}

struct PythonSign {
  std::string text;
  std::size_t length;  ///< in the card's formula
};

/// ** for ^, and the signs of logic for arrays; the card has brackets around what they join.
PythonSign pythonSign(std::string_view formula) {
  if (formula.starts_with("&&") || formula.starts_with("||")) return {std::string(1, formula[0]), 2};
  if (formula[0] == '!' && !formula.starts_with("!=")) return {"~", 1};
  return {formula[0] == '^' ? "**" : std::string(1, formula[0]), 1};
}

}  // namespace

std::string pythonExpression(std::string_view formula) {
  std::string expression;
  for (std::size_t i = 0; i < formula.size();) {
    std::size_t end = i;
    while (end < formula.size() && isPartOfWord(formula[end])) ++end;
    if (end == i) {
      const PythonSign sign = pythonSign(formula.substr(i));
      expression += sign.text;
      i += sign.length;
    } else {
      expression += pythonWord(formula.substr(i, end - i));
      i = end;
    }
  }
  return expression;
}

std::string pythonFunction(const Activation& activation) {
  const Card& card = activation.card();
  std::string text = "def " + pythonName(card) + "(x";
  for (const Parameter& parameter : card.params)
    text += ", " + pythonParameter(parameter.name) + "=" + pythonNumber(parameter.initial);
  return text + "):\n    return " + pythonExpression(card.formula) + "\n";
}

std::string pythonCall(const Card& card, std::string_view argument, const std::vector<std::string>& params) {
  std::string text = pythonName(card) + "(" + std::string(argument);
  for (std::size_t i = 0; i < params.size(); ++i)
    text += ", " + pythonParameter(card.params[i].name) + "=" + params[i];
  return text + ")";
}

std::string pythonNumber(double value) {
  const std::string text = numberText(value);
  return std::isfinite(value) ? text : "float(\"" + text + "\")";
}

}  // namespace alab
