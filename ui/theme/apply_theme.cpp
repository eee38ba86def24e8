#include <QApplication>
#include <QToolTip>

#include "ui/theme/focus_style.h"
#include "ui/theme/theme.h"

namespace alab {

void applyTheme(QApplication& application, const Theme& theme, const QFont& font) {
  if (!qobject_cast<FocusStyle*>(application.style())) application.setStyle(new FocusStyle);
  application.setPalette(theme.palette());
  application.setFont(font);
  QToolTip::setPalette(theme.palette());
  QToolTip::setFont(font);
}

}  // namespace alab
