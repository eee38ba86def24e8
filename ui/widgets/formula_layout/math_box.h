#pragma once
// MathBox: a piece of a typeset formula as TeX sees it: a box with a base line and the ink inside it. Lengths
// are MathJax's: an x is 442 high, and y points upwards.
#include <QByteArray>
#include <QString>
#include <vector>

namespace alab {

/// Of how much smaller letters are used: in lines of their own, in fractions, in powers, in powers of powers.
enum class MathStyle { Display, Text, Script, SmallScript };

/// A sign of MathJax's letters or a bar, moved and stretched.
struct MathInk {
  QByteArray outline;  ///< as a path of SVG
  double x = 0, y = 0, xScale = 1, yScale = 1;
};

struct MathBox {
  double width = 0;
  double height = 0;  ///< above the base line
  double depth = 0;   ///< below it
  std::vector<MathInk> ink = {};

  /// Puts a box to the right, moved upwards.
  void append(const MathBox& box, double up = 0);
  /// Puts a box over what is there, without more width.
  void overlay(const MathBox& box, double right, double up);
};

/// The height of an x in the lengths of boxes.
inline constexpr double xHeightInBoxes = 442;

double scaleOf(MathStyle style);

/// The faces of MathJax's letters; Size1 to Size4 hold brackets and roots.
enum class MathFace { Upright, Italic, Size1, Size2, Size3, Size4 };

/// Empty when the face has no such sign.
MathBox signBox(MathFace face, const QString& sign, double scale);

/// A bar from the base line up.
MathBox barBox(double width, double height);

inline MathBox spaceBox(double width) {
  return {.width = width};
}

}  // namespace alab
