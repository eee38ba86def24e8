#pragma once
// Lab files on the disk.
#include <QString>

#include "core/state/lab.h"

namespace alab {

/// The ending of lab files, with its dot.
inline constexpr char labEnding[] = ".actlab";

/// The error names the file; what is wrong inside, and can be left out, is among the problems of the lab.
Result<LoadedLab> loadLab(const QString& path);

/// Whole or not at all, and not if it is too large to be read again. Nothing when it is on the disk.
std::optional<Error> saveLab(const QString& path, const Lab& lab, const QJsonObject& unknown);

}  // namespace alab
