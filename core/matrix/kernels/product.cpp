#define HWY_TARGET_INCLUDE "core/matrix/kernels/product.cpp"
#include <hwy/foreach_target.h>
#if HWY_TARGET != HWY_SCALAR  // a machine without vectors takes plain loops

#include <algorithm>
#include <array>
#include <utility>

#include "core/matrix/matrix_kernels.h"
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

/// The sums of one tile, `count` rows of a by one panel of b, over `depth` products. Neighbours in the other
/// direction are `step` apart.
template <class T, std::size_t count, Adjacent adjacent>
struct Tile {
  using Vector = hn::Vec<ProductLanes<T>>;
  Vector sum[count][2];

  HWY_INLINE Tile(const T* a, std::size_t step, const T* b, std::size_t depth) {
    const ProductLanes<T> lanes;
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r) sum[r][0] = sum[r][1] = hn::Zero(lanes);
    for (std::size_t k = 0; k < depth; ++k, b += 2 * vectorSize<T>) {
      const Vector left = hn::LoadU(lanes, b), right = hn::LoadU(lanes, b + vectorSize<T>);
#pragma GCC unroll 16
      for (std::size_t r = 0; r < count; ++r) {
        const Vector element =
            hn::Set(lanes, adjacent == Adjacent::InRow ? a[r * step + k] : a[k * step + r]);
        sum[r][0] = hn::MulAdd(element, left, sum[r][0]);
        sum[r][1] = hn::MulAdd(element, right, sum[r][1]);
      }
    }
  }

  HWY_INLINE void store(T factor, T* c, std::size_t rowStep, bool add) const {
    const ProductLanes<T> lanes;
    const Vector scale = hn::Set(lanes, factor);
#pragma GCC unroll 16
    for (std::size_t r = 0; r < count; ++r)
      for (std::size_t half = 0; half < 2; ++half) {
        T* to = c + r * rowStep + half * vectorSize<T>;
        const Vector old = add ? hn::LoadU(lanes, to) : hn::Zero(lanes);
        hn::StoreU(hn::MulAdd(scale, sum[r][half], old), lanes, to);
      }
  }
};

/// What a tile is made of: `width` columns of c, fewer than a panel at the right edge.
template <class T>
struct TileCall {
  T factor;
  const T* a;
  std::size_t aStep;  ///< Tile's step
  const T* b;
  std::size_t depth;
  T* c;
  std::size_t cStep;
  std::size_t width;
  bool add;
};

template <class T, std::size_t count, Adjacent adjacent>
HWY_FLATTEN void productTile(const TileCall<T>& call) {
  constexpr std::size_t panel = 2 * vectorSize<T>;
  const Tile<T, count, adjacent> tile(call.a, call.aStep, call.b, call.depth);
  if (HWY_LIKELY(call.width == panel)) return tile.store(call.factor, call.c, call.cStep, call.add);
  T rest[count * panel];
  tile.store(call.factor, rest, panel, false);
  for (std::size_t r = 0; r < count; ++r)
    for (std::size_t j = 0; j < call.width; ++j) {
      T& to = call.c[r * call.cStep + j];
      to = (call.add ? to : T(0)) + rest[r * panel + j];
    }
}

template <class T>
using TileKernel = void (*)(const TileCall<T>&);

template <class T, Adjacent adjacent, std::size_t... rowsLess1>
constexpr std::array<TileKernel<T>, tileRows> tileKernels(std::index_sequence<rowsLess1...>) {
  return {productTile<T, rowsLess1 + 1, adjacent>...};
}

/// All tiles of a block of rows and depth, panel by panel.
template <class T, Adjacent adjacent>
void multiplyBlock(T factor, MatrixView<const T> a, const Panels<T>& b, std::size_t firstRowOfB,
                   MatrixView<T> c, bool add) {
  constexpr std::size_t panel = 2 * vectorSize<T>;
  static constexpr auto kernels = tileKernels<T, adjacent>(std::make_index_sequence<tileRows>());
  const std::size_t step = adjacent == Adjacent::InRow ? a.rowStep : a.columnStep;
  for (std::size_t j = 0; j < c.columns; j += panel) {
    const T* sliver = b.data + j * b.rows + firstRowOfB * panel;
    const std::size_t width = std::min(panel, c.columns - j);
    for (std::size_t i = 0; i < c.rows; i += tileRows) {
      const std::size_t count = std::min(tileRows, c.rows - i);
      kernels[count - 1]({factor, a.data + i * a.rowStep, step, sliver, a.columns, c.data + i * c.rowStep + j,
                          c.rowStep, width, add});
    }
  }
}

template <class T>
void multiplyPanels(T factor, MatrixView<const T> a, const Panels<T>& b, MatrixView<T> c, bool add) {
  const auto multiplyOne =
      a.columnStep == 1 ? multiplyBlock<T, Adjacent::InRow> : multiplyBlock<T, Adjacent::InColumn>;
  for (std::size_t k = 0; k < a.columns; k += blockDepth) {
    const std::size_t depth = std::min(blockDepth, a.columns - k);
    for (std::size_t i = 0; i < c.rows; i += blockRows) {
      const std::size_t rows = std::min(blockRows, c.rows - i);
      const T* corner = a.data + i * a.rowStep + k * a.columnStep;
      multiplyOne(factor, {corner, rows, depth, a.rowStep, a.columnStep}, b, k, c.someRows(i, rows),
                  add || k > 0);
    }
  }
}

ProductKernels<float> floatProduct() {
  return {2 * vectorSize<float>, multiplyPanels<float>};
}

ProductKernels<double> doubleProduct() {
  return {2 * vectorSize<double>, multiplyPanels<double>};
}

ALAB_REGION_END
#endif
