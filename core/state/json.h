#pragma once
// LabState to JSON and back. Missing keys take their defaults, wrong types and values outside their range are
// reported and the rest still opens. Non-finite numbers are the strings "inf", "-inf", "nan".
#include <QByteArray>
#include <QJsonObject>
#include <vector>

#include "core/result.h"
#include "core/state/lab_state.h"

namespace alab {

inline constexpr int stateVersion = 1;

struct LoadedState {
  LabState state;
  std::vector<Error> problems;  ///< where: the path in the file ("explore.probe.x")
  QJsonObject unknown;          ///< keys of the top level that this version does not know, to be kept on saving
};

QJsonObject toJson(const LabState& state);
/// An error only when it is not a lab file at all (no JSON, other format, newer than understood).
Result<LoadedState> readState(const QByteArray& json);

}  // namespace alab
