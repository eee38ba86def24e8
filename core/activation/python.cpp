#include "core/activation/python.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pythonWords = {
    {{"if", "where"}, {"max", "maximum"}, {"min", "minimum"}, {"clamp", "clip"}, {"atan", "arctan"}}};

bool isPartOfWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::string_view pythonWord(std::string_view word) {
  const auto known =
      std::ranges::find(pythonWords, word, &std::pair<std::string_view, std::string_view>::first);
  return known == pythonWords.end() ? word : known->second;
}

std::string pythonName(const Card& card) {
  return "f_" + std::string(card.id);
}

}  // namespace

std::string pythonExpression(std::string_view formula) {
  std::string expression;
  for (std::size_t i = 0; i < formula.size();) {
    std::size_t end = i;
    while (end < formula.size() && isPartOfWord(formula[end])) ++end;
    if (end == i) {
      expression += formula[i] == '^' ? "**" : std::string(1, formula[i]);
      ++i;
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
    text += ", " + std::string(parameter.name) + "=" + pythonNumber(parameter.initial);
  return text + "):\n    return " + pythonExpression(card.formula) + "\n";
}

std::string pythonCall(const Card& card, std::string_view argument, const std::vector<std::string>& params) {
  std::string text = pythonName(card) + "(" + std::string(argument);
  for (std::size_t i = 0; i < params.size(); ++i)
    text += ", " + std::string(card.params[i].name) + "=" + params[i];
  return text + ")";
}

std::string pythonNumber(double value) {
  const std::string text = numberText(value);
  return std::isfinite(value) ? text : "float(\"" + text + "\")";
}

}  // namespace alab
