#pragma once
#include <string>

#include "app/commands/network/network_case.h"

namespace alab {

/// Runs the case and writes what came out, with the keys that tests/golden/networks.json has under
/// `expected`, and `optimizers` where it names some: losses before each of five steps and after them, and the
/// parameters.
std::string networkReport(const NetworkCase& networkCase);

}  // namespace alab
