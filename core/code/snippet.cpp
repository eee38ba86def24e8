#include "core/code/snippet.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <iterator>
#include <limits>

#include "core/one_line.h"

namespace alab {
namespace {

/// Those that somebody may call a parameter; F, np and the like stand for libraries.
constexpr std::string_view wordsOfLanguages[] = {
    "F",      "and",    "as",      "auto",    "bool",   "break",  "case",     "char",   "class",
    "const",  "def",    "default", "del",     "do",     "double", "else",     "enum",   "except",
    "false",  "float",  "for",     "from",    "goto",   "import", "in",       "int",    "is",
    "jax",    "jnp",    "keras",   "lambda",  "long",   "math",   "new",      "not",    "np",
    "ops",    "or",     "pass",    "private", "public", "raise",  "register", "return", "short",
    "signed", "sizeof", "static",  "std",     "struct", "switch", "this",     "throw",  "torch",
    "true",   "try",    "union",   "using",   "void",   "while",  "with",     "xor",    "yield"};

}  // namespace

std::string functionName(const Card& card) {
  const auto isOfNames = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  const bool isName = !card.id.empty() && std::ranges::all_of(card.id, isOfNames) &&
                      !std::isdigit(static_cast<unsigned char>(card.id.front()));
  return isName ? safeName(card.id) : "f";
}

std::string safeName(std::string_view parameter) {
  const bool isTaken = std::ranges::find(wordsOfLanguages, parameter) != std::end(wordsOfLanguages);
  return std::string(parameter) + (isTaken ? "_" : "");
}

std::string summaryLine(const Card& card) {
  const std::string name(card.name), formula(card.formula);
  return onOneLine(name == formula ? name : name + ": " + formula);
}

bool isEndless(double value) {
  return std::fabs(value) >= std::numeric_limits<double>::max();
}

}  // namespace alab
