// What draws into the columns of a CoverageBuffer. Without a guard: coverage_columns.cpp includes it once for
// each instruction set, each time in a namespace and with a target of its own.

/// Rows per column below which an edge counts as level within a column: the error is an eighth of it.
constexpr float flat = 1.0F / 32;

/// Columns are blended in batches, which is one test for many edges. What remains of the ring is an edge and
/// the way back.
constexpr int batch = 32;

constexpr int group = four::pixels;

/// Coverages, at most the whole pixel, of 255.
four::Ints levelsOf(four::Floats covered) {
  const auto size = reinterpret_cast<four::Floats>(reinterpret_cast<four::Ints>(covered) & 0x7fffffff);
  const four::Floats level = 255 * size + 0.5F, most = four::Floats{} + 255;
  return __builtin_convertvector(level < most ? level : most, four::Ints);
}

bool areZero(four::Ints levels) {
  std::uint64_t halves[2];
  std::memcpy(halves, &levels, sizeof levels);
  return (halves[0] | halves[1]) == 0;
}

inline void blend(uchar* pixels, const Ink& ink, four::Ints levels) {
  four::Bytes at;
  std::memcpy(&at, pixels, sizeof at);
  at = ink.over(at, levels);
  std::memcpy(pixels, &at, sizeof at);
}

/// The last columns of a window, where fewer than four are left.
void blendSome(uchar* pixels, std::size_t bytes, const Ink& ink, four::Ints levels) {
  four::Bytes at = {};
  std::memcpy(&at, pixels, bytes);
  at = ink.over(at, levels);
  std::memcpy(pixels, &at, bytes);
}

/// From left to right.
struct Edge {
  float x1, y1, x2, y2, slope;
  float sign;  ///< -1: it runs the other way

  float at(float x) const { return x < x2 ? y1 + (x - x1) * slope : y2; }
  bool staysInside(float height) const { return y1 >= 0 && y2 >= 0 && y1 < height && y2 < height; }
};

void blendGroup(CoverageColumns& columns, int column) {
  const CoverageColumns::Touched touched = std::exchange(columns.touchedAt(column), {});
  if (touched.last < 0) return;
  const std::size_t bytes = sizeof(QRgb) * static_cast<std::size_t>(std::min(group, columns.width - column));
  const Ink ink = *columns.ink;
  float* cell = columns.cellAt(column, touched.first);
  uchar* pixels = columns.pixels.at(column, touched.first);
  four::Floats covered = {};
  for (int row = touched.first; row <= touched.last;
       ++row, cell += CoverageColumns::stride, pixels += columns.pixels.bytesPerLine) {
    four::Floats change;
    std::memcpy(&change, cell, sizeof change);
    __builtin_prefetch(pixels + 64, 1);
    std::fill_n(cell, group, 0.0F);
    covered += change;
    const four::Ints levels = levelsOf(covered);
    if (row >= columns.height || areZero(levels)) continue;
    if (bytes == sizeof(four::Bytes))
      blend(pixels, ink, levels);
    else
      blendSome(pixels, bytes, ink, levels);
  }
}

void finishBefore(CoverageColumns& columns, int column) {
  if (column <= columns.first) return;
  const int end = std::min((column + batch) & ~(group - 1), columns.width);
  for (; columns.first < end; columns.first += group) blendGroup(columns, columns.first);
}

/// The rows that an edge may write to, in all groups of columns between left and right.
inline void touch(CoverageColumns& columns, const Edge& edge, float left, float right) {
  const float height = static_cast<float>(columns.height);
  const int first = static_cast<int>(std::clamp(std::min(edge.y1, edge.y2), 0.0F, height));
  const int last = static_cast<int>(std::clamp(std::max(edge.y1, edge.y2), 0.0F, height - 1)) + 2;
  const int end = static_cast<int>(right);
  for (int column = static_cast<int>(left) & ~(group - 1); column <= end; column += group) {
    CoverageColumns::Touched& touched = columns.touchedAt(column);
    touched.first = std::min(touched.first, first);
    touched.last = std::max(touched.last, last);
  }
}

/// A piece that hardly leaves its height.
inline void addFlat(CoverageColumns& columns, int column, float width, float y) {
  const int row = static_cast<int>(y);
  float* cell = columns.cellAt(column, row);
  const float further = width * (y - static_cast<float>(row));
  cell[0] += width - further;
  cell[CoverageColumns::stride] += further;
}

/// A piece over at most two rows; without a branch, since which of them it crosses cannot be foreseen.
inline void addGentle(CoverageColumns& columns, int column, float width, float perRow, float upper,
                      float lower) {
  const int row = static_cast<int>(upper);
  const float border = static_cast<float>(row + 1), before = border - upper;
  const float after = std::max(lower - border, 0.0F), rest = std::max(border - lower, 0.0F);
  const float first = 0.5F * perRow * (before - rest) * (before + rest);
  const float third = 0.5F * perRow * after * after;
  float* cell = columns.cellAt(column, row);
  cell[0] += first;
  cell[CoverageColumns::stride] += width - first - third;
  cell[2 * CoverageColumns::stride] += third;
}

/// Any piece, also one that leaves the window.
inline void addSteep(CoverageColumns& columns, int column, float width, float upper, float lower) {
  const float height = static_cast<float>(columns.height);
  if (upper >= height) return;  // ink above it goes down to the border
  if (lower <= 0) {
    *columns.cellAt(column, 0) += width;
    return;
  }
  const float perRow = lower > upper ? width / (lower - upper) : 0;
  if (upper < 0) *columns.cellAt(column, 0) -= perRow * upper;
  const float end = std::min(lower, height);
  float y = std::max(upper, 0.0F);
  float border = static_cast<float>(static_cast<int>(y) + 1);
  for (float* cell = columns.cellAt(column, static_cast<int>(y)); y < end;
       border += 1, cell += CoverageColumns::stride) {
    const float nextY = std::min(end, border);
    const float share = perRow * (nextY - y);
    const float below = share * (border - 0.5F * (y + nextY));
    cell[0] += below;
    cell[CoverageColumns::stride] += share - below;
    y = nextY;
  }
}

/// The pieces of an edge, column by column: the column, how much of its width (negative for an edge that runs
/// back), and the heights at both ends.
template <class Add>
void eachColumn(CoverageColumns& columns, const Edge& edge, Add add) {
  const float right = std::min(edge.x2, static_cast<float>(columns.width));
  float x = std::max(edge.x1, static_cast<float>(columns.first)), y = edge.at(x);
  finishBefore(columns, static_cast<int>(right) + 1 - CoverageColumns::count);
  if (x < right) touch(columns, edge, x, right);
  for (int column = static_cast<int>(x); x < right; ++column) {
    const float nextX = std::min(static_cast<float>(column + 1), right), nextY = edge.at(nextX);
    add(column, edge.sign * (nextX - x), y, nextY);
    x = nextX;
    y = nextY;
  }
}

void addEdge(CoverageColumns& columns, QPointF from, QPointF to) {
  const bool isForward = from.x() < to.x();
  const QPointF& a = isForward ? from : to;
  const QPointF& b = isForward ? to : from;
  const float x1 = static_cast<float>(a.x()), y1 = static_cast<float>(a.y());
  const float x2 = static_cast<float>(b.x()), y2 = static_cast<float>(b.y());
  if (!(x1 < x2)) return;
  const Edge edge = {x1, y1, x2, y2, (y2 - y1) / (x2 - x1), isForward ? 1.0F : -1.0F};
  const float steepness = std::abs(edge.slope);
  if (steepness > 1 || !edge.staysInside(static_cast<float>(columns.height)))
    eachColumn(columns, edge, [&columns](int column, float width, float y, float nextY) {
      addSteep(columns, column, width, std::min(y, nextY), std::max(y, nextY));
    });
  else if (steepness < flat)
    eachColumn(columns, edge, [&columns](int column, float width, float y, float nextY) {
      addFlat(columns, column, width, 0.5F * (y + nextY));
    });
  else
    eachColumn(columns, edge,
               [&columns, perRow = edge.sign / steepness](int column, float width, float y, float nextY) {
                 addGentle(columns, column, width, perRow, std::min(y, nextY), std::max(y, nextY));
               });
}

inline ColumnKernels kernels() {
  return {addEdge, finishBefore};
}
