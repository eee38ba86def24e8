// columnSumsOf: the sum of each column of a matrix.
#if defined(ALAB_MATRIX_COLUMN_SUMS_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_MATRIX_COLUMN_SUMS_H
#undef ALAB_MATRIX_COLUMN_SUMS_H
#else
#define ALAB_MATRIX_COLUMN_SUMS_H
#endif
#include <span>

#include "core/matrix/each_vector.h"
#include "core/matrix/matrix.h"

ALAB_REGION_BEGIN

/// Of the columns that fill a vector: two sums for each, so that no addition waits for the last one.
template <class T>
HWY_FLATTEN void columnSumsOf(const MatrixView<const T>& x, std::span<T> out) {
  coverByVectors<T>(x.columns, [&](auto lanes, std::size_t first) {
    auto even = hn::Zero(lanes), odd = even;
    const T* column = x.data + first;
    std::size_t i = 0;
    for (; i + 2 <= x.rows; i += 2) {
      even = hn::Add(even, hn::LoadU(lanes, column + i * x.rowStep));
      odd = hn::Add(odd, hn::LoadU(lanes, column + (i + 1) * x.rowStep));
    }
    if (i < x.rows) even = hn::Add(even, hn::LoadU(lanes, column + i * x.rowStep));
    hn::StoreU(hn::Add(even, odd), lanes, out.data() + first);
  });
}

ALAB_REGION_END
#endif
