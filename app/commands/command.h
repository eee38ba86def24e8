#pragma once
// Sub-commands: each adds its options to a parser and returns what is to be done once they have been read.
// An outcome is nothing when all went well, else the exit status and one line for standard error.
#include <functional>
#include <optional>

#include "core/result.h"

namespace CLI {
class App;
}

namespace alab {

/// Exit statuses of the program.
enum class Status { Done = 0, Failed = 1, WrongCall = 2, NoDisplay = 3 };

struct Failure {
  Status status;
  Error error;  ///< without a word when it has been told on standard output
};

using Outcome = std::optional<Failure>;
using Action = std::function<Outcome()>;

Action addList(CLI::App& parser);
Action addEval(CLI::App& parser);
Action addAnalyze(CLI::App& parser);
Action addPlot(CLI::App& parser);
Action addDepth(CLI::App& parser);
Action addTrain(CLI::App& parser);
Action addNetwork(CLI::App& parser);
Action addSoftmax(CLI::App& parser);
Action addTable(CLI::App& parser);
Action addRender(CLI::App& parser);
Action addCheck(CLI::App& parser);

}  // namespace alab
