#include "core/activation/reference.h"

#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// One "name=value" of the list.
struct Setting {
  std::size_t index;
  double value;
};

Result<Setting> parseSetting(const Card& card, std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::string_view name = text.substr(0, equals);
  const std::optional<std::size_t> index = indexOfParameter(card, name);
  if (!index) return unknownParameter(card, name);
  const std::string_view value = equals == std::string_view::npos ? "" : text.substr(equals + 1);
  const std::optional<double> number = parseNumber(value);
  if (!number)
    return Error{inQuotes(value) + " is not a number", std::string(name),
                 "write " + std::string(name) + "=0.5"};
  return Setting{*index, *number};
}

Result<Function> parsePreset(std::string_view framework, std::string_view name) {
  bool known = false;
  for (const Preset& p : presets()) {
    known = known || p.framework == framework;
    if (p.framework == framework && p.name == name) return Function(builtIn(p.id), p.params);
  }
  return Error{"unknown preset " + inQuotes(std::string(framework) + "/" + std::string(name)),
               {},
               known ? "activation-lab list --presets shows the names of " + std::string(framework)
                     : "activation-lab list --presets shows all of them"};
}

bool namesPreset(std::string_view framework) {
  const auto all = presets();
  return std::any_of(all.begin(), all.end(), [&](const Preset& p) { return p.framework == framework; });
}

}  // namespace

bool isIdentifier(std::string_view text) {
  return !text.empty() && isLetter(text[0]) &&
         std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

Result<Function> withSettings(const Activation& activation, std::string_view list) {
  std::vector<double> params = activation.defaults();
  std::vector<bool> given(params.size());
  while (true) {
    const std::size_t comma = list.find(',');
    const Result<Setting> setting = parseSetting(activation.card(), list.substr(0, comma));
    if (!setting) return setting.error();
    if (given[setting->index])
      return Error{"parameter given twice", std::string(activation.card().params[setting->index].name),
                   "give it once"};
    given[setting->index] = true;
    params[setting->index] = setting->value;
    if (comma == std::string_view::npos) break;
    list.remove_prefix(comma + 1);
  }
  const auto checked = activation.checked(std::move(params));
  if (!checked) return checked.error();
  return Function(activation, *checked);
}

Error unknownActivation(std::string_view name) {
  Error error = {ALAB_TEXT("unknown activation %1"), {}, {}, {inQuotes(name)}};
  if (const auto closest = closestId(name)) {
    error.hint = ALAB_TEXT("did you mean %2?");
    error.values.emplace_back(std::string(*closest));
  }
  return error;
}

Error unknownParameter(const Card& card, std::string_view name) {
  std::string names;
  for (const Parameter& p : card.params) names += (names.empty() ? "" : ", ") + std::string(p.name);
  return {std::string(card.id) + " has no parameter " + inQuotes(name),
          {},
          names.empty() ? "it has none" : "it has " + names};
}

std::optional<Result<Function>> parseNamedFunction(std::string_view text) {
  const std::size_t slash = text.find('/'), colon = text.find(':');
  if (slash != std::string_view::npos && namesPreset(text.substr(0, slash)))
    return parsePreset(text.substr(0, slash), text.substr(slash + 1));
  const std::optional<Activation> activation = findActivation(text.substr(0, colon));
  if (!activation) return std::nullopt;
  if (colon == std::string_view::npos) return Function(*activation);
  return withSettings(*activation, text.substr(colon + 1));
}

std::string functionText(const Function& function) {
  std::string text(function.card().id);
  char separator = ':';
  for (std::size_t i = 0; i < function.params.size(); ++i) {
    const Parameter& p = function.card().params[i];
    if (function.params[i] == p.initial) continue;
    text += separator + std::string(p.name) + "=" + numberText(function.params[i]);
    separator = ',';
  }
  return text;
}

}  // namespace alab
