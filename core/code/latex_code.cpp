#include "core/code/latex_code.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/code/snippet.h"
#include "core/code/tex_table.h"
#include "core/formula/echo.h"
#include "core/formula/text/tree_tex.h"
#include "core/one_line.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

using TexPair = std::pair<std::string_view, std::string_view>;

constexpr std::array<TexPair, 9> texSymbols = {{{"α", "\\alpha"},
                                                {"β", "\\beta"},
                                                {"γ", "\\gamma"},
                                                {"ε", "\\varepsilon"},
                                                {"θ", "\\theta"},
                                                {"λ", "\\lambda"},
                                                {"σ", "\\sigma"},
                                                {"ω", "\\omega"},
                                                {"h₀", "h_0"}}};

std::string texSymbol(std::string_view symbol) {
  const auto known = std::ranges::find(texSymbols, symbol, &TexPair::first);
  return std::string(known == texSymbols.end() ? symbol : known->second);
}

std::string texNumber(double value) {
  if (isEndless(value)) return value < 0 ? "-\\infty" : "\\infty";
  const std::string text = numberText(value);
  const std::size_t mark = text.find('e');
  if (mark == std::string::npos) return text;
  const std::string exponent = std::to_string(std::stoi(text.substr(mark + 1)));
  return text.substr(0, mark) + " \\cdot 10^{" + exponent + "}";
}

/// With the parameters as `symbol` has them.
std::string valuesOf(const Function& function, const auto& symbol) {
  std::string text;
  const auto& params = function.card().params;
  for (std::size_t i = 0; i < params.size(); ++i)
    text += (i == 0 ? " \\qquad " : ",\\; ") + symbol(params[i]) + " = " + texNumber(function.params[i]);
  return text;
}

std::string displayed(const std::string& tex) {
  return "\\[ " + tex + " \\]\n";
}

/// What TeX would take for its own.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\textbackslash{}";
    else if (c == '^' || c == '~')
      result += std::string("\\") + c + "{}";
    else
      result +=
          (std::string_view("_#$%&{}").find(c) != std::string_view::npos ? "\\" : "") + std::string(1, c);
  }
  return result;
}

std::string latexOf(const Function& function, const FormulaEcho& echo) {
  const auto symbol = [](const Parameter& parameter) { return nameTex(parameter.name); };
  const std::string f = displayed("f(x) = " + echo.tex + valuesOf(function, symbol));
  return echo.derivativeTex.empty() ? f : f + displayed("f'(x) = " + echo.derivativeTex);
}

}  // namespace

std::optional<TexFormulas> texFormulas(std::string_view id) {
  const auto table = texTable();
  const auto found = std::ranges::find(table, id, &TexEntry::id);
  if (found == table.end()) return std::nullopt;
  return TexFormulas{found->f, found->d1};
}

std::string latexOf(const Function& function, const TexFormulas& tex) {
  const auto symbol = [](const Parameter& parameter) { return texSymbol(parameter.symbol); };
  return displayed(std::string(tex.f) + valuesOf(function, symbol)) + displayed(std::string(tex.d1));
}

std::string latexOf(const Function& function) {
  const Card& card = function.card();
  if (const auto tex = texFormulas(card.id)) return latexOf(function, *tex);
  if (const auto typed = echoOf(card.id)) return latexOf(function, *typed);
  return displayed("f(x) = \\texttt{" + escaped(onOneLine(card.formula)) + "}");
}

}  // namespace alab
