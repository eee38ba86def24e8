#include "core/code/python.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>

#include "core/code/formula_translation.h"
#include "core/code/snippet.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr SpelledWord pythonWords[] = {{"if", "where(%1)"},
                                       {"max", "maximum(%1)"},
                                       {"min", "minimum(%1)"},
                                       {"clamp", "clip(%1)"},
                                       {"atan", "arctan(%1)"}};

/// Of functions that a module has as its own.
class BarePython : public FormulaLanguage {
 public:
  std::string number(std::string_view digits) const override { return std::string(digits); }
  std::string name(std::string_view word) const override { return safeName(word); }
  std::string call(std::string_view word, const std::vector<TranslatedText>& arguments) const override {
    return spelled(pythonWords, word, arguments).value_or(called(word, arguments));
  }
  std::string opposite(const TranslatedText& condition) const override {
    return "logical_not(" + condition.text + ")";
  }
  std::string logic(std::string_view sign) const override { return std::string(sign.substr(1)); }
  std::string power(const std::string& base, const std::string& exponent) const override {
    return base + "**" + exponent;
  }
};

bool isPartOfName(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Of a typed formula, whose id is its text: a number made of that (FNV-1a).
std::string pythonName(const Card& card) {
  if (std::ranges::all_of(card.id, isPartOfName)) return "f_" + std::string(card.id);
  std::uint32_t hash = 2166136261U;
  for (const char c : card.id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return "f_own_" + std::to_string(hash);
}

}  // namespace

std::string pythonExpression(std::string_view formula) {
  return translated(formula, BarePython()).text;
}

std::string pythonFunction(const Activation& activation) {
  const Card& card = activation.card();
  std::string text = "def " + pythonName(card) + "(x";
  for (const Parameter& parameter : card.params)
    text += ", " + safeName(parameter.name) + "=" + pythonNumber(parameter.initial);
  return text + "):\n    return " + pythonExpression(card.formula) + "\n";
}

std::string pythonCall(const Card& card, std::string_view argument, const std::vector<std::string>& params) {
  std::string text = pythonName(card) + "(" + std::string(argument);
  for (std::size_t i = 0; i < params.size(); ++i)
    text += ", " + safeName(card.params[i].name) + "=" + params[i];
  return text + ")";
}

std::string pythonNumber(double value) {
  const std::string text = numberText(value);
  return std::isfinite(value) ? text : "float(\"" + text + "\")";
}

}  // namespace alab
