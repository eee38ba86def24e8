#define HWY_TARGET_INCLUDE "core/matrix/kernels/product.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes plain loops

#include <algorithm>
#include <array>
#include <utility>

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
/// in the other direction are `step` apart, rows of b `bStep`.
template <class Lanes, std::size_t vectors, std::size_t count, Adjacent adjacent>
struct Tile {
  using T = hn::TFromD<Lanes>;
  using Vector = hn::Vec<Lanes>;
  static constexpr std::size_t size = hn::MaxLanes(Lanes());
  Vector sum[count][vectors];

  HWY_INLINE Tile(const T* a, std::size_t step, const T* b, std::size_t bStep, std::size_t depth) {
    const Lanes lanes;
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r)
      for (std::size_t v = 0; v < vectors; ++v) sum[r][v] = hn::Zero(lanes);
    for (std::size_t k = 0; k < depth; ++k, b += bStep) {
      Vector right[vectors];
      for (std::size_t v = 0; v < vectors; ++v) right[v] = hn::LoadU(lanes, b + v * size);
#pragma GCC unroll 16
      for (std::size_t r = 0; r < count; ++r) {
        const Vector element =
            hn::Set(lanes, adjacent == Adjacent::InRow ? a[r * step + k] : a[k * step + r]);
        for (std::size_t v = 0; v < vectors; ++v) sum[r][v] = hn::MulAdd(element, right[v], sum[r][v]);
      }
    }
  }

  HWY_INLINE void store(T factor, StartFrom<T> start, T* c, std::size_t rowStep) const {
    const Lanes lanes;
    const Vector scale = hn::Set(lanes, factor);
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r)
      for (std::size_t v = 0; v < vectors; ++v) {
        const Vector old =
            start.data ? hn::LoadU(lanes, start.data + r * start.rowStep + v * size) : hn::Zero(lanes);
        hn::StoreU(hn::MulAdd(scale, sum[r][v], old), lanes, c + r * rowStep + v * size);
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

/// A tile as wide as its vectors.
template <class Lanes, std::size_t vectors, std::size_t count, Adjacent adjacent, class T>
HWY_FLATTEN void wholeTile(const TileCall<T>& call) {
  const Tile<Lanes, vectors, count, adjacent> tile(call.a, call.aStep, call.b, call.bStep, call.depth);
  tile.store(call.factor, call.start, call.c, call.cStep);
}

/// The right edge of a packed factor, whose missing columns are 0: fewer columns than a panel.
template <class Lanes, std::size_t count, Adjacent adjacent, class T>
HWY_FLATTEN void edgeTile(const TileCall<T>& call) {
  constexpr std::size_t panel = 2 * hn::MaxLanes(Lanes());
  const Tile<Lanes, 2, count, adjacent> tile(call.a, call.aStep, call.b, call.bStep, call.depth);
  T sums[count * panel];
  tile.store(call.factor, {}, sums, panel);
  for (std::size_t r = 0; r < count; ++r)
    for (std::size_t j = 0; j < call.width; ++j)
      call.c[r * call.cStep + j] =
          sums[r * panel + j] + (call.start.data ? call.start.data[r * call.start.rowStep + j] : T(0));
}

template <class T>
using TileKernel = void (*)(const TileCall<T>&);
/// One for each number of rows, less 1.
template <class T>
using TileKernels = std::array<TileKernel<T>, tileRows>;

/// A panel, and what may be left at the right edge.
template <class T>
struct KernelsOfWidths {
  TileKernels<T> panel, vector, half, edge;

  const TileKernels<T>& of(std::size_t width) const {
    if (HWY_LIKELY(width == 2 * vectorSize<T>)) return panel;
    if (width == vectorSize<T>) return vector;
    return width == vectorSize<T> / 2 ? half : edge;
  }
};

template <class T>
using HalfLanes = hn::CappedTag<T, std::max<std::size_t>(vectorSize<T> / 2, 1)>;

template <class T, Adjacent adjacent, std::size_t... less1>
constexpr KernelsOfWidths<T> tileKernels(std::index_sequence<less1...>) {
  using Lanes = ProductLanes<T>;
  return {{wholeTile<Lanes, 2, less1 + 1, adjacent, T>...},
          {wholeTile<Lanes, 1, less1 + 1, adjacent, T>...},
          {wholeTile<HalfLanes<T>, 1, less1 + 1, adjacent, T>...},
          {edgeTile<Lanes, less1 + 1, adjacent, T>...}};
}

/// A block of rows and depth, from one row and depth of the factors on.
template <class T>
struct Block {
  T factor;
  MatrixView<const T> a;
  Panels<T> b;
  std::size_t firstRowOfB;
  StartFrom<T> start;
  MatrixView<T> c;
};

/// How many of the columns that are left a tile does next: a panel, at the right edge a vector or half of
/// one, or all of them where they are padded.
template <class T>
std::size_t nextWidth(std::size_t left, bool isPadded) {
  if (left >= 2 * vectorSize<T>) return 2 * vectorSize<T>;
  return isPadded || left < vectorSize<T> ? left : vectorSize<T>;
}

/// All tiles of a block, panel by panel.
template <class T, Adjacent adjacent>
void multiplyBlock(const Block<T>& block) {
  constexpr std::size_t panel = 2 * vectorSize<T>;
  static constexpr auto kernels = tileKernels<T, adjacent>(std::make_index_sequence<tileRows>());
  const auto& [factor, a, b, firstRowOfB, start, c] = block;
  const std::size_t step = adjacent == Adjacent::InRow ? a.rowStep : a.columnStep;
  for (std::size_t j = 0, width; j < c.columns; j += width) {
    width = nextWidth<T>(c.columns - j, b.isPadded);
    const T* sliver = b.data + j / panel * b.panelStep + j % panel + firstRowOfB * b.rowStep;
    const TileKernels<T>& ofWidth = kernels.of(width);
    for (std::size_t i = 0; i < c.rows; i += tileRows) {
      const StartFrom<T> tileStart = {start.data ? start.data + i * start.rowStep + j : nullptr,
                                      start.rowStep};
      ofWidth[std::min(tileRows, c.rows - i) - 1]({factor, a.data + i * a.rowStep, step, sliver, b.rowStep,
                                                   a.columns, tileStart, c.data + i * c.rowStep + j,
                                                   c.rowStep, width});
    }
  }
}

template <class T>
void multiplyPanels(T factor, MatrixView<const T> a, const Panels<T>& b, StartFrom<T> start,
                    MatrixView<T> c) {
  const auto multiplyOne =
      a.columnStep == 1 ? multiplyBlock<T, Adjacent::InRow> : multiplyBlock<T, Adjacent::InColumn>;
  for (std::size_t k = 0; k < a.columns; k += blockDepth) {
    const std::size_t depth = std::min(blockDepth, a.columns - k);
    const StartFrom<T> from = k == 0 ? start : StartFrom<T>{c.data, c.rowStep};
    for (std::size_t i = 0; i < c.rows; i += blockRows) {
      const std::size_t rows = std::min(blockRows, c.rows - i);
      const T* corner = a.data + i * a.rowStep + k * a.columnStep;
      multiplyOne({factor,
                   {corner, rows, depth, a.rowStep, a.columnStep},
                   b,
                   k,
                   {from.data ? from.data + i * from.rowStep : nullptr, from.rowStep},
                   c.someRows(i, rows)});
    }
  }
}

/// Block by block; what is left at the edges one by one.
template <class T>
HWY_FLATTEN void packTransposed(MatrixView<const T> rows, T* to) {
  constexpr std::size_t panel = 2 * vectorSize<T>, side = hn::MaxLanes(TurnLanes<T>());
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

template <class T>
ProductKernels<T> productKernels() {
  return {2 * vectorSize<T>, std::max<std::size_t>(vectorSize<T> / 2, 1), multiplyPanels<T>,
          packTransposed<T>};
}

ProductKernels<float> floatProduct() {
  return productKernels<float>();
}

ProductKernels<double> doubleProduct() {
  return productKernels<double>();
}

ALAB_REGION_END
#endif
