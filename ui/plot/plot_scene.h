#pragma once
// PlotScene: what a figure shows, as a value. No colours, no pens, no widgets: Theme and PlotView add those.
//
// A scene is a column of panes with a common x axis. Data coordinates everywhere; NaN in y breaks a line.
#include <QList>
#include <QMap>
#include <QString>
#include <limits>
#include <vector>

#include "core/range.h"

namespace alab {

enum class SeriesRole {
  Curve,       ///< f, f', f'' of a chosen function
  Derivative,  ///< f' or f'' drawn over f in one plot: thinner
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

enum class AreaRole { Flat, Bell, Histogram, SlopeTriangle };

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

struct PlotAxis {
  QString label;
  Range range;
  AxisScale scale = AxisScale::Linear;
  bool operator==(const PlotAxis&) const = default;
};

struct PlotPane {
  QString id;  ///< "f", "d1", "d2", "difference"
  PlotAxis y;
  double stretch = 1;  ///< share of the height
  std::vector<Stripe> stripes;
  std::vector<Area> areas;
  std::vector<Series> series;  ///< drawn in this order, later ones on top
  std::vector<Marker> markers;
  std::vector<Note> notes;
  QString message;  ///< in the middle, instead of curves: "No function chosen"
  bool operator==(const PlotPane&) const = default;
};

struct PlotScene {
  PlotAxis x;
  std::vector<PlotPane> panes;
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
  bool operator==(const DataTable&) const = default;
};

}  // namespace alab
