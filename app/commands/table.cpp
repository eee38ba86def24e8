// activation-lab table: functions side by side, computed, as a table to paste or as data.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/functions.h"
#include "app/commands/standard_streams.h"
#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/compare/compare_table.h"
#include "core/scalar/number_text.h"
#include "core/state/json.h"
#include "ui/panels/compare/cost_meter.h"

namespace alab {
namespace {

struct TableOptions {
  std::vector<std::string> activations;
  std::string format = "md";
  std::vector<std::string> columns = {"usual"};
  bool all = false;
};

struct NamedColumns {
  std::string_view name;
  std::span<const CompareColumn> columns;
};

/// Sets of columns that have a name of their own.
std::vector<NamedColumns> columnSets() {
  return {{"usual", usualColumns()}, {"ideals", idealColumns()}, {"all", computedColumns()}};
}

std::vector<std::string> columnWords() {
  std::vector<std::string> words;
  for (const NamedColumns& set : columnSets()) words.emplace_back(set.name);
  for (const CompareColumn column : compareColumns()) words.emplace_back(nameOf(column));
  return words;
}

std::vector<CompareColumn> columnsNamed(const std::vector<std::string>& words) {
  std::vector<CompareColumn> columns;
  for (const std::string& word : words) {
    if (const auto column = compareColumnNamed(word)) columns.push_back(*column);
    for (const NamedColumns& set : columnSets())
      if (set.name == word) columns.insert(columns.end(), set.columns.begin(), set.columns.end());
  }
  return columns;
}

std::vector<Function> defaultFunctions(bool all) {
  std::vector<Function> functions;
  if (all)
    for (const Activation& activation : catalogue()) functions.emplace_back(activation);
  else
    for (const std::string_view id : commonIds()) functions.emplace_back(builtIn(id));
  return functions;
}

/// "Leaky ReLU", with other parameters than the usual ones "leaky_relu:alpha=0.1".
std::string rowName(const Function& function) {
  const bool isUsual = function.params == function.activation.defaults();
  return isUsual ? std::string(function.card().name) : functionText(function);
}

/// What is read by a program has its numbers in full.
const Speech& exactSpeech() {
  static const Speech speech = {[](std::string_view text) { return std::string(text); }, numberText};
  return speech;
}

QJsonValue jsonCell(const CompareCell& cell) {
  return cell.number ? jsonNumber(*cell.number) : QString::fromStdString(said(cell.text, exactSpeech()));
}

std::string tableJson(const std::vector<Comparison>& comparisons, const std::vector<CompareColumn>& columns) {
  QJsonArray rows;
  for (const Comparison& comparison : comparisons) {
    QJsonObject row{{QStringLiteral("function"), QString::fromStdString(functionText(comparison.function))}};
    for (const CompareColumn column : columns) {
      const std::string_view name = nameOf(column);
      row[QLatin1String(name.data(), qsizetype(name.size()))] = jsonCell(compareCell(column, comparison));
    }
    rows.append(row);
  }
  return QJsonDocument(rows).toJson().toStdString();
}

std::string tableText(const std::string& format, const std::vector<Comparison>& comparisons,
                      const std::vector<CompareColumn>& columns) {
  if (format == "json") return tableJson(comparisons, columns);
  RowNames names;
  for (const Comparison& comparison : comparisons) names.push_back(rowName(comparison.function));
  const Speech& speech = format == "csv" ? exactSpeech() : plainSpeech();
  const TableReader reader = format == "csv" ? TableReader::Program : TableReader::Person;
  const TextTable table = compareTable(comparisons, names, columns, speech, reader);
  if (format == "csv") return csvText(table);
  if (format == "html") return htmlText(table, "Activation functions");
  return format == "tex" ? latexText(table) : markdownText(table);
}

Outcome writeTable(const TableOptions& options) {
  Result<std::vector<Function>> functions = parseFunctions(options.activations);
  if (!functions) return Failure{Status::WrongCall, functions.error()};
  if (functions->empty()) *functions = defaultFunctions(options.all);
  std::vector<Comparison> comparisons;
  for (const Function& function : *functions) comparisons.push_back(*compared(function));
  const std::vector<CompareColumn> columns = columnsNamed(options.columns);
  if (std::ranges::find(columns, CompareColumn::Cost) != columns.end())
    for (Comparison& comparison : comparisons) comparison.cost = costOf(comparison.function);
  return writeOut(tableText(options.format, comparisons, columns));
}

}  // namespace

Action addTable(CLI::App& parser) {
  auto options = std::make_shared<TableOptions>();
  parser.add_option("--format", options->format, "md (the default), html, tex, csv or json")
      ->check(CLI::IsMember({"csv", "json", "md", "html", "tex"}));
  parser
      .add_option("--columns", options->columns,
                  "usual (the default), ideals (the four properties of an ideal activation), all that is "
                  "computed, or names")
      ->delimiter(',')
      ->allow_extra_args(false)  // functions follow
      ->check(CLI::IsMember(columnWords()));
  CLI::Option* all = parser.add_flag("--all", options->all, "Every function of the catalogue");
  parser
      .add_option("ACTIVATION", options->activations,
                  "Ids with parameters, or presets; without any, the twelve common ones")
      ->excludes(all);
  return [options] { return writeTable(*options); };
}

}  // namespace alab
