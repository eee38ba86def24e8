// activation-lab list: the catalogue or the presets, as lines of tab-separated fields or as JSON.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <limits>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/standard_streams.h"
#include "core/activation/catalogue.h"
#include "core/activation/family_names.h"
#include "core/activation/presets.h"
#include "core/scalar/number_text.h"
#include "core/state/json.h"

namespace alab {
namespace {

struct ListOptions {
  bool json = false;
  bool presets = false;
};

QString text(std::string_view view) {
  return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// A domain's end that is no limit is infinite in print.
double printedEnd(double end) {
  const bool isLimit = std::fabs(end) < std::numeric_limits<double>::max();
  return isLimit ? end : std::copysign(std::numeric_limits<double>::infinity(), end);
}

QJsonObject toJson(const Parameter& p) {
  return {{QStringLiteral("name"), text(p.name)},
          {QStringLiteral("default"), p.initial},
          {QStringLiteral("domain"),
           QJsonArray{jsonNumber(printedEnd(p.domain.lower)), jsonNumber(printedEnd(p.domain.upper))}},
          {QStringLiteral("open_below"), p.domain.lowerOpen},
          {QStringLiteral("range"), QJsonArray{p.slider.lower, p.slider.upper}},
          {QStringLiteral("log_scale"), p.scale == Scale::Log},
          {QStringLiteral("learnable"), p.learnable == Learnable::Yes}};
}

QJsonObject toJson(const Card& card) {
  QJsonArray aliases, parameters;
  for (std::string_view alias : card.aliases) aliases.append(text(alias));
  for (const Parameter& p : card.params) parameters.append(toJson(p));
  return {{QStringLiteral("id"), text(card.id)},      {QStringLiteral("name"), text(card.name)},
          {QStringLiteral("aliases"), aliases},       {QStringLiteral("family"), text(nameOf(card.family))},
          {QStringLiteral("parameters"), parameters}, {QStringLiteral("formula"), text(card.formula)}};
}

QJsonObject toJson(const Preset& preset) {
  const Card& card = builtIn(preset.id).card();
  QJsonObject params;
  for (std::size_t i = 0; i < card.params.size(); ++i)
    params[text(card.params[i].name)] = jsonNumber(preset.params[i]);
  return {{QStringLiteral("name"), text(preset.framework) + u'/' + text(preset.name)},
          {QStringLiteral("id"), text(preset.id)},
          {QStringLiteral("params"), params}};
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : separator).append(part);
  return all.empty() ? "-" : all;
}

/// "[0, 1]", "(0, inf)"
std::string line(const Domain& domain) {
  const double lower = printedEnd(domain.lower), upper = printedEnd(domain.upper);
  return (domain.lowerOpen || std::isinf(lower) ? "(" : "[") + numberText(lower) + ", " + numberText(upper) +
         (std::isinf(upper) ? ")" : "]");
}

/// "alpha=0.01 in (-inf, inf), -0.5..1.5": name, default, domain, slider range.
std::string line(const Parameter& p) {
  return std::string(p.name) + "=" + numberText(p.initial) + " in " + line(p.domain) + ", " +
         numberText(p.slider.lower) + ".." + numberText(p.slider.upper);
}

std::string line(const Card& card) {
  std::vector<std::string> parameters;
  for (const Parameter& p : card.params) parameters.push_back(line(p));
  return joined({std::string(card.id), joined({card.aliases.begin(), card.aliases.end()}, ", "),
                 std::string(nameOf(card.family)), joined(parameters, "; "), std::string(card.formula)},
                "\t");
}

std::string line(const Preset& preset) {
  const Card& card = builtIn(preset.id).card();
  std::vector<std::string> values;
  for (std::size_t i = 0; i < card.params.size(); ++i)
    values.push_back(std::string(card.params[i].name) + "=" + numberText(preset.params[i]));
  return joined({std::string(preset.framework) + "/" + std::string(preset.name), std::string(preset.id),
                 joined(values, ",")},
                "\t");
}

template <class Items, class Describe>
std::string listing(const Items& items, bool asJson, Describe cardOf) {
  QJsonArray array;
  std::string lines;
  for (const auto& item : items)
    asJson ? array.append(toJson(cardOf(item))) : void(lines.append(line(cardOf(item))).append("\n"));
  return asJson ? QJsonDocument(array).toJson().toStdString() : lines;
}

}  // namespace

Action addList(CLI::App& parser) {
  auto options = std::make_shared<ListOptions>();
  parser.add_flag("--json", options->json, "An array of objects instead of tab-separated lines");
  parser.add_flag("--presets", options->presets, "The frameworks' defaults instead of the catalogue");
  return [options] {
    return writeOut(options->presets ? listing(presets(), options->json,
                                               [](const Preset& p) -> const Preset& { return p; })
                                     : listing(catalogue(), options->json,
                                               [](const Activation& a) -> const Card& { return a.card(); }));
  };
}

}  // namespace alab
