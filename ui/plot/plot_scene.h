#pragma once
// PlotScene: what a figure shows, as a value. No colours, no pens, no widgets: Theme and PlotView add those.
//
// A scene is a column of panes with a common x axis, rows of tiles, or a table. Data coordinates everywhere;
// NaN in y breaks a line.
#include <QList>
#include <QMap>
#include <QPointF>
#include <QString>
#include <limits>
#include <vector>

#include "core/range.h"

namespace alab {

enum class SeriesRole {
  Curve,       ///< f, f', f'' of a chosen function
  Derivative,  ///< f' or f'' drawn over f in one plot: thinner
  Theory,      ///< what theory says of a curve: thin, dashed
  Ghost,       ///< the curve before the parameter moved
  Family,      ///< a member of a curve family
  Rounded,     ///< computed in a narrow number format
  Difference,  ///< f1 - f2
  Tangent,     ///< thin, dashed
  Guess,       ///< the pen of the class
  Reference    ///< grey, dashed
};

struct Series {
  QString id;     ///< stable while the scene changes: "0.f"
  QString label;  ///< written at the right end of the curve; empty: none
  SeriesRole role = SeriesRole::Curve;
  int slot = 0;  ///< colour slot
  std::vector<double> x, y;
  bool operator==(const Series&) const;  ///< number by number, NaN equal to NaN
};

enum class MarkerKind { Probe, OpenDot, FilledDot, Landmark };

struct Marker {
  MarkerKind kind = MarkerKind::Probe;
  double x = 0, y = 0;
  int slot = 0;
  QString label;           ///< written beside the point; empty: none
  bool prominent = false;  ///< the focused function's: larger, label in a box
  bool operator==(const Marker&) const = default;
};

enum class AreaRole { Flat, Bell, Histogram, SlopeTriangle, Band, Spread };

/// A filled polygon (closed by itself).
struct Area {
  AreaRole role = AreaRole::Flat;
  int slot = 0;
  std::vector<double> x, y;
  bool operator==(const Area&) const;  ///< number by number, NaN equal to NaN
};

/// A vertical stripe over the whole height of a pane.
struct Stripe {
  Range x;
  int slot = 0;
  bool operator==(const Stripe&) const = default;
};

/// A vertical line through all panes that the hand can drag.
struct ProbeLine {
  double x = 0;
  bool inviting = false;  ///< a soft ring on the handle: it has never been dragged
  QString hint;           ///< one sentence beside it; empty: none
  QString place = {};     ///< "x = 12": at the edge of the view behind which the probe is; empty: nothing
  bool operator==(const ProbeLine&) const = default;
};

/// Where a note stands, seen from its point.
enum class NoteSide { Right, Below, Left, Above };

/// A text beside an edge of the slope triangle: "rise 0.25".
struct Note {
  double x = 0, y = 0;  ///< the middle of what it names
  QString text;
  NoteSide side = NoteSide::Right;
  double edge = 0;  ///< length, in units of its axis, of the line it names and stands beside; 0: a point
  bool operator==(const Note&) const = default;
};

enum class AxisScale { Linear, Log };

/// What an axis is marked with: any numbers, the whole numbers from 1 on of things that are counted, or
/// nothing.
enum class AxisKind { Numbers, Counts, Unmarked };

struct PlotAxis {
  QString label;
  Range range;
  AxisScale scale = AxisScale::Linear;
  AxisKind kind = AxisKind::Numbers;
  double farthest = 1e5;  ///< how far from 0 the hand can move a linear axis
  bool operator==(const PlotAxis&) const = default;
};

/// A neuron of a chain, a disc at half the height of the pane; arrows lead from each to the next one.
struct Bead {
  double x = 0;
  QString text;         ///< inside
  QString link;         ///< under the arrow that leads to it; empty for the first one
  double strength = 1;  ///< 0 to 1: how dark it is
  double bar = 1;       ///< 0 to 1: how high the bar under it is
  int slot = 0;
  bool operator==(const Bead&) const = default;
};

/// What a value of a heat map stands for, written beside the bar of its colours.
struct HeatMark {
  double value = 0;
  QString text;
  bool operator==(const HeatMark&) const = default;
};

/// Colours over a rectangle.
struct HeatMap {
  Range x, y;
  std::size_t columns = 0, rows = 0;
  std::vector<double> values;             ///< row after row from below, -1 to 1; NaN is hatched
  std::vector<HeatMark> key = {};         ///< ascending; empty: no bar beside the map
  std::vector<QString> texts = {};        ///< in the cells, in the order of the values; empty: none
  std::vector<std::size_t> framed = {};   ///< cells with a frame: what is to be looked at
  bool operator==(const HeatMap&) const;  ///< number by number, NaN equal to NaN
};

/// A sample in a tile.
struct TilePoint {
  QPointF place;  ///< of the plane
  int kind = 0;   ///< its class: colour and shape
  bool operator==(const TilePoint&) const = default;
};

enum class TileLineRole {
  Border,     ///< pairs of places, each pair a line
  Curve,      ///< in the colour of the tile's function
  Reference,  ///< grey, dashed
};

struct TileLine {
  TileLineRole role = TileLineRole::Curve;
  QList<QPointF> places;  ///< of the plane
  bool operator==(const TileLine&) const = default;
};

/// A small square picture of a plane under a title: what a network says there, points and lines.
struct PlotTile {
  QString title;
  int slot = 0;  ///< colour slot of the bar beside the title
  Range x = {}, y = {};
  std::size_t side = 0;                ///< side x side cells, row after row from below; 0: none
  std::vector<int> kinds = {};         ///< the class of each cell
  std::vector<double> strengths = {};  ///< 0 to 1: how much of it
  std::vector<TilePoint> points = {};
  std::vector<TileLine> lines = {};
  QString note = {};  ///< in a corner
  bool operator==(const PlotTile&) const = default;

  /// Without one there is the title alone.
  bool hasPlane() const { return side > 0 || !lines.empty() || !points.empty(); }
};

/// Which ends of the curves their names stand at.
enum class NameSide {
  Right,  ///< in the margin
  Left,   ///< inside; the figure shows more of the x axis there
};

struct PlotPane {
  QString id;  ///< "f", "d1", "d2", "difference"
  PlotAxis y;
  double stretch = 1;  ///< share of the height
  NameSide names = NameSide::Right;
  std::vector<HeatMap> heat;  ///< none or one
  std::vector<Stripe> stripes;
  std::vector<Area> areas;
  std::vector<Series> series;  ///< drawn in this order, later ones on top
  std::vector<Bead> beads;
  std::vector<Marker> markers;
  std::vector<Note> notes;
  QString message;  ///< in the middle, instead of curves: "No function chosen"
  bool operator==(const PlotPane&) const = default;
};

/// Texts in rows under headings, in the place of panes.
struct PlotTable {
  QStringList headings;
  std::vector<QStringList> rows;                   ///< a text for each heading
  std::vector<Series> sketches = {};               ///< a tiny curve before each row; empty: none
  Range sketchX = {-4, 4}, sketchY = {-1.5, 2.5};  ///< the part of the plane that they show
  bool operator==(const PlotTable&) const = default;
};

struct PlotScene {
  PlotAxis x;
  std::vector<PlotPane> panes;
  std::vector<PlotTile> tiles;      ///< in rows, where there are no panes
  std::vector<PlotTable> tables;    ///< none or one, where there are neither panes nor tiles
  std::vector<ProbeLine> probes;    ///< none or one
  QString title, caption;           ///< exported figures only
  QString description;              ///< for screen readers: what the picture shows, in a sentence
  QMap<QString, QString> metadata;  ///< stamped into exported files: settings that made the figure
  bool operator==(const PlotScene&) const = default;
};

/// Columns of equal length under names: what CSV and JSON exports and "copy data" hold.
struct DataTable {
  QList<QString> columns;
  std::vector<std::vector<double>> values;  ///< one vector per column
  QString labelColumn = {};                 ///< a column of texts before the others; empty: there is none
  QStringList labels = {};                  ///< its texts, as many as there are rows
  bool operator==(const DataTable&) const = default;
};

}  // namespace alab
