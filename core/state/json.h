#pragma once
// LabState to JSON and back. Missing keys take their defaults, wrong types and values outside their range are
// reported and the rest still opens. Non-finite numbers are the strings "inf", "-inf", "nan".
#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <vector>

#include "core/result.h"
#include "core/state/lab_state.h"

namespace alab {

/// {"format": "activation-lab", "version": 1, "page": ..., "selection": ..., "explore": ...}
inline constexpr char formatKey[] = "format";
inline constexpr char versionKey[] = "version";
inline constexpr char stateFormat[] = "activation-lab";
inline constexpr int stateVersion = 1;
inline constexpr qsizetype maxFileSize = 8 << 20;

struct LoadedState {
  LabState state;
  std::vector<Error> problems;  ///< where: the path in the file ("explore.probe.x"); at most 100
  QJsonObject unknown;  ///< keys of the top level that this version does not know, to be kept on saving
};

/// A number of a file or a report.
QJsonValue jsonNumber(double value);

QJsonObject toJson(const LabState& state);
/// With the unknown keys of the file that the state came from.
QJsonObject toJson(const LabState& state, const QJsonObject& unknown);

/// An error only when it is not a lab file at all (no JSON, other format, newer than understood).
Result<LoadedState> readState(const QByteArray& json);
/// The settings in an object that needs no format and version, as stories hold them.
LoadedState readSettings(const QJsonObject& json);

}  // namespace alab
