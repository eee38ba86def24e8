#include "app/commands/train_data_call.h"

#include <algorithm>

#include "app/commands/option_values.h"
#include "core/formula/reference.h"
#include "ui/panels/train/run/data_file.h"

namespace alab {
namespace {

using Read = std::variant<TrainDataRead, Failure>;

Failure wrongCall(Error error) {
  return {Status::WrongCall, std::move(error)};
}

Failure wrongFile(const std::string& name, const Error& error) {
  return {Status::Failed, {.what = error.line(), .where = name, .hint = {}}};
}

/// A name of no set that looks like a place in a folder.
bool isFile(const std::string& data) {
  return !dataKindNamed(data) && data.find_first_of("./\\") != std::string::npos;
}

/// An option that says nothing here.
std::optional<Error> idle(const char* option, const std::optional<std::string>& text, const char* why) {
  if (!text) return std::nullopt;
  return wrongOption(option, *text, why);
}

std::optional<Error> idleForFile(const TrainDataCall& call) {
  if (!call.target) return Error{"a file needs a target column", "--target", "give its name"};
  if (const auto error = idle("--points", call.points, "a file has its own points")) return error;
  if (const auto error = idle("--noise", call.noise, "a file has its own noise")) return error;
  return idle("--curve", call.curve, "it is for --data curve");
}

std::optional<Error> noColumn(const std::vector<std::string>& columns, const std::string& name) {
  if (columns.empty() || std::ranges::count(columns, name) > 0) return std::nullopt;
  constexpr std::size_t mostNames = 20;
  std::string names;
  for (std::size_t i = 0; i < std::min(columns.size(), mostNames); ++i)
    names.append(names.empty() ? "" : ", ").append(columns[i]);
  return wrongOption("--target", name, "the columns are " + names);
}

Read fromFile(const TrainDataCall& call, DataSettings settings, std::uint64_t seed) {
  if (const auto error = idleForFile(call)) return wrongCall(*error);
  settings.file = call.data;
  settings.target = *call.target;
  const DataFile file = readDataFile(settings.file, settings.target);
  if (const auto error = noColumn(file.columns, settings.target)) return wrongCall(*error);
  if (file.problem) return wrongFile(call.data, *file.problem);
  return TrainDataRead{settings, splitData(settings, {.fromFile = file.set}, seed)};
}

std::optional<Error> readSet(const TrainDataCall& call, DataSettings& settings) {
  const auto kind = dataKindNamed(call.data);
  if (!kind) return wrongOption("--data", call.data, "there are " + namesOfSets() + "; or give a .csv file");
  settings.kind = *kind;
  const DataFacts& set = facts(*kind);
  if (const auto error = idle("--target", call.target, "it is for a file")) return error;
  if (!set.takesPoints)
    if (const auto error = idle("--points", call.points, "this set has its own points")) return error;
  if (!set.takesNoise)
    if (const auto error = idle("--noise", call.noise, "this set has its own noise")) return error;
  if (call.points)
    if (const auto error = readWhole("--points", *call.points, pointLimits, settings.points)) return error;
  return call.noise ? readNumber("--noise", *call.noise, noiseLimits, settings.noise) : std::nullopt;
}

/// The function of DataKind::Curve.
Result<std::optional<Function>> curveOf(const TrainDataCall& call, DataKind kind) {
  if (kind != DataKind::Curve) {
    if (const auto error = idle("--curve", call.curve, "it is for --data curve")) return *error;
    return std::optional<Function>();
  }
  if (!call.curve)
    return Error{"--data curve needs a function", "--curve", "give one: points above its curve are a class"};
  const Result<Function> function = parseFunction(*call.curve);
  if (!function) return function.error();
  return std::optional(*function);
}

Read generated(const TrainDataCall& call, DataSettings settings, std::uint64_t seed) {
  if (const auto error = readSet(call, settings)) return wrongCall(*error);
  const auto curve = curveOf(call, settings.kind);
  if (!curve) return wrongCall(curve.error());
  if (const auto error = problemWith(settings, *curve)) return wrongCall(*error);
  return TrainDataRead{settings, splitData(settings, {.curve = *curve}, seed)};
}

}  // namespace

std::string namesOfSets() {
  std::string names;
  for (const DataFacts& set : dataKinds()) names.append(names.empty() ? "" : ", ").append(set.name);
  return names;
}

std::variant<TrainDataRead, Failure> readTrainData(const TrainDataCall& call, std::uint64_t seed) {
  DataSettings settings;
  if (const auto error = readNumber("--split", call.split, testShareLimits, settings.testShare))
    return wrongCall(*error);
  return isFile(call.data) ? fromFile(call, settings, seed) : generated(call, settings, seed);
}

}  // namespace alab
