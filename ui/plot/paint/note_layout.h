#pragma once
// Where the notes of a slope triangle go: "run 1" and "rise 0.25" at the edges that they name. Pure geometry.
#include "ui/plot/paint/box_layout.h"
#include "ui/plot/paint/pane_geometry.h"

namespace alab {

struct PlacedNote {
  QRectF box;
  std::optional<QLineF> leader;  ///< to the edge, where the note does not stand beside it
};

/// What is placed later keeps off the note, too.
void append(Obstacles& obstacles, const PlacedNote& note);

/// Each beside its edge, anywhere along it, clear of all obstacles, and where there is no such place near by
/// with a leader. All of them or none: a rise without its run says nothing. `sizes` are those of the texts.
std::vector<PlacedNote> placeNotes(const std::vector<Note>& notes, const std::vector<QSizeF>& sizes,
                                   const PaneGeometry& geometry, const Obstacles& obstacles);

}  // namespace alab
