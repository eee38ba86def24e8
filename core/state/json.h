#pragma once
// Settings to JSON and back. Missing keys take their defaults, wrong types and values outside their range are
// reported and the rest still opens; keys that this version does not know are kept. Non-finite numbers are
// the strings "inf", "-inf", "nan".
#include <QJsonObject>
#include <QJsonValue>
#include <vector>

#include "core/result.h"
#include "core/state/lab_state.h"
#include "core/state/unknown_keys.h"

namespace alab {

struct LoadedState {
  LabState state;
  std::vector<Error> problems;  ///< where: the path in the file ("explore.probe.x"); at most 100
  UnknownKeys unknown;
};

/// A number of a file or a report.
QJsonValue jsonNumber(double value);

/// {"page": ..., "selection": ..., "explore": ...}
QJsonObject toJson(const LabState& state);
LoadedState readSettings(const QJsonObject& json);

}  // namespace alab
