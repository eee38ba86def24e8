#include "app/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <filesystem>
#include <iostream>

#include "app/commands/standard_streams.h"
#include "core/result.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

struct SubCommand {
  const char* name;
  const char* summary;
  Action (*add)(CLI::App&);
};

constexpr SubCommand subCommands[] = {
    {"list", "The catalogue of activations, or the frameworks' presets", addList},
    {"eval", "f, f', f'' or df/dparameter, one value per line", addEval},
    {"softmax", "Softmax of scores, its Jacobian, entropy and relatives", addSoftmax},
    {"analyze", "Computed properties: range, extrema, slopes, Gaussian moments", addAnalyze},
    {"table", "Functions side by side, as a table to paste or as data", addTable},
    {"plot", "The figure of the Explore page, as a picture or as data", addPlot},
    {"depth", "The depth experiment: signal and gradient in every layer of random nets", addDepth},
    {"train", "The same small network for each function: losses, accuracy, dead units", addTrain},
    {"render", "The figure of a page of a saved lab", addRender},
    {"check", "What is wrong in lab files and stories, a line for each problem", addCheck},
    {"network", "One network given in full: values, losses, gradients, steps", addNetwork},
};

// CLI11 takes -.5, -inf and -nan for options, and what follows "--" in a sub-command for arguments of the
// program. This character in front of an argument hides the dash from it.
constexpr char shield = '\x1f';

bool isNegativeNumber(const std::string& argument) {
  return argument.starts_with('-') && parseNumber(argument.substr(0, argument.find(':')));
}

std::vector<std::string> shielded(const std::vector<std::string>& arguments) {
  std::vector<std::string> hidden;
  bool optionsEnded = false;
  for (const std::string& argument : arguments) {
    if (!optionsEnded && argument == "--")
      optionsEnded = true;
    else
      hidden.push_back(optionsEnded || isNegativeNumber(argument) ? shield + argument : argument);
  }
  return hidden;
}

std::string unshielded(std::string text) {
  std::erase(text, shield);
  return text;
}

bool isSubCommand(const std::string& word) {
  return std::ranges::any_of(subCommands, [&](const SubCommand& command) { return command.name == word; });
}

/// A word that is neither a sub-command nor a file.
bool isMisspelled(const std::string& word) {
  const bool isWord = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
  return isWord && !word.empty() && word[0] != '-' && !isSubCommand(word) && !std::filesystem::exists(word);
}

Failure unknownSubCommand(const std::string& word) {
  std::string names;
  for (const SubCommand& command : subCommands) names.append(names.empty() ? "" : ", ").append(command.name);
  return {Status::WrongCall,
          {.what = "unknown sub-command " + inQuotes(word), .where = {}, .hint = "there are " + names}};
}

struct Parser {
  CLI::App app{"Activation Lab: activation functions and their derivatives, seen, measured and exported."};
  std::string file;
  std::vector<Action> actions;

  Parser();
  void addSubCommand(const SubCommand& command);
  Outcome twoThings() const;
  std::variant<WindowCall, Status> parse(const std::vector<std::string>& arguments);
};

Parser::Parser() {
  app.name("activation-lab");
  app.set_version_flag("--version", "activation-lab " ALAB_VERSION);
  app.add_option("FILE", file, "A lab file to open in the window");
  app.require_subcommand(0, 1);
  for (const SubCommand& command : subCommands) addSubCommand(command);
}

void Parser::addSubCommand(const SubCommand& command) {
  CLI::App& parser = *app.add_subcommand(command.name, command.summary);
  parser.set_version_flag("--version", "activation-lab " ALAB_VERSION);
  actions.push_back(command.add(parser));
  for (CLI::Option* option : parser.get_options())
    if (option->get_type_size_max() > 0) option->transform(unshielded, "", "");
}

Outcome Parser::twoThings() const {
  return Failure{
      Status::WrongCall,
      {.what = "a file and a sub-command at once", .where = unshielded(file), .hint = "give one of them"}};
}

std::variant<WindowCall, Status> Parser::parse(const std::vector<std::string>& arguments) {
  if (!arguments.empty() && isMisspelled(arguments[0])) return report(unknownSubCommand(arguments[0]));
  std::vector<std::string> reversed = shielded(arguments);
  std::ranges::reverse(reversed);  // as CLI11 wants them
  app.parse(std::move(reversed));
  for (std::size_t i = 0; i < std::size(subCommands); ++i)
    if (app.got_subcommand(subCommands[i].name)) return report(file.empty() ? actions[i]() : twoThings());
  return WindowCall{unshielded(file)};
}

/// CLI11 answers --help and --version by an exception, too.
Status answer(const CLI::App& app, const CLI::ParseError& error) {
  std::ostringstream text;
  const bool isWrongCall = app.exit(error, text, text) != 0;
  if (!isWrongCall) return report(writeOut(text.str()));
  std::string line = unshielded(error.what());
  std::ranges::replace(line, '\n', ' ');
  return report(Failure{Status::WrongCall, {.what = line, .where = {}, .hint = "see --help"}});
}

}  // namespace

std::variant<WindowCall, Status> runCommandLine(const std::vector<std::string>& arguments) {
  Parser parser;
  try {
    return parser.parse(arguments);
  } catch (const CLI::ParseError& error) {
    return answer(parser.app, error);
  }
}

Status report(const Outcome& outcome) {
  if (!outcome) return Status::Done;
  if (!outcome->error.what.empty()) std::cerr << outcome->error.line() << std::endl;
  return outcome->status;
}

}  // namespace alab
