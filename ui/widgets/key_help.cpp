#include "ui/widgets/key_help.h"

#include <QKeySequence>

namespace alab {

/// Whole words, as on the keys, where Qt shortens them.
QString keyName(QKeyCombination key) {
  return QKeySequence(key)
      .toString(QKeySequence::NativeText)
      .replace(QLatin1String("PgUp"), QLatin1String("Page Up"))
      .replace(QLatin1String("PgDown"), QLatin1String("Page Down"))
      .replace(QLatin1String("Del"), QLatin1String("Delete"));
}

}  // namespace alab
