#pragma once
// KeptLab: what the program keeps of a lab between two starts: the lab as it is, the file it belongs to, and
// whether there is work in it that this file does not hold. On the disk it is a lab file with one more key.
#include <QDateTime>
#include <QString>

#include "core/state/lab.h"

namespace alab {

struct KeptLab {
  Lab lab;
  QJsonObject unknown = {};  ///< of its file
  QString path = {};         ///< of its file; empty: it has none yet
  QDateTime time = {};       ///< of the file when it was last read or written by this program
  bool isChanged = false;
  bool isDamaged = false;  ///< its file holds more than could be read

  /// Whether something would be lost with it: its changes, or all of it where its file is gone.
  bool holdsWork() const;
};

struct LoadedKeptLab {
  KeptLab kept;
  std::vector<Error> problems;
};

QByteArray keptFile(const KeptLab& kept);
Result<LoadedKeptLab> readKept(const QByteArray& file);

}  // namespace alab
