#include "ui/plot/paint/polyline.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

/// Beyond this many px from the pane a place is only "far away"; it keeps products of coordinates finite.
constexpr double farAway = 1e9;

QPointF tamed(QPointF p) {
  return {std::clamp(p.x(), -farAway, farAway), std::clamp(p.y(), -farAway, farAway)};
}

/// PaneGeometry::toPixels() for one axis and many values: what does not change is computed once.
class ToPixels {
 public:
  ToPixels(const PlotAxis& axis, double from, double to)
      : m_isLog(axis.scale == AxisScale::Log),
        m_first(onScreen(axis.range.lower)),
        m_from(from),
        m_factor((to - from) / (onScreen(axis.range.upper) - m_first)) {}

  double operator()(double value) const { return m_from + m_factor * (onScreen(value) - m_first); }

 private:
  /// Of whatever base: log2 is several times as fast as log10.
  double onScreen(double value) const { return m_isLog ? std::log2(value) : value; }

  bool m_isLog;
  double m_first, m_from, m_factor;
};

void append(std::vector<QPolygonF>& pieces, QPolygonF& piece) {
  if (piece.size() > 1) pieces.push_back(piece);
  piece.clear();
}

bool holds(const QRectF& window, QPointF p) {
  return window.left() <= p.x() && p.x() <= window.right() && window.top() <= p.y() &&
         p.y() <= window.bottom();
}

/// One border of the window: narrows [enter, leave] to where p * t <= q.
bool narrows(double p, double q, double& enter, double& leave) {
  if (p == 0) return q >= 0;
  const double t = q / p;
  if (p < 0)
    enter = std::max(enter, t);
  else
    leave = std::min(leave, t);
  return enter <= leave;
}

double cross(QPointF a, QPointF b) {
  return a.x() * b.y() - a.y() * b.x();
}

/// How far the points between two of a line lie from the straight way; infinite where one does not go right.
double deviation(const QPointF* from, const QPointF* to) {
  const QPointF way = *to - *from;
  double farthest = 0;
  bool goesRight = to[0].x() > to[-1].x();
  for (const QPointF* point = from + 1; point < to; ++point) {
    goesRight = goesRight && point[0].x() > point[-1].x();
    farthest = std::max(farthest, std::abs(cross(way, *point - *from)));
  }
  if (to - from == 1) return 0;
  return goesRight ? farthest / std::sqrt(QPointF::dotProduct(way, way)) : INFINITY;
}

/// A straight way along a line, and a bound of how far the points it skips lie from it.
struct Chord {
  const QPointF* from;
  const QPointF* to;
  double deviation;

  /// Both in one.
  Chord joined(const Chord& next) const {
    const QPointF way = *next.to - *from;
    if (!(from->x() < to->x() && to->x() < next.to->x())) return {from, next.to, INFINITY};
    const double corner = std::abs(cross(way, *to - *from)) / std::sqrt(QPointF::dotProduct(way, way));
    return {from, next.to, corner + std::max(deviation, next.deviation)};
  }
};

/// The chords of a line, one after the other. Where one fits well the next is tried at twice the length, and
/// where it does not at half of it, so that nearly every one fits at the first try.
class Chords {
 public:
  Chords(const QPolygonF& line, double tolerance)
      : m_at(line.constData()), m_last(m_at + line.size() - 1), m_tolerance(tolerance) {}

  bool isAtEnd() const { return m_at == m_last; }

  Chord next() {
    Chord chord = tried();
    while (chord.deviation > m_tolerance) {
      m_stride = std::max<qsizetype>((chord.to - chord.from) / 2, 1);
      chord = tried();
    }
    if (4 * chord.deviation <= m_tolerance) m_stride = 2 * m_stride;  // it grows with the square
    m_at = chord.to;
    return chord;
  }

 private:
  Chord tried() const {
    const QPointF* to = m_at + std::min<qsizetype>(m_stride, m_last - m_at);
    return {m_at, to, deviation(m_at, to)};
  }

  const QPointF* m_at;
  const QPointF* m_last;
  double m_tolerance;
  qsizetype m_stride = 4;
};

}  // namespace

std::vector<QPolygonF> toPixelPieces(const PaneGeometry& pane, const std::vector<double>& x,
                                     const std::vector<double>& y) {
  const ToPixels xToPixels(pane.x, pane.rect.left(), pane.rect.right());
  const ToPixels yToPixels(pane.y, pane.rect.bottom(), pane.rect.top());
  const auto pixelsAt = [&](std::size_t i) { return QPointF(xToPixels(x[i]), yToPixels(y[i])); };
  const auto isPlace = [](QPointF p) { return std::isfinite(p.x() + p.y()); };
  std::vector<QPolygonF> pieces;
  const std::size_t count = std::min(x.size(), y.size());
  for (std::size_t begin = 0; begin < count;) {
    if (!isPlace(pixelsAt(begin))) {  // no polygon for each of a thousand breaks
      ++begin;
      continue;
    }
    // Written by pointer: appending point by point is most of the time of this function.
    QPolygonF piece(static_cast<qsizetype>(count - begin));
    QPointF* end = piece.data();
    for (; begin < count; ++begin) {
      const QPointF p = pixelsAt(begin);
      if (!isPlace(p)) break;
      *end++ = tamed(p);
    }
    piece.resize(end - piece.data());
    if (piece.size() > 1) pieces.push_back(std::move(piece));
  }
  return pieces;
}

std::optional<QLineF> clippedSegment(const QLineF& segment, const QRectF& window) {
  if (holds(window, segment.p1()) && holds(window, segment.p2())) return segment;
  double enter = 0, leave = 1;
  const bool meets = narrows(-segment.dx(), segment.x1() - window.left(), enter, leave) &&
                     narrows(segment.dx(), window.right() - segment.x1(), enter, leave) &&
                     narrows(-segment.dy(), segment.y1() - window.top(), enter, leave) &&
                     narrows(segment.dy(), window.bottom() - segment.y1(), enter, leave);
  if (!meets) return std::nullopt;
  return QLineF(enter > 0 ? segment.pointAt(enter) : segment.p1(),
                leave < 1 ? segment.pointAt(leave) : segment.p2());
}

std::vector<QPolygonF> clippedPieces(const QPolygonF& line, const QRectF& window) {
  if (std::ranges::all_of(line, [&](QPointF p) { return holds(window, p); })) return {line};
  std::vector<QPolygonF> pieces;
  QPolygonF piece;
  for (qsizetype i = 0; i + 1 < line.size(); ++i) {
    const auto part = clippedSegment({line[i], line[i + 1]}, window);
    if (!part) continue;
    if (piece.isEmpty() || piece.last() != part->p1()) {
      append(pieces, piece);
      piece.append(part->p1());
    }
    piece.append(part->p2());
  }
  append(pieces, piece);
  return pieces;
}

QPolygonF simplified(const QPolygonF& line, double tolerance) {
  if (line.size() < 3) return line;
  QPolygonF kept(line.size());
  QPointF* end = kept.data();
  *end++ = line.first();
  Chords chords(line, tolerance);
  Chord chord = chords.next();
  while (!chords.isAtEnd()) {
    const Chord next = chords.next(), both = chord.joined(next);
    if (both.deviation > tolerance) *end++ = *chord.to;
    chord = both.deviation > tolerance ? next : both;
  }
  *end++ = line.last();
  kept.resize(end - kept.data());
  return kept;
}

}  // namespace alab
