#define HWY_TARGET_INCLUDE "core/matrix/kernels/product.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes plain loops

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "core/matrix/column_sums.h"
#include "core/matrix/matrix_kernels.h"
#include "core/matrix/turn.h"
#include "core/scalar/region.h"

ALAB_REGION_BEGIN

namespace hn = hwy::HWY_NAMESPACE;

template <class T>
using ProductLanes = hn::ScalableTag<T>;
template <class T>
constexpr std::size_t vectorSize = hn::MaxLanes(ProductLanes<T>());

// A tile of sums has tileRows x 2 vectors. With one more for an element of a and two for b they fill the
// registers: 16 of them, 32 with AVX-512.
constexpr std::size_t tileRows = HWY_TARGET == HWY_AVX3 ? 12 : 6;
/// Half a panel of this depth and the rows of a tile fit the nearest cache.
constexpr std::size_t blockDepth = 256;
/// A block of a fits the second cache.
constexpr std::size_t blockRows = 192;

/// Which elements of a are neighbours in memory: those of a row, or, of a transposed view, those of a column.
enum class Adjacent { InRow, InColumn };

/// The sums of one tile, `count` rows of a by `vectors` vectors of columns, over `depth` products. Neighbours
/// in the other direction are `step` apart, rows of b `bStep`. The last vector begins `last` columns behind
/// the first: it may share columns with it.
template <class Lanes, std::size_t vectors, std::size_t count, Adjacent adjacent>
struct Tile {
  using T = hn::TFromD<Lanes>;
  using Vector = hn::Vec<Lanes>;
  static constexpr std::size_t size = hn::MaxLanes(Lanes());
  Vector sum[count][vectors];
  std::size_t last;

  HWY_INLINE Tile(const T* a, std::size_t step, const T* b, std::size_t bStep, std::size_t depth,
                  std::size_t lastVector)
      : last(lastVector) {
    const Lanes lanes;
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r)
      for (std::size_t v = 0; v < vectors; ++v) sum[r][v] = hn::Zero(lanes);
    for (std::size_t k = 0; k < depth; ++k, b += bStep) {
      Vector right[vectors];
      for (std::size_t v = 0; v < vectors; ++v) right[v] = hn::LoadU(lanes, b + v * last);
#pragma GCC unroll 16
      for (std::size_t r = 0; r < count; ++r) {
        const Vector element =
            hn::Set(lanes, adjacent == Adjacent::InRow ? a[r * step + k] : a[k * step + r]);
        for (std::size_t v = 0; v < vectors; ++v) sum[r][v] = hn::MulAdd(element, right[v], sum[r][v]);
      }
    }
  }

  /// `start` may be c: a row is read before any of it is written.
  HWY_INLINE void store(T factor, StartFrom<T> start, T* c, std::size_t rowStep) const {
    const Lanes lanes;
    const Vector scale = hn::Set(lanes, factor);
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r) {
      Vector row[vectors];
      for (std::size_t v = 0; v < vectors; ++v) {
        const Vector old =
            start.data ? hn::LoadU(lanes, start.data + r * start.rowStep + v * last) : hn::Zero(lanes);
        row[v] = hn::MulAdd(scale, sum[r][v], old);
      }
      for (std::size_t v = 0; v < vectors; ++v) hn::StoreU(row[v], lanes, c + r * rowStep + v * last);
    }
  }
};

/// What a tile is made of: `width` columns of c.
template <class T>
struct TileCall {
  T factor;
  const T* a;
  std::size_t aStep;  ///< Tile's step
  const T* b;
  std::size_t bStep, depth;
  StartFrom<T> start;
  T* c;
  std::size_t cStep, width;
};

/// As wide as its vectors side by side.
template <class Lanes, std::size_t vectors, std::size_t count, Adjacent adjacent, class T>
HWY_FLATTEN void wholeTile(const TileCall<T>& call) {
  const Tile<Lanes, vectors, count, adjacent> tile(call.a, call.aStep, call.b, call.bStep, call.depth,
                                                   hn::MaxLanes(Lanes()));
  tile.store(call.factor, call.start, call.c, call.cStep);
}

/// Wider than one vector, less wide than two: they overlap.
template <class Lanes, std::size_t count, Adjacent adjacent, class T>
HWY_FLATTEN void overlappingTile(const TileCall<T>& call) {
  const Tile<Lanes, 2, count, adjacent> tile(call.a, call.aStep, call.b, call.bStep, call.depth,
                                             call.width - hn::MaxLanes(Lanes()));
  tile.store(call.factor, call.start, call.c, call.cStep);
}

template <class T>
using TileKernel = void (*)(const TileCall<T>&);
/// One for each number of rows, less 1.
template <class T>
using TileKernels = std::array<TileKernel<T>, tileRows>;

/// Widths from a power of 2 on, until the next one.
template <class T>
struct KernelsOfWidths {
  TileKernels<T> power, more;
};

template <class T>
constexpr std::size_t panelWidth = 2 * vectorSize<T>;

template <class T, Adjacent adjacent, std::size_t width, std::size_t... less1>
constexpr KernelsOfWidths<T> kernelsFrom(std::index_sequence<less1...>) {
  using Lanes = hn::CappedTag<T, std::min(width, vectorSize<T>)>;
  constexpr std::size_t vectors = width / hn::MaxLanes(Lanes());
  return {{wholeTile<Lanes, vectors, less1 + 1, adjacent, T>...},
          {(width == 1 || vectors == 2) ? nullptr : overlappingTile<Lanes, less1 + 1, adjacent, T>...}};
}

/// For widths from 1, from 2, from 4 and so on to a panel.
template <class T, Adjacent adjacent, std::size_t... powers>
constexpr std::array<KernelsOfWidths<T>, sizeof...(powers)> allKernels(std::index_sequence<powers...>) {
  return {kernelsFrom<T, adjacent, (std::size_t(1) << powers)>(std::make_index_sequence<tileRows>())...};
}

template <class T, Adjacent adjacent>
const TileKernels<T>& kernelsOf(std::size_t width) {
  static constexpr auto kernels =
      allKernels<T, adjacent>(std::make_index_sequence<std::bit_width(panelWidth<T>)>());
  const auto& from = kernels[static_cast<std::size_t>(std::bit_width(width)) - 1];
  return std::has_single_bit(width) ? from.power : from.more;
}

/// The tiles of one panel, one below the other. `tile` is the first of them and becomes the others: a copy of
/// what was just written would wait for it.
template <class T, Adjacent adjacent>
HWY_INLINE void multiplyPanel(TileCall<T>& tile, std::size_t aRowStep, std::size_t rows) {
  const TileKernels<T>& kernels = kernelsOf<T, adjacent>(tile.width);
  for (; rows > tileRows; rows -= tileRows) {
    kernels[tileRows - 1](tile);
    tile.a += tileRows * aRowStep;
    tile.c += tileRows * tile.cStep;
    if (tile.start.data) tile.start.data += tileRows * tile.start.rowStep;
  }
  kernels[rows - 1](tile);
}

/// Panel by panel.
template <class T, Adjacent adjacent>
void multiplyBlock(TileCall<T>& tile, std::size_t aRowStep, std::size_t panelStep, std::size_t rows,
                   std::size_t columns) {
  const T *const a = tile.a, *const start = tile.start.data;
  T* const c = tile.c;
  for (std::size_t j = 0; j < columns; j += panelWidth<T>, tile.b += panelStep) {
    tile.width = std::min(panelWidth<T>, columns - j);
    tile.a = a;
    tile.c = c + j;
    if (start) tile.start.data = start + j;
    multiplyPanel<T, adjacent>(tile, aRowStep, rows);
  }
}

/// Block by block of the depth and of the rows.
template <class T, Adjacent adjacent>
void multiplyBlocks(TileCall<T>& tile, const MatrixView<const T>& a, const Panels<T>& b, StartFrom<T> start,
                    const MatrixView<T>& c) {
  std::size_t k = 0;
  do {  // once at least: a product of nothing is what it starts from
    if (k > 0) start = {c.data, c.rowStep};
    tile.depth = std::min(blockDepth, a.columns - k);
    for (std::size_t i = 0; i < c.rows; i += blockRows) {
      tile.a = a.data + i * a.rowStep + k * a.columnStep;
      tile.b = b.data + k * b.rowStep;
      tile.start = {start.data ? start.data + i * start.rowStep : nullptr, start.rowStep};
      tile.c = c.data + i * c.rowStep;
      multiplyBlock<T, adjacent>(tile, a.rowStep, b.panelStep, std::min(blockRows, c.rows - i), c.columns);
    }
  } while ((k += blockDepth) < a.columns);
}

constexpr bool isFrom1To(std::size_t most, std::size_t count) {
  return count - 1 < most;
}

template <class T, Adjacent adjacent>
HWY_INLINE void multiplyAdjacent(TileCall<T>& tile, const MatrixView<const T>& a, const Panels<T>& b,
                                 StartFrom<T> start, const MatrixView<T>& c) {
  if (a.columns <= blockDepth && isFrom1To(blockRows, c.rows) && isFrom1To(panelWidth<T>, c.columns))
    multiplyPanel<T, adjacent>(tile, a.rowStep, c.rows);
  else
    multiplyBlocks<T, adjacent>(tile, a, b, start, c);
}

template <class T>
void multiplyPanels(T factor, const MatrixView<const T>& a, const Panels<T>& b, StartFrom<T> start,
                    const MatrixView<T>& c) {
  const std::size_t step = a.columnStep == 1 ? a.rowStep : a.columnStep;
  TileCall<T> tile = {factor,    a.data, step,   b.data,    b.rowStep,
                      a.columns, start,  c.data, c.rowStep, c.columns};
  if (a.columnStep == 1)
    multiplyAdjacent<T, Adjacent::InRow>(tile, a, b, start, c);
  else
    multiplyAdjacent<T, Adjacent::InColumn>(tile, a, b, start, c);
}

/// Block by block; what is left at the edges one by one.
template <class T>
HWY_FLATTEN void packTransposed(const MatrixView<const T>& rows, T* to) {
  constexpr std::size_t panel = panelWidth<T>, side = hn::MaxLanes(TurnLanes<T>());
  for (std::size_t j = 0; j < rows.rows; ++j) {
    T* column = to + j / panel * panel * rows.columns + j % panel;
    const T* row = rows.data + j * rows.rowStep;
    std::size_t k = 0;
    if (j + side <= rows.rows) {  // panels are whole numbers of blocks
      for (; k + side <= rows.columns; k += side) turn(row + k, rows.rowStep, column + k * panel, panel);
      for (; k < rows.columns; ++k)
        for (std::size_t r = 0; r < side; ++r) column[k * panel + r] = row[r * rows.rowStep + k];
      j += side - 1;
      continue;
    }
    for (; k < rows.columns; ++k) column[k * panel] = row[k];
  }
}

/// A layer of one unit has its weights in the right order as they are.
template <class T>
void denseForward(const Matrix<T>& x, const Matrix<T>& w, const T* b, Matrix<T>& z, T* turned) {
  const std::size_t depth = w.columns(), units = w.rows();
  if (units == 1) return multiplyPanels<T>(1, x.view(), {w.all().data(), depth, 1, 1, 0}, {b, 0}, z.view());
  packTransposed(w.view(), turned);
  multiplyPanels<T>(1, x.view(), {turned, depth, units, panelWidth<T>, depth * panelWidth<T>}, {b, 0},
                    z.view());
}

template <class T>
void denseBackward(const Matrix<T>& d, const Panels<T>& x, const Panels<T>& w, const DenseSlopes<T>& to) {
  const MatrixView<const T> turned = {d.all().data(), d.columns(), d.rows(), 1, d.columns()};
  multiplyPanels<T>(1, turned, x, {}, to.w.view());
  if (to.b) columnSumsOf<T>(d.view(), *to.b);
  if (to.x) multiplyPanels<T>(1, d.view(), w, {}, to.x->view());
}

template <class T>
ProductKernels<T> productKernels() {
  return {panelWidth<T>, multiplyPanels<T>, packTransposed<T>, denseForward<T>, denseBackward<T>};
}

ProductKernels<float> floatProduct() {
  return productKernels<float>();
}

ProductKernels<double> doubleProduct() {
  return productKernels<double>();
}

ALAB_REGION_END
#endif
