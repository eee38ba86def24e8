#pragma once
// Sizes of a plot, apart from its colours: those are the theme's.

namespace alab {

/// How large things are drawn; Present uses thicker curves and larger letters.
struct PlotStyle {
  double curveWidth = 2.2;  ///< px
  double fontPixels = 13;   ///< tick and axis letters
  double labelPixels = 13;  ///< direct labels and values
  bool operator==(const PlotStyle&) const = default;
};

}  // namespace alab
