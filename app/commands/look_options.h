#pragma once
// How a picture looks: the options that every sub-command with pictures shares.
#include <string>

#include "ui/plot/figure_export.h"

namespace CLI {
class App;
}

namespace alab {

struct LookCall {
  std::string size = "1000x560";
  std::string theme = "light";
  double scale = 2;
  bool transparent = false;
};

/// `call` outlives the parser.
void addLookOptions(CLI::App& parser, LookCall& call);

/// The error names the first option that cannot be used, and says what would do.
Result<FigureOptions> readLook(const LookCall& call);

/// A figure does not depend on the screen of the machine: no display, no scaling. What Qt thinks of such a
/// machine is no error of ours; those are one line each. Before the application is made.
void leaveTheScreen();

}  // namespace alab
