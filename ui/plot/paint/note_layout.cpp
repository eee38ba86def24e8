#include "ui/plot/paint/note_layout.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr double noteClearance = 3;

/// Of a triangle, in px, seen from its middle.
struct Edge {
  QPointF middle, outward;
  double length;
  QPointF along() const { return {std::abs(outward.y()), std::abs(outward.x())}; }
};

QPointF outwardOf(NoteSide side) {
  switch (side) {
    case NoteSide::Right:
      return {1, 0};
    case NoteSide::Below:
      return {0, 1};
    case NoteSide::Left:
      return {-1, 0};
    case NoteSide::Above:
      return {0, -1};
  }
  return {};
}

Edge edgeOf(const Note& note, const PaneGeometry& geometry) {
  Edge edge = {geometry.toPixels({note.x, note.y}), outwardOf(note.side), 0};
  const QPointF step = edge.along() * note.edge;
  const QPointF end = geometry.toPixels(QPointF(note.x, note.y) + step);
  edge.length = (end - edge.middle).manhattanLength();
  return edge;
}

/// Beside a level edge of less than half its width a note would seem to belong to something else.
bool hasRoom(const Edge& edge, QSizeF size) {
  return edge.outward.x() != 0 || edge.length == 0 || edge.length >= size.width() / 2;
}

struct Place {
  QRectF box;
  double cost;
};

/// Off the edge by `gap`, `slide` from its middle.
QRectF boxAt(const Edge& edge, QSizeF size, double gap, double slide) {
  QRectF box(QPointF(), size);
  const QPointF half(size.width() / 2 + noteClearance + gap, size.height() / 2 + noteClearance + gap);
  box.moveCenter(edge.middle + slide * edge.along() +
                 QPointF(edge.outward.x() * half.x(), edge.outward.y() * half.y()));
  return box;
}

/// All places whose middle is beside the edge, or hardly beyond a short one, the best first.
std::vector<QRectF> placesBeside(const Edge& edge, QSizeF size) {
  constexpr int slides = 8;
  const double reach = std::max(edge.length / 2, 0.75 * size.height());
  std::vector<Place> places;
  for (int i = -slides; i <= slides; ++i)
    for (int row = 0; row <= 4; ++row) {
      const double slide = i * reach / slides, gap = row * size.height() / 8;
      places.push_back({boxAt(edge, size, gap, slide), std::abs(slide) + 3 * gap});
    }
  std::ranges::stable_sort(places, {}, &Place::cost);
  std::vector<QRectF> boxes;
  for (const Place& place : places) boxes.push_back(place.box);
  return boxes;
}

/// A note with the free places beside its edge.
struct Wish {
  BoxRequest request;
  std::vector<QRectF> places;
};

Wish wishOf(const Edge& edge, QSizeF size, const QRectF& bounds, const Obstacles& obstacles) {
  Wish wish = {{edge.middle, size, noteClearance}, placesBeside(edge, size)};
  std::erase_if(wish.places,
                [&](const QRectF& box) { return !bounds.contains(box) || !isClear(box, obstacles); });
  return wish;
}

bool isFree(const QRectF& box, const std::vector<PlacedNote>& taken) {
  return std::ranges::none_of(taken, [&](const PlacedNote& other) { return other.box.intersects(box); });
}

/// Depth first: an earlier note gives way where that makes room for a later one.
bool placeBeside(const std::vector<Wish>& wishes, std::vector<PlacedNote>& placed) {
  if (placed.size() == wishes.size()) return true;
  for (const QRectF& box : wishes[placed.size()].places) {
    if (!isFree(box, placed)) continue;
    placed.push_back({box, {}});
    if (placeBeside(wishes, placed)) return true;
    placed.pop_back();
  }
  return false;
}

/// Beside its edge, else anywhere near it.
std::optional<PlacedNote> placeNear(const Wish& wish, const QRectF& bounds, Obstacles obstacles,
                                    const std::vector<PlacedNote>& placed) {
  for (const QRectF& box : wish.places)
    if (isFree(box, placed)) return PlacedNote{box, {}};
  for (const PlacedNote& note : placed) append(obstacles, note);
  const auto box = placeBoxes({wish.request}, bounds, obstacles).front();
  if (!box || !isClear(*box, obstacles)) return std::nullopt;
  return PlacedNote{*box, leaderTo(*box, wish.request)};
}

}  // namespace

void append(Obstacles& obstacles, const PlacedNote& note) {
  obstacles.boxes.push_back(note.box);
  if (note.leader) obstacles.curves.push_back(*note.leader);
}

std::vector<PlacedNote> placeNotes(const std::vector<Note>& notes, const std::vector<QSizeF>& sizes,
                                   const PaneGeometry& geometry, const Obstacles& obstacles) {
  std::vector<Wish> wishes;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Edge edge = edgeOf(notes[i], geometry);
    if (!geometry.shows(edge.middle) || !hasRoom(edge, sizes[i])) return {};
    wishes.push_back(wishOf(edge, sizes[i], geometry.rect, obstacles));
  }
  std::vector<PlacedNote> placed;
  if (placeBeside(wishes, placed)) return placed;
  for (const Wish& wish : wishes) {
    const auto note = placeNear(wish, geometry.rect, obstacles, placed);
    if (!note) return {};
    placed.push_back(*note);
  }
  return placed;
}

}  // namespace alab
