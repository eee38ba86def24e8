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
#include "core/formula/reference.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

/// Where nothing is asked, mean-field theory answers what tests/golden/properties.json asks.
struct AnalyzeOptions {
  std::vector<std::string> activations;
  bool json = false;
  std::vector<double> q;
  std::optional<double> w2, b2;

  std::vector<double> variances() const { return q.empty() ? std::vector{0.5, 1.0, 2.0} : q; }
  bool asksTheory() const { return !q.empty() || w2 || b2; }
  std::vector<StartVariance> starts() const {
    if (!w2 && !b2) return {{1, 0.1}, {2, 0.05}};
    return {{w2.value_or(1), b2.value_or(0)}};
  }
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
  if (p.undefinedAt) return {{"no value at x =", text(*p.undefinedAt)}};
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

Row fieldRow(const MeanField& field) {
  const std::optional<StartVariance> critical = field.critical();
  std::string value = "E f^2 " + text(field.meanF2) + ", E f'^2 " + text(field.meanD1Sq);
  if (critical)
    value += ", chi_1 = 1 at sigma_w^2 " + text(critical->w2) + ", sigma_b^2 " + text(critical->b2);
  return {"at q = " + text(field.q), value};
}

Row fixedPointRow(const FixedPointOf& row) {
  const std::string name = "sigma_w^2 " + text(row.start.w2) + ", sigma_b^2 " + text(row.start.b2) + ": ";
  if (!row.point) return {"fixed point", name + "none"};
  return {"fixed point", name + "q* " + text(row.point->q) + ", chi_1 " + text(row.point->chi1)};
}

MeanFieldReport theory(const Function& function, const AnalyzeOptions& options) {
  MeanFieldReport report;
  for (const double q : options.variances()) report.fields.push_back(meanField(function, q));
  const std::vector<StartVariance> starts = options.starts();
  const std::vector<std::optional<FixedPoint>> points = fixedPoints(function, starts);
  for (std::size_t i = 0; i < starts.size(); ++i) report.fixedPoints.push_back({starts[i], points[i]});
  return report;
}

std::vector<Row> theoryRows(const Function& function, const AnalyzeOptions& options) {
  if (!options.asksTheory()) return {};
  const MeanFieldReport report = theory(function, options);
  std::vector<Row> rows;
  for (const MeanField& field : report.fields) rows.push_back(fieldRow(field));
  for (const FixedPointOf& row : report.fixedPoints) rows.push_back(fixedPointRow(row));
  return rows;
}

std::string paragraph(const Function& function, const AnalyzeOptions& options) {
  constexpr std::size_t valueColumn = 22;
  std::string lines = functionText(function) + "\n";
  std::vector<Row> all = rows(analyze(function));
  for (Row& row : theoryRows(function, options)) all.push_back(std::move(row));
  for (const Row& row : all)
    lines += "  " + row.name + std::string(valueColumn - row.name.size(), ' ') + row.value + "\n";
  return lines;
}

std::string jsonArray(const std::vector<Function>& functions, const AnalyzeOptions& options) {
  std::string objects;
  for (const Function& function : functions)
    objects.append(objects.empty() ? "" : ",\n")
        .append(propertiesJson(function, analyze(function), theory(function, options)));
  return "[\n" + objects + "\n]\n";
}

std::string paragraphs(const std::vector<Function>& functions, const AnalyzeOptions& options) {
  std::string all;
  for (const Function& function : functions)
    all.append(all.empty() ? "" : "\n").append(paragraph(function, options));
  return all;
}

/// What CLI11 says of an option's text; nothing when it is fine.
std::string isVariance(const std::string& value) {
  constexpr double largest = 1e12;
  const std::optional<double> number = parseNumber(value);
  return number && *number >= 0 && *number <= largest ? ""
                                                      : inQuotes(value) + " is not a number from 0 to 1e12";
}

}  // namespace

Action addAnalyze(CLI::App& parser) {
  auto options = std::make_shared<AnalyzeOptions>();
  parser
      .add_option("ACTIVATION", options->activations,
                  "Ids with parameters, presets or formulas: swish:beta=2")
      ->required();
  parser.add_flag("--json", options->json, "An array of objects");
  parser.add_option("--q", options->q, "Mean-field theory at this variance of z; may be given again")
      ->type_name("Q")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->check(isVariance);
  parser.add_option("--sigma-w2", options->w2, "Fixed point for weights of variance S/n")
      ->type_name("S")
      ->check(isVariance);
  parser.add_option("--sigma-b2", options->b2, "and biases of variance S")->type_name("S")->check(isVariance);
  return [options]() -> Outcome {
    const Result<std::vector<Function>> functions = parseFunctions(options->activations);
    if (!functions) return Failure{Status::WrongCall, functions.error()};
    return writeOut(options->json ? jsonArray(*functions, *options) : paragraphs(*functions, *options));
  };
}

}  // namespace alab
