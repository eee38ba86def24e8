#pragma once
// The parts of a NumberSlider and the hand on them, for tests.
#include <QTest>

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/number_slider.h"
#include "ui/widgets/slider/number_field.h"
#include "ui/widgets/slider/slider_track.h"

namespace alab {

/// The slope of a leaky ReLU.
inline NumberSpec leaky() {
  return {.label = QStringLiteral("α"),
          .description = QStringLiteral("slope for x < 0"),
          .slider = {-0.5, 1.5},
          .domain = {.lower = -10, .upper = 10},
          .initial = 0.01,
          .marks = {0.01, 0.02, 0.1, 0.2, 0.3, 1}};
}

inline NumberField& field(NumberSlider& slider) {
  return *slider.findChild<NumberField*>();
}
inline SliderTrack& track(NumberSlider& slider) {
  return *slider.findChild<SliderTrack*>();
}

inline GlyphButton* button(NumberSlider& slider, Glyph glyph) {
  for (auto* candidate : slider.findChildren<GlyphButton*>()) {
    if (candidate->glyph() == glyph) return candidate;
  }
  return nullptr;
}

inline void type(NumberSlider& slider, const QString& text) {
  field(slider).selectAll();
  QTest::keyClicks(&field(slider), text);
  QTest::keyClick(&field(slider), Qt::Key_Return);
}

}  // namespace alab
