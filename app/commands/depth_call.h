#pragma once
// What a call of depth asks for: the options as they are written, and the experiment they describe once
// checked.
#include <optional>
#include <string>
#include <vector>

#include "app/commands/look_options.h"
#include "core/activation/activation.h"
#include "core/depth/depth_settings.h"

namespace alab {

struct DepthCall {
  std::vector<std::string> activations;
  std::string out;  ///< empty: a table on standard output
  std::string depth = "50", width = "128", batch = "256", nets = "1", seed = "1";
  std::string init = "he-normal";
  std::optional<std::string> sigmaW, sigmaB;
  std::string norm = "none";
  bool residual = false;
  std::string branchScale = "1", gradient = "1";
  std::string input = "normal", format = "float64";
  LookCall look;
};

/// All that the options say, checked: every function has its start weights.
struct DepthExperiment {
  std::vector<Function> functions;
  DepthSettings settings;
  std::optional<FigureFormat> format;  ///< nothing: a table on standard output
  FigureOptions look;
};

/// The error names the first option that cannot be used, and says what would do.
Result<DepthExperiment> readExperiment(const DepthCall& call);

}  // namespace alab
