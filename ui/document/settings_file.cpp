#include "ui/document/settings_file.h"

namespace alab {

QSettings settingsFile() {
  return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("activation-lab"),
                   QStringLiteral("activation-lab"));
}

}  // namespace alab
