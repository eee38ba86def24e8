#pragma once
// Fusion with one visible focus ring: two pixels in the highlight colour, and none where the thing that has
// the focus is already filled with that colour; a bar of that colour under a button that is switched on.
// Icons, arrows and margins of buttons grow with their letters.
#include <QProxyStyle>

namespace alab {

class FocusStyle : public QProxyStyle {
  Q_OBJECT

 public:
  FocusStyle();

  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  QIcon standardIcon(StandardPixmap standard, const QStyleOption* option,
                     const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
};

}  // namespace alab
