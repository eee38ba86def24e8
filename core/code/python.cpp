#include "core/code/python.h"

#include <cmath>

#include "core/code/formula_translation.h"
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
  std::string name(std::string_view word) const override { return std::string(word); }
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

std::string pythonName(const Card& card) {
  return "f_" + std::string(card.id);
}

}  // namespace

std::string pythonExpression(std::string_view formula) {
  return translated(formula, BarePython()).text;
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
