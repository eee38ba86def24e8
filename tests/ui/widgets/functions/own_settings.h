#pragma once
// OwnSettings: a settings file of the test's own, empty before every test function.
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "ui/document/settings_file.h"

namespace alab {

class OwnSettings {
 public:
  /// Settings go to the folder of this object from now on, and there are none.
  void start() const {
    QVERIFY(m_folder.isValid());
    useFolder(m_folder.path());
    settingsFile().clear();
  }
  /// As on a full disk: nothing can be written until the next start().
  void makeUnwritable() const {
    QFile noFolder(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(noFolder.open(QIODevice::WriteOnly));
    useFolder(noFolder.fileName());
  }

 private:
  static void useFolder(const QString& path) {
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path);
  }

  QTemporaryDir m_folder;
};

}  // namespace alab
