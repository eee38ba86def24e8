#pragma once
// KeptLabs: the folder of kept labs, one file for each running program, which holds a lock on it. What has no
// living owner was left by a program that ended, by itself or not.
#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>
#include <vector>

#include "ui/files/kept_lab.h"

namespace alab {

class KeptLabs {
 public:
  /// Beside the user's settings file.
  KeptLabs();
  ~KeptLabs();

  struct Left {
    QString file;
    QDateTime time;  ///< of its last writing
  };
  /// Those without an owner, the latest first.
  std::vector<Left> left() const;

  Result<LoadedKeptLab> read(const QString& file) const;
  /// A copy stays in the folder, of one that did not come back whole. False: there is none.
  bool setAside(const QString& file) const;
  /// From now on this one is the program's own and is written over; false: another program was faster.
  bool takeOver(const QString& file);
  /// Not if it has an owner by now.
  void remove(const QString& file) const;

  /// The program's own file, claimed if need be but not written; empty: there can be none.
  QString own();
  /// Into the own file. False: it is not on the disk.
  [[nodiscard]] bool keep(const KeptLab& kept);
  /// The folder, for messages.
  const QString& folder() const { return m_folder; }

 private:
  QString m_folder;
  QString m_own;  ///< empty: none yet
  std::unique_ptr<QLockFile> m_lock;
};

/// From any thread. False: it is not on the disk.
[[nodiscard]] bool writeKept(const QString& file, const KeptLab& kept);

}  // namespace alab
