#pragma once
// UnknownKeys: settings of a file that this version does not know, of a later version or misspelt. They are
// kept and written again, at their places.
#include <QJsonObject>
#include <string>
#include <vector>

namespace alab {

struct UnknownKeys {
  QJsonObject values;              ///< the file without what is known; groups around what is kept
  std::vector<std::string> paths;  ///< "explore.weather"; at most 100
  bool operator==(const UnknownKeys&) const = default;
};

/// Of the settings of a LabState. Chosen functions keep theirs by their colour slot; what stands in other
/// lists is lost, and is for the reader to report.
UnknownKeys unknownKeys(const QJsonObject& settings);

/// `known` with the unknown keys where they were. What both hold is taken from `known`.
QJsonObject withUnknown(QJsonObject known, const QJsonObject& unknown);

}  // namespace alab
