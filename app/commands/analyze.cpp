// activation-lab analyze: what is computed about activations, as text or as JSON.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/functions.h"
#include "app/commands/standard_streams.h"
#include "core/activation/reference.h"
#include "core/analysis/properties.h"
#include "core/analysis/properties_json.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

struct AnalyzeOptions {
  std::vector<std::string> activations;
  bool json = false;
};

std::string text(double value) {
  return numberText(value);
}

std::string text(bool yes) {
  return yes ? "yes" : "no";
}

std::string text(const std::optional<double>& value) {
  return value ? text(*value) : "none";
}

std::string text(const std::optional<Saturation>& side) {
  return side ? "at " + text(side->value) + " beyond x = " + text(side->from) : "no";
}

std::string text(const std::vector<double>& values) {
  std::string all;
  for (double value : values) all.append(all.empty() ? "" : ", ").append(text(value));
  return all.empty() ? "none" : all;
}

std::string text(const Extreme& extreme) {
  switch (extreme.at.kind) {
    case Place::Kind::Plateau:
      return text(extreme.value) + " on an interval";
    case Place::Kind::Point:
      return text(extreme.value) + " at x = " + text(extreme.at.x);
    case Place::Kind::PlusInfinity:
      return text(extreme.value) + " towards inf";
    case Place::Kind::MinusInfinity:
      return text(extreme.value) + " towards -inf";
  }
  return {};
}

struct Row {
  std::string name, value;
};

std::vector<Row> rows(const Properties& p) {
  return {{"infimum", text(p.infimum)},
          {"supremum", text(p.supremum)},
          {"monotone", text(p.monotone)},
          {"continuity", continuityText(p.continuity)},
          {"least slope", text(p.d1Min)},
          {"largest slope", text(p.d1Max)},
          {"Lipschitz constant", text(p.lipschitz)},
          {"f(0)", text(p.f0)},
          {"f'(0)", text(p.d1At0)},
          {"odd", text(p.odd)},
          {"zero-centred", text(p.zeroCentred)},
          {"E f", text(p.meanF)},
          {"E f^2", text(p.meanF2)},
          {"E f'", text(p.meanD1)},
          {"E f'^2", text(p.meanD1Sq)},
          {"forward gain", text(p.forwardGain)},
          {"backward gain", text(p.backwardGain)},
          {"saturates left", text(p.saturatesLeft)},
          {"saturates right", text(p.saturatesRight)},
          {"share of zeros", text(p.zeroShare)},
          {"kinks", text(p.kinks)}};
}

std::string paragraph(const Function& function) {
  constexpr std::size_t valueColumn = 22;
  std::string lines = functionText(function) + "\n";
  for (const Row& row : rows(analyze(function)))
    lines += "  " + row.name + std::string(valueColumn - row.name.size(), ' ') + row.value + "\n";
  return lines;
}

std::string jsonArray(const std::vector<Function>& functions) {
  std::string objects;
  for (const Function& function : functions)
    objects.append(objects.empty() ? "" : ",\n").append(propertiesJson(function, analyze(function)));
  return "[\n" + objects + "\n]\n";
}

std::string paragraphs(const std::vector<Function>& functions) {
  std::string all;
  for (const Function& function : functions) all.append(all.empty() ? "" : "\n").append(paragraph(function));
  return all;
}

}  // namespace

Action addAnalyze(CLI::App& parser) {
  auto options = std::make_shared<AnalyzeOptions>();
  parser.add_option("ACTIVATION", options->activations, "Ids with parameters, or presets: swish:beta=2")
      ->required();
  parser.add_flag("--json", options->json, "An array of objects");
  return [options]() -> Outcome {
    const Result<std::vector<Function>> functions = parseFunctions(options->activations);
    if (!functions) return Failure{Status::WrongCall, functions.error()};
    return writeOut(options->json ? jsonArray(*functions) : paragraphs(*functions));
  };
}

}  // namespace alab
