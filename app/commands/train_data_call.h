#pragma once
// The data of a call of train: a set that the program makes, or a file.
#include <optional>
#include <string>
#include <variant>

#include "app/commands/command.h"
#include "core/train/train_data.h"

namespace alab {

struct TrainDataCall {
  std::string data = "circle";  ///< a name, or a file
  std::optional<std::string> target, curve, points, noise;
  std::string split = "0.5";
};

struct TrainDataRead {
  DataSettings settings;
  SplitData parts;
};

/// "circle, xor, ..."
std::string namesOfSets();

/// Made or read, and parted.
std::variant<TrainDataRead, Failure> readTrainData(const TrainDataCall& call, std::uint64_t seed);

}  // namespace alab
