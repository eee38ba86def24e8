#pragma once
// Settings of a test's own: the folder in which the program then keeps them, and what it keeps beside them.
#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace alab {

inline std::unique_ptr<QTemporaryDir> ownSettings() {
  auto folder = std::make_unique<QTemporaryDir>();
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder->path());
  return folder;
}

}  // namespace alab
