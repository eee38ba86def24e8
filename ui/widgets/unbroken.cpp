#include "ui/widgets/unbroken.h"

namespace alab {

QString unbroken(const QString& text) {
  const QChar space = QChar::Nbsp;
  return QString(text).replace(QStringLiteral(" = "), space + QStringLiteral("=") + space);
}

}  // namespace alab
