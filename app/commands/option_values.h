#pragma once
// Values of options that several sub-commands share. An error names the option, and says what would do.
#include <optional>
#include <string>
#include <vector>

#include "core/nn/start_weights.h"
#include "core/range.h"
#include "core/result.h"

namespace alab {

/// "--size: '3' cannot be used: write ..."
Error wrongOption(const std::string& option, const std::string& value, std::string hint);

/// A whole number within the limits.
std::optional<Error> readWhole(const char* option, const std::string& text, Range limits, std::size_t& out);
std::optional<Error> readNumber(const char* option, const std::string& text, Range limits, double& out);

/// --init, or --sigma-w in its place.
std::optional<Error> readStart(const std::string& init, const std::optional<std::string>& sigmaW,
                               StartWeights& start, double& given);

/// "he-normal does not exist for gelu".
std::string whyNoStart(StartWeights start, const Function& function);

/// Of all choices, as CLI::IsMember takes them.
std::vector<std::string> namesOf(const auto& choices) {
  std::vector<std::string> names;
  for (const auto choice : choices) names.emplace_back(nameOf(choice));
  return names;
}

}  // namespace alab
