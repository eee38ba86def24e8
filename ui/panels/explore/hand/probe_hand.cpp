#include "ui/panels/explore/hand/probe_hand.h"

#include <algorithm>
#include <cmath>

#include "core/state/fields.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/explore/scene/probe_marks.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double stepsPerRun = 20;
constexpr double dragStepsPerRun = 100;  // finer than a pixel, and still a number to read out

/// The landmarks of y = f(w x + b): those of f, moved. A stretch of the axis keeps roots, extrema and
/// inflections; w < 0 turns the order round.
std::vector<Landmark> landmarksOf(const Neuron& neuron, const Range& visible) {
  if (neuron.w == 0) return {};
  std::vector<Landmark> found = landmarks(neuron.function, neuron.inner(visible));
  for (Landmark& landmark : found) landmark.x = neuron.outer(landmark.x);
  if (neuron.w < 0) std::reverse(found.begin(), found.end());
  return found;
}

QString landmarkName(LandmarkKind kind) {
  switch (kind) {
    case LandmarkKind::Root:
      return ProbeHand::tr("Root");
    case LandmarkKind::Maximum:
      return ProbeHand::tr("Maximum");
    case LandmarkKind::Minimum:
      return ProbeHand::tr("Minimum");
    case LandmarkKind::Inflection:
      return ProbeHand::tr("Inflection");
    case LandmarkKind::Kink:
      return ProbeHand::tr("Kink");
    case LandmarkKind::Jump:
      return ProbeHand::tr("Jump");
  }
  return {};
}

}  // namespace

void ProbeHand::moveTo(double x) {
  if (!std::isfinite(x)) return;
  m_document.edit(
      [] { return tr("move the probe"); }, u"probe"_s,
      [x](LabState& state) { state.explore.probe.x = std::clamp(x, viewLimits.lower, viewLimits.upper); });
}

void ProbeHand::dragTo(double x, const Range& visible) {
  const double grid = triangleRun(visible.span()) / dragStepsPerRun;
  moveTo(std::round(x / grid) * grid + 0.0);
}

void ProbeHand::step(int steps, const Range& visible) {
  const double grid = triangleRun(visible.span()) / stepsPerRun;
  const double x = (std::round(m_document.state().explore.probe.x / grid) + steps) * grid;
  moveTo(std::abs(x) < grid / 2 ? 0 : x);
}

std::optional<Landmark> ProbeHand::jump(Direction direction, const Range& visible) {
  const auto focused = focusedFunction(m_document.state());
  if (!focused) return std::nullopt;
  const auto target =
      nextLandmark(landmarksOf(focused->neuron, visible), m_document.state().explore.probe.x, direction);
  if (target) moveTo(target->x);
  return target;
}

QString landmarkText(const Landmark& landmark, int decimals) {
  return ProbeHand::tr("%1 at x = %2, value %3")
      .arg(landmarkName(landmark.kind), shownNumber(landmark.x, decimals), shownNumber(landmark.y, decimals));
}

}  // namespace alab
