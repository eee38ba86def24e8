#include <QApplication>
#include <QToolTip>

#include "ui/theme/focus_style.h"
#include "ui/theme/theme.h"

namespace alab {

void applyTheme(QApplication& application, const Theme& theme, const QFont& font) {
  application.setPalette(theme.palette());
  application.setFont(font);
  if (!qobject_cast<FocusStyle*>(application.style())) {
    application.setStyle(new FocusStyle);  // asks for letters
    application.setFont(font);  // a desktop has letters of its own for menus, which a style brings back
  }
  QToolTip::setPalette(theme.palette());
  QToolTip::setFont(font);
}

}  // namespace alab
