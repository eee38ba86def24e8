#pragma once
// ProbeHand: moves the probe by drag, by steps and from landmark to landmark.
#include <QCoreApplication>
#include <optional>

#include "core/sampling/landmarks.h"
#include "ui/document/document.h"

namespace alab {

class ProbeHand {
  Q_DECLARE_TR_FUNCTIONS(alab::ProbeHand)

 public:
  /// The document outlives the hand.
  explicit ProbeHand(Document& document) : m_document(document) {}

  /// Moves of one gesture are one undo step; a number that is not finite moves nothing.
  void moveTo(double x);
  /// The hand drags to about x: to the nearest number with few digits.
  void dragTo(double x, const Range& visible);
  /// `steps` steps to the right on a grid of neat numbers that follows the zoom: 0.05 in the default view.
  void step(int steps, const Range& visible);
  /// To the next root, extremum, kink or inflection of the focused function in the visible range; tells
  /// which.
  std::optional<Landmark> jump(Direction direction, const Range& visible);
  void endGesture() { m_document.endMerge(QStringLiteral("probe")); }

 private:
  Document& m_document;
};

/// "Minimum at x = -0.7518, value -0.17", for the status line.
QString landmarkText(const Landmark& landmark, int decimals);

}  // namespace alab
