#include "core/code/cpp_code.h"

#include <array>
#include <string_view>
#include <utility>

#include "core/code/formula_translation.h"
#include "core/code/snippet.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 5> helpers = {{
    {"stable_sigmoid", R"(inline double stable_sigmoid(double x) {
  const double e = std::exp(-std::abs(x));  // never overflows
  return (x >= 0.0 ? 1.0 : e) / (1.0 + e);
}
)"},
    {"stable_softplus", R"(inline double stable_softplus(double x) {
  return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}
)"},
    {"sinc_of", R"(inline double sinc_of(double x) {
  return x == 0.0 ? 1.0 : std::sin(x) / x;
}
)"},
    {"softsign_of", R"(inline double softsign_of(double x) {
  return x / (1.0 + std::abs(x));
}
)"},
    {"sign_of", R"(inline double sign_of(double x) {
  return x > 0.0 ? 1.0 : x < 0.0 ? -1.0 : 0.0;
}
)"},
}};

constexpr std::array<Pair, 5> cppIncludes = {{
    {"std::max(", "#include <algorithm>\n"},
    {"std::min(", "#include <algorithm>\n"},
    {"std::clamp(", "#include <algorithm>\n"},
    {"std::", "#include <cmath>\n"},
    {"std::numeric_limits", "#include <limits>\n"},
}};

/// Integers would be divided as such.
std::string cppNumber(std::string_view digits) {
  const bool isInteger = digits.find_first_of(".eE") == std::string_view::npos;
  return std::string(digits) + (isInteger ? ".0" : "");
}

std::string cppDefault(double value) {
  if (!isEndless(value)) return cppNumber(numberText(value));
  return std::string(value < 0 ? "-" : "") + "std::numeric_limits<double>::infinity()";
}

constexpr SpelledWord cppWords[] = {
    {"Phi", "0.5 * std::erfc(-(%1) / std::sqrt(2.0))"},
    {"relu", "std::max(%1, 0.0)"},
    {"sigmoid", "stable_sigmoid(%1)"},
    {"sign", "sign_of(%1)"},
    {"sinc", "sinc_of(%1)"},
    {"softplus", "stable_softplus(%1)"},
    {"softsign", "softsign_of(%1)"},
    {"step", "((%1) >= 0.0 ? 1.0 : 0.0)"},
};

class CppFormula : public FormulaLanguage {
 public:
  std::string number(std::string_view digits) const override { return cppNumber(digits); }
  std::string name(std::string_view word) const override {
    if (word == "pi") return "3.141592653589793";
    return word == "e" ? "2.718281828459045" : safeName(word);
  }
  std::string opposite(const TranslatedText& condition) const override { return "!" + condition.text; }
  std::string logic(std::string_view sign) const override { return std::string(sign); }
  std::string power(const std::string& base, const std::string& exponent) const override {
    return "std::pow(" + withoutParentheses(base) + ", " + withoutParentheses(exponent) + ")";
  }
  std::string call(std::string_view word, const std::vector<TranslatedText>& arguments) const override {
    if (word == "if" && arguments.size() == 3)
      return "(" + arguments[0].text + " ? " + arguments[1].text + " : " + arguments[2].text + ")";
    const std::string own = "std::" + std::string(word);
    if ((word == "max" || word == "min") && arguments.size() > 2)
      return own + "({" + withoutParentheses(called("", arguments)) + "})";
    return spelled(cppWords, word, arguments).value_or(called(own, arguments));
  }
};

std::string cppFunction(const Function& function) {
  const Card& card = function.card();
  std::string text = "inline double " + functionName(card) + "(double x";
  for (std::size_t i = 0; i < card.params.size(); ++i)
    text += ", double " + safeName(card.params[i].name) + " = " + cppDefault(function.params[i]);
  return text + ") {\n  return " + withoutParentheses(translated(card.formula, CppFormula()).text) + ";\n}\n";
}

std::string includesOf(const std::string& code) {
  std::string text;
  for (const auto& [mark, line] : cppIncludes)
    if (code.find(mark) != std::string::npos && text.find(line) == std::string::npos) text += line;
  return text.empty() ? text : text + "\n";
}

}  // namespace

std::string cppHeader(const Function& function) {
  const std::string own = cppFunction(function);
  std::string code;
  for (const auto& [name, text] : helpers)
    if (mentions(own, name)) code += std::string(text) + "\n";
  code += own;
  return "// " + summaryLine(function.card()) + "\n" + includesOf(code) + "namespace activation {\n\n" +
         code + "\n}  // namespace activation\n";
}

}  // namespace alab
