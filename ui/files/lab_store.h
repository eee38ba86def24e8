#pragma once
// Lab files on the disk.
#include <QDateTime>
#include <QString>

#include "core/state/lab.h"

namespace alab {

/// The ending of lab files, with its dot.
inline constexpr char labEnding[] = ".actlab";

/// A lab with the file that it was read from.
struct StoredLab : LoadedLab {
  QString path = {};    ///< absolute
  QDateTime time = {};  ///< of the file, before it was read: what is written meanwhile is another one
};

/// The error names the file; what is wrong inside, and can be left out, is among the problems of the lab.
Result<StoredLab> loadLab(const QString& path);

/// Whole or not at all, and not if it is too large to be read again. Nothing when it is on the disk.
std::optional<Error> saveLab(const QString& path, const Lab& lab, const QJsonObject& unknown);

}  // namespace alab
