#include "app/commands/train_call.h"

#include "app/commands/functions.h"
#include "app/commands/option_values.h"
#include "core/train/start_network.h"
#include "core/train/train_limits.h"

namespace alab {
namespace {

using L = TrainLimits;

constexpr double mostRows = 5e6;  ///< of .csv and .json: some hundred bytes of memory each
constexpr Range threadLimits = {1, 256};

std::vector<std::string> parts(const std::string& list) {
  std::vector<std::string> texts = {""};
  for (const char c : list)
    if (c == ',')
      texts.emplace_back();
    else
      texts.back() += c;
  return texts;
}

std::optional<Error> readHidden(const std::string& text, std::vector<HiddenLayer>& hidden) {
  hidden.clear();
  if (text == "none") return std::nullopt;
  const std::vector<std::string> layers = parts(text);
  if (double(layers.size()) > L::hiddenLayers.upper)
    return wrongOption("--hidden", text, "at most 8 layers, as in 8,8; or none");
  for (const std::string& units : layers)
    if (const auto error = readWhole("--hidden", units, L::units, hidden.emplace_back().units)) return error;
  return std::nullopt;
}

std::optional<Error> readNetwork(const TrainCall& call, TrainSettings& s) {
  if (const auto error = readHidden(call.hidden, s.hidden)) return error;
  if (const auto error = readStart(call.init, call.sigmaW, s.start, s.given)) return error;
  if (const auto error = readNumber("--weight-factor", call.weightFactor, L::weightFactor, s.weightFactor))
    return error;
  if (const auto error = readNumber("--start-bias", call.startBias, L::startBias, s.startBias)) return error;
  if (const auto error = readNumber("--dropout", call.dropout, L::dropout, s.dropout)) return error;
  s.output = *outputPairNamed(call.loss);
  s.norm = *trainNormNamed(call.norm);
  s.learn = *learnParamsNamed(call.learn);
  return std::nullopt;
}

std::optional<Error> readTraining(const TrainCall& call, TrainSettings& s) {
  s.optimizer.optimizer = *optimizerNamed(call.optimizer);
  if (const auto error = readNumber("--lr", call.rate, L::rate, s.optimizer.rate)) return error;
  if (const auto error = readWhole("--batch", call.batch, L::batch, s.batch)) return error;
  if (const auto error = readWhole("--epochs", call.epochs, L::epochs, s.epochs)) return error;
  if (const auto error = readNumber("--l1", call.l1, L::penalty, s.penalty.l1)) return error;
  if (const auto error = readNumber("--l2", call.l2, L::penalty, s.penalty.l2)) return error;
  if (const auto error = readWhole("--seeds", call.seeds, L::seeds, s.seeds)) return error;
  return readWhole("--seed", call.seed, L::seed, s.seed);
}

/// How it is written and computed.
std::optional<Error> readManner(const TrainCall& call, TrainExperiment& experiment) {
  if (call.threads)
    if (const auto error = readWhole("--threads", *call.threads, threadLimits, experiment.threads))
      return error;
  experiment.isDouble = call.dtype == "float64";
  const Result<FigureOptions> look = readLook(call.look);
  if (!look) return look.error();
  experiment.look = *look;
  if (call.out.empty()) return std::nullopt;
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(call.out));
  if (!format) return format.error();
  experiment.format = *format;
  return std::nullopt;
}

std::optional<Error> tooManyRows(const TrainExperiment& e) {
  const double rows = double(e.functions.size()) * double(e.settings.seeds) * double(e.settings.epochs + 1);
  if (!e.wantsEpochs() || rows <= mostRows) return std::nullopt;
  return wrongOption("--epochs", std::to_string(e.settings.epochs),
                     "the file would have more than 5000000 rows");
}

std::string taskWords(Task task) {
  switch (task) {
    case Task::Values:
      return "values";
    case Task::Binary:
      return "two classes";
    case Task::Classes:
      return "three classes or more";
    case Task::Labels:
      break;
  }
  return "several labels";
}

/// What can only be said once the data are there.
std::optional<Error> misfit(const TrainExperiment& e) {
  const TrainSettings& s = e.settings;
  const Task task = e.parts.train.task;
  if (!fits(s.output, task))
    return wrongOption("--loss", std::string(nameOf(s.output)),
                       "it does not fit " + taskWords(task) + "; auto always fits");
  for (const Function& function : e.functions)
    if (!starterFor(s, function, {e.parts.train.x.columns(), 1}))
      return Error{whyNoStart(s.start, function), "--init", "choose other start weights"};
  return std::nullopt;
}

std::optional<Error> readOptions(const TrainCall& call, TrainExperiment& experiment) {
  const Result<std::vector<Function>> functions = parseFunctions(call.activations);
  if (!functions) return functions.error();
  experiment.functions = *functions;
  if (const auto error = readNetwork(call, experiment.settings)) return error;
  if (const auto error = readTraining(call, experiment.settings)) return error;
  if (const auto error = readManner(call, experiment)) return error;
  return tooManyRows(experiment);
}

}  // namespace

std::variant<TrainExperiment, Failure> readExperiment(const TrainCall& call) {
  TrainExperiment experiment;
  if (const auto error = readOptions(call, experiment)) return Failure{Status::WrongCall, *error};
  auto data = readTrainData(call.data, experiment.settings.seed);
  if (Failure* failure = std::get_if<Failure>(&data)) return std::move(*failure);
  experiment.data = std::get<TrainDataRead>(data).settings;
  experiment.dataName = call.data.data;
  experiment.parts = std::move(std::get<TrainDataRead>(data).parts);
  if (const auto error = misfit(experiment)) return Failure{Status::WrongCall, *error};
  return experiment;
}

}  // namespace alab
