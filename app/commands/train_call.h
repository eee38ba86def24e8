#pragma once
// What a call of train asks for: the options as they are written, and the experiment they describe once
// checked.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/commands/command.h"
#include "app/commands/look_options.h"
#include "app/commands/train_data_call.h"
#include "core/train/train_settings.h"

namespace alab {

struct TrainCall {
  std::vector<std::string> activations;
  std::string out;  ///< empty: a table on standard output
  TrainDataCall data;
  std::string hidden = "8,8", loss = "auto";
  std::string init = "xavier-uniform", weightFactor = "1", startBias = "0", norm = "none", dropout = "0";
  std::optional<std::string> sigmaW;
  std::string learn = "no", optimizer = "sgd", rate = "0.03", batch = "10", epochs = "200", l1 = "0",
              l2 = "0";
  std::string seeds = "5", seed = "1";
  std::optional<std::string> threads;  ///< not given: one for each processor
  std::string dtype = "float32";
  LookCall look;
};

/// All that the options say, checked: every function has its start weights, the output fits the data.
struct TrainExperiment {
  std::vector<Function> functions;
  TrainSettings settings;
  DataSettings data;     ///< what `parts` were made from, but for a file
  std::string dataName;  ///< of the set, or the file
  SplitData parts;
  std::size_t threads = 0;  ///< 0: one for each processor
  bool isDouble = false;
  std::optional<FigureFormat> format;  ///< nothing: a table on standard output
  FigureOptions look;

  /// Whether every epoch of every run is to be told.
  bool wantsEpochs() const { return format == FigureFormat::Csv || format == FigureFormat::Json; }
};

/// The failure names the first option, or the file, that cannot be used, and says what would do.
std::variant<TrainExperiment, Failure> readExperiment(const TrainCall& call);

}  // namespace alab
