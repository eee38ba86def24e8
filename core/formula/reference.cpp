#include "core/formula/reference.h"

#include <deque>
#include <map>
#include <mutex>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/formula.h"
#include "core/formula/text/lexer.h"

namespace alab {
namespace {

/// What the ids of formulas begin with (definition.h).
constexpr std::string_view formulaHead = "f(x) = ";

/// A name that may be a misspelled one: "swsh", but not x, not "x²" and not "βx".
bool isLoneName(std::string_view text) {
  if (!isIdentifier(text)) return false;
  const auto tokens = tokensOf(text);
  return !tokens || (tokens->size() == 2 && tokens->front().text != "x");
}

Error noActivation(std::string_view name) {
  Error error = unknownActivation(name);
  if (error.hint.empty()) error.hint = "activation-lab list shows all names";
  return error;
}

/// Pages ask for the same few formulas in every frame. What is asked for first is forgotten first.
Result<Activation> rememberedFormula(std::string_view text) {
  constexpr std::size_t most = 256;
  static std::mutex mutex;
  static std::map<std::string, Activation, std::less<>> known;
  static std::deque<std::string> inOrder;
  const std::lock_guard lock(mutex);
  const auto found = known.find(text);
  if (found != known.end()) return found->second;
  const auto activation = activationFromFormula(text);
  if (!activation) return activation;
  if (inOrder.size() >= most) {
    known.erase(inOrder.front());
    inOrder.pop_front();
  }
  known.emplace(text, *activation);
  inOrder.emplace_back(text);
  return activation;
}

}  // namespace

Result<Function> parseFunction(std::string_view text) {
  if (text.empty()) return Error{"no activation is named", {}, "activation-lab list shows all names"};
  if (const auto named = parseNamedFunction(text)) return *named;
  const std::size_t colon = text.find(':');
  const std::string_view name = text.substr(0, colon);
  if (isLoneName(name)) return noActivation(name);
  const auto formula = rememberedFormula(name);
  if (!formula) return formula.error();
  if (colon == std::string_view::npos) return Function(*formula);
  return withSettings(*formula, text.substr(colon + 1));
}

Result<Activation> activationOf(std::string_view id) {
  if (const auto builtInOne = findActivation(id)) return *builtInOne;
  if (isLoneName(id)) return unknownActivation(id);
  const auto formula = rememberedFormula(id);
  return formula || id.starts_with(formulaHead) ? formula : unknownActivation(id);
}

std::optional<Activation> findAnyActivation(std::string_view id) {
  const auto activation = activationOf(id);
  return activation ? std::optional(*activation) : std::nullopt;
}

}  // namespace alab
