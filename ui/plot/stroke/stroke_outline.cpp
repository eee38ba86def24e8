#include "ui/plot/stroke/stroke_outline.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// Sine of a turn below which a bevel cannot be told from a pointed corner.
constexpr double gentle = 0.1;

double cross(QPointF a, QPointF b) {
  return a.x() * b.y() - a.y() * b.x();
}

/// Longest piece of a line at a time, in px to the right, so that both of its sides lie in the coverage's
/// reach.
constexpr double longest = CoverageBuffer::reach / 2;

/// Not std::hypot: places in a picture do not overflow, and it is many times slower.
double lengthOf(QPointF way) {
  return std::sqrt(QPointF::dotProduct(way, way));
}

/// Walks along a line and closes what lies between its two sides.
class Outline {
 public:
  Outline(CoverageBuffer& coverage, double width)
      : m_coverage(coverage), m_half(width / 2), m_inverseSquare(4 / (width * width)) {}

  void add(QPointF from, QPointF to) {
    const double steps = std::ceil((to.x() - from.x()) / longest);
    QPointF at = from;
    for (double step = 1; step < steps; ++step) {
      const QPointF next = from + step / steps * (to - from);
      addShort(at, next);
      at = next;
    }
    addShort(at, to);
  }

  void finish() {
    if (!m_isOpen) return;
    m_isOpen = false;
    leftTo(m_end + m_normal);
    rightTo(m_end - m_normal);
    m_coverage.addEdge(m_left, m_right);
  }

 private:
  void addShort(QPointF from, QPointF to) {
    const QPointF along = to - from;
    const double length = lengthOf(along);
    if (length == 0) return;
    const double scale = m_half / length;
    const QPointF normal(scale * along.y(), -scale * along.x());
    if (m_isOpen)
      turn(from, normal);
    else
      start(from, normal);
    m_end = to;
    m_normal = normal;
  }

  void start(QPointF from, QPointF normal) {
    m_isOpen = true;
    m_left = from + normal;
    m_right = from - normal;
    m_coverage.addEdge(m_right, m_left);
  }

  /// The corner between the last segment and the next one: bevelled outside, and inside, as by Qt, over the
  /// point itself, so that the segments overlap and even the tips of spikes narrower than the line are dark.
  void turn(QPointF at, QPointF next) {
    const double sine = m_inverseSquare * cross(m_normal, next);
    const double cosine = m_inverseSquare * QPointF::dotProduct(m_normal, next);
    if (cosine > 0 && std::abs(sine) < gentle) {
      const QPointF pointed = 1 / (1 + cosine) * (m_normal + next);
      leftTo(at + pointed);
      rightTo(at - pointed);
      return;
    }
    leftTo(at + m_normal);
    rightTo(at - m_normal);
    sine > 0 ? rightTo(at) : leftTo(at);
    leftTo(at + next);
    rightTo(at - next);
  }

  void leftTo(QPointF to) {
    m_coverage.addEdge(m_left, to);
    m_left = to;
  }
  void rightTo(QPointF to) {
    m_coverage.addEdge(to, m_right);
    m_right = to;
  }

  CoverageBuffer& m_coverage;
  double m_half, m_inverseSquare;
  bool m_isOpen = false;
  QPointF m_left, m_right;  ///< where the two sides have come to
  QPointF m_end, m_normal;  ///< of the last segment
};

/// Where in the pattern a line is.
class DashClock {
 public:
  DashClock(const QList<qreal>& pattern, double offset) : m_pattern(pattern) {
    double whole = 0;
    for (const double part : pattern) whole += part;
    advance(std::fmod(std::fmod(offset, whole) + whole, whole));
  }

  bool isInk() const { return m_part % 2 == 0; }
  double left() const { return m_pattern[m_part] - m_gone; }
  void advance(double length) {
    while (length >= left()) {
      length -= left();
      m_gone = 0;
      m_part = m_part + 1 < m_pattern.size() ? m_part + 1 : 0;
    }
    m_gone += length;
  }

 private:
  const QList<qreal>& m_pattern;
  qsizetype m_part = 0;
  double m_gone = 0;
};

void addDashes(Outline& outline, DashClock& clock, QPointF from, QPointF to) {
  const double length = lengthOf(to - from);
  const QPointF along = (to - from) / std::max(length, 1e-300);
  for (double gone = 0; gone < length;) {
    const double step = std::min(clock.left(), length - gone);
    const bool isInk = clock.isInk();
    if (isInk) outline.add(from + gone * along, from + (gone + step) * along);
    gone += step;
    clock.advance(step);
    if (isInk && !clock.isInk()) outline.finish();
  }
}

}  // namespace

void addStroke(CoverageBuffer& coverage, const QPolygonF& line, const Stroke& stroke) {
  Outline outline(coverage, stroke.width);
  if (stroke.dashes.isEmpty()) {
    for (qsizetype i = 1; i < line.size(); ++i) outline.add(line[i - 1], line[i]);
  } else {
    DashClock clock(stroke.dashes, stroke.dashOffset);
    for (qsizetype i = 1; i < line.size(); ++i) addDashes(outline, clock, line[i - 1], line[i]);
  }
  outline.finish();
}

}  // namespace alab
