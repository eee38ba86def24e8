// mapSpan: a formula of packs over spans of any length and alignment, with the exact path for lanes it cannot
// do.
#if defined(ALAB_KERNELS_MAP_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_KERNELS_MAP_H
#undef ALAB_KERNELS_MAP_H
#else
#define ALAB_KERNELS_MAP_H
#endif
#include <algorithm>
#include <array>
#include <span>

#include "core/activation/kernels.h"
#include "core/scalar/pack.h"

ALAB_REGION_BEGIN

template <class T, std::size_t outputs>
using Packs = std::array<Pack<T>, outputs>;

template <class T, std::size_t outputs>
HWY_INLINE PackMask<T> trusted(Pack<T> x, const Packs<T, outputs>& y) {
  PackMask<T> good = math::abs(x) <= reach<T>;
  for (const Pack<T>& output : y) good = good && isFinite(output);
  return good;
}

/// Writes the lanes of y; those that are not trusted as exact(x) tells.
template <class T, std::size_t outputs, class Exact>
HWY_NOINLINE void storeRepaired(Pack<T> x, const Packs<T, outputs>& y, const std::array<T*, outputs>& to,
                                const Exact& exact) {
  constexpr std::size_t width = Pack<T>::size;
  T point[width], good[width], value[outputs][width];
  x.store(point);
  select(trusted(x, y), Pack<T>(1), Pack<T>(0)).store(good);
  for (std::size_t o = 0; o < outputs; ++o) y[o].store(value[o]);
  for (std::size_t lane = 0; lane < width; ++lane) {
    if (good[lane] != 0) continue;
    const std::array<T, outputs> right = exact(point[lane]);
    for (std::size_t o = 0; o < outputs; ++o) value[o][lane] = right[o];
  }
  for (std::size_t o = 0; o < outputs; ++o) Pack<T>::load(value[o]).store(to[o]);
}

template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapVector(const T* x, const std::array<T*, outputs>& to, const Formula& formula,
                          const Exact& exact) {
  const Pack<T> point = Pack<T>::load(x);
  const Packs<T, outputs> y = formula(point);
  if (HWY_UNLIKELY(!allOf(trusted(point, y)))) return storeRepaired(point, y, to, exact);
  for (std::size_t o = 0; o < outputs; ++o) y[o].store(to[o]);
}

/// to[o][i] = output o of formula(x[i]); exact(x) gives the outputs of one lane.
template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapSpan(std::span<const T> x, std::array<T*, outputs> to, const Formula& formula,
                        const Exact& exact) {
  constexpr std::size_t width = Pack<T>::size;
  std::size_t i = 0;
  for (; i + width <= x.size(); i += width) {
    mapVector(x.data() + i, to, formula, exact);
    for (T*& output : to) output += width;
  }
  if (i == x.size()) return;
  T rest[width] = {}, results[outputs][width];
  std::copy(x.begin() + i, x.end(), rest);
  std::array<T*, outputs> toRest;
  for (std::size_t o = 0; o < outputs; ++o) toRest[o] = results[o];
  mapVector(rest, toRest, formula, exact);
  for (std::size_t o = 0; o < outputs; ++o) std::copy_n(results[o], x.size() - i, to[o]);
}

ALAB_REGION_END
#endif
