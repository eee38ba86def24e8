#include "core/formula/tree/vocabulary.h"

#include <algorithm>
#include <array>

#include "core/edit_distance.h"

namespace alab {
namespace {

using enum Operation;

constexpr FormulaWord words[] = {
    {"pi", Pi, 0, 0, R"(\pi)"},
    {"e", Euler, 0, 0, "e"},
    {"x", X, 0, 0, "x"},
    {"if", If, 3, 3, ""},
    {"where", If, 3, 3, ""},
    {"min", Min, 2, 99, R"(\min)"},
    {"minimum", Min, 2, 99, R"(\min)"},
    {"max", Max, 2, 99, R"(\max)"},
    {"maximum", Max, 2, 99, R"(\max)"},
    {"clamp", Clamp, 3, 3, R"(\operatorname{clamp})"},
    {"clip", Clamp, 3, 3, R"(\operatorname{clamp})"},
    {"pow", Power, 2, 2, ""},
    {"sign", Sign, 1, 1, R"(\operatorname{sgn})"},
    {"sgn", Sign, 1, 1, R"(\operatorname{sgn})"},
    {"step", Step, 1, 1, R"(\operatorname{step})"},
    {"heaviside", Step, 1, 1, R"(\operatorname{step})"},
    {"relu", Relu, 1, 1, R"(\operatorname{ReLU})"},
    {"abs", Abs, 1, 1, ""},
    {"floor", Floor, 1, 1, ""},
    {"sqrt", Sqrt, 1, 1, R"(\sqrt)"},
    {"exp", Exp, 1, 1, R"(\exp)"},
    {"expm1", Expm1, 1, 1, R"(\operatorname{expm1})"},
    {"log", Log, 1, 1, R"(\ln)"},
    {"ln", Log, 1, 1, R"(\ln)"},
    {"log1p", Log1p, 1, 1, R"(\operatorname{log1p})"},
    {"sin", Sin, 1, 1, R"(\sin)"},
    {"cos", Cos, 1, 1, R"(\cos)"},
    {"tan", Tan, 1, 1, R"(\tan)"},
    {"sinh", Sinh, 1, 1, R"(\sinh)"},
    {"cosh", Cosh, 1, 1, R"(\cosh)"},
    {"tanh", Tanh, 1, 1, R"(\tanh)"},
    {"atan", Atan, 1, 1, R"(\arctan)"},
    {"arctan", Atan, 1, 1, R"(\arctan)"},
    {"erf", Erf, 1, 1, R"(\operatorname{erf})"},
    {"erfc", Erfc, 1, 1, R"(\operatorname{erfc})"},
    {"Phi", NormalCdf, 1, 1, R"(\Phi)"},
    {"sigmoid", Sigmoid, 1, 1, R"(\sigma)"},
    {"logistic", Sigmoid, 1, 1, R"(\sigma)"},
    {"softplus", Softplus, 1, 1, R"(\operatorname{softplus})"},
    {"softsign", Softsign, 1, 1, R"(\operatorname{softsign})"},
    {"sinc", Sinc, 1, 1, R"(\operatorname{sinc})"},
    {"_sin_squared", SinSquared, 1, 1, "", true},
    {"_bell", Bell, 1, 1, "", true},
    {"_dsilu", Dsilu, 1, 1, "", true},
    {"_tanhshrink", Tanhshrink, 1, 1, "", true},
    {"_tanh_softplus", TanhSoftplus, 1, 1, "", true},
    {"_tanh_exp", TanhExp, 1, 1, "", true},
    {"_cloglog", Cloglog, 1, 1, "", true},
    {"_sqrt1pm1", Sqrt1pm1, 1, 1, "", true},
    {"_gelu_tanh_gate", GeluTanhGate, 1, 1, "", true},
    {"_softplus_of", SoftplusOf, 2, 2, "", true},
    {"_soft_clipping", SoftClipping, 2, 2, "", true},
    {"_celu_branch", CeluBranch, 2, 2, "", true},
    {"_isru", Isru, 2, 2, "", true},
    {"_squareplus", Squareplus, 2, 2, "", true},
    {"_smelu_branch", SmeluBranch, 2, 2, "", true},
};

constexpr GreekLetter greek[] = {
    {"α", "alpha"},  {"β", "beta"},  {"γ", "gamma"}, {"δ", "delta"},   {"ε", "epsilon"}, {"ϵ", "epsilon"},
    {"ζ", "zeta"},   {"η", "eta"},   {"θ", "theta"}, {"ϑ", "theta"},   {"ι", "iota"},    {"κ", "kappa"},
    {"λ", "lambda"}, {"μ", "mu"},    {"µ", "mu"},    {"ν", "nu"},      {"ξ", "xi"},      {"ρ", "rho"},
    {"σ", "sigma"},  {"ς", "sigma"}, {"τ", "tau"},   {"υ", "upsilon"}, {"φ", "phi"},     {"ϕ", "phi"},
    {"χ", "chi"},    {"ψ", "psi"},   {"ω", "omega"}, {"Γ", "Gamma"},   {"Δ", "Delta"},   {"Θ", "Theta"},
    {"Λ", "Lambda"}, {"Ξ", "Xi"},    {"Σ", "Sigma"}, {"Ψ", "Psi"},     {"Ω", "Omega"},
};

constexpr std::array<std::string_view, 10> subscripts = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};

}  // namespace

const FormulaWord* findWord(std::string_view name) {
  const auto* const found = std::ranges::find(words, name, &FormulaWord::name);
  return found == std::end(words) ? nullptr : found;
}

const FormulaWord* wordOf(Operation op) {
  const auto* const found = std::ranges::find(words, op, &FormulaWord::op);
  return found == std::end(words) ? nullptr : found;
}

std::optional<std::string_view> closestWord(std::string_view typed) {
  constexpr std::size_t longestName = 24;
  if (typed.size() > longestName) return std::nullopt;
  std::string name(typed);  // all words are small: "ReLU" is relu
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  const std::size_t allowed = std::max<std::size_t>(1, name.size() / 3);
  std::optional<std::string_view> closest;
  std::size_t best = allowed + 1;
  for (const FormulaWord& word : words) {
    if (word.isInternal || word.most == 0) continue;
    const std::size_t distance = editDistance(name, word.name);
    const bool hasItsLength = closest && closest->size() != name.size() && word.name.size() == name.size();
    if (distance < best || (distance == best && hasItsLength)) best = distance, closest = word.name;
  }
  return closest;
}

const GreekLetter* greekByLetter(std::string_view letter) {
  const auto* const found = std::ranges::find(greek, letter, &GreekLetter::letter);
  return found == std::end(greek) ? nullptr : found;
}

const GreekLetter* greekByName(std::string_view name) {
  const auto* const found = std::ranges::find(greek, name, &GreekLetter::name);
  return found == std::end(greek) ? nullptr : found;
}

std::string symbolOf(std::string_view parameter) {
  const std::size_t letters = parameter.find_last_not_of("0123456789") + 1;
  const GreekLetter* letter = greekByName(parameter.substr(0, letters));
  if (!letter && letters != 1) return std::string(parameter);
  std::string symbol(letter ? letter->letter : parameter.substr(0, letters));
  for (const char digit : parameter.substr(letters))
    symbol += subscripts[static_cast<std::size_t>(digit - '0')];
  return symbol;
}

}  // namespace alab
