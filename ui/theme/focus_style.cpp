#include "ui/theme/focus_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

#include "ui/theme/chevrons_icon.h"

namespace alab {
namespace {

void drawRing(QPainter& painter, const QStyleOption& option) {
  constexpr double width = 2;
  const QRectF ring = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(option.palette.color(QPalette::Highlight), width));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(ring, 3, 3);
  painter.restore();
}

/// Fusion draws it hardly darker than the window, which a dark theme swallows.
void drawBorder(QPainter& painter, const QStyleOption& option, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(option.palette.color(QPalette::Shadow));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.restore();
}

/// A focused field keeps what Fusion gives it.
void drawFieldBorder(QPainter& painter, const QStyleOption& option, double radius) {
  if (!(option.state & QStyle::State_HasFocus)) drawBorder(painter, option, radius);
}

/// Fusion darkens a button that is switched on, which a dark theme swallows.
void drawSwitchedOn(QPainter& painter, const QStyleOption& option) {
  constexpr int height = 2;
  const QRect bar = QRect(option.rect.left(), option.rect.bottom() + 1 - height, option.rect.width(), height);
  painter.fillRect(bar.adjusted(2, 0, -2, 0), option.palette.color(QPalette::Highlight));
}

constexpr double fieldRadius = 2;

}  // namespace

FocusStyle::FocusStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  if (element != PE_FrameFocusRect) QProxyStyle::drawPrimitive(element, option, painter, widget);
  const bool filled = option->state & State_Selected;
  if (element == PE_FrameFocusRect && !filled) drawRing(*painter, *option);
  if (element == PE_FrameLineEdit) drawFieldBorder(*painter, *option, fieldRadius);
  if (element == PE_IndicatorCheckBox) drawFieldBorder(*painter, *option, 0);
  if (element == PE_IndicatorRadioButton) drawFieldBorder(*painter, *option, option->rect.height() / 2.0);
  const bool isOverThePage = widget && widget->windowType() == Qt::Popup;
  if (isOverThePage && (element == PE_Frame || element == PE_PanelMenu)) drawBorder(*painter, *option, 0);
  const bool isButton = element == PE_PanelButtonTool || element == PE_PanelButtonCommand;
  if (isButton && option->state & State_On) drawSwitchedOn(*painter, *option);
}

void FocusStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  if (control == CC_SpinBox || control == CC_ComboBox) drawFieldBorder(*painter, *option, fieldRadius);
}

/// Fusion's are 12 and 16 px, whatever the letters beside them.
int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  const int usual = QProxyStyle::pixelMetric(metric, option, widget);
  if (!widget) return usual;
  const int letters = widget->fontMetrics().height();
  if (metric == PM_MenuButtonIndicator) return std::max(usual, letters * 3 / 4);
  return metric == PM_ButtonIconSize ? letters * 5 / 4 : usual;
}

/// Every bar of menus takes one for when it is too narrow. Fusion's is a black picture, which a dark theme
/// swallows, and Qt loads all its readers of pictures for it.
QIcon FocusStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                               const QWidget* widget) const {
  if (standard == SP_ToolBarHorizontalExtensionButton) return chevronsIcon();
  return QProxyStyle::standardIcon(standard, option, widget);
}

/// Fusion's icons of dialog buttons are black, which a dark theme swallows; the words say it all.
int FocusStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
  return QProxyStyle::styleHint(hint, option, widget, returned);
}

/// Fusion forgets the place of the tick, shortens the longest text of a menu that has no keys, and leaves 3
/// px beside the text of a button.
QSize FocusStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
  QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
  const int letters = option ? option->fontMetrics.height() : 0;
  if (type == CT_MenuItem) wanted.rwidth() += letters;
  if (type == CT_PushButton) wanted.setWidth(std::max(wanted.width(), size.width() + letters));
  return wanted;
}

}  // namespace alab
