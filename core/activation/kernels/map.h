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
HWY_INLINE void mapVector(Pack<T> point, const std::array<T*, outputs>& to, const Formula& formula,
                          const Exact& exact) {
  const Packs<T, outputs> y = formula(point);
  if (HWY_UNLIKELY(!allOf(trusted(point, y)))) return storeRepaired(point, y, to, exact);
  for (std::size_t o = 0; o < outputs; ++o) y[o].store(to[o]);
}

/// Two vectors at once: one look at both costs no more than one at each, and neither waits for the other.
template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapTwo(const T* x, const std::array<T*, outputs>& to, const Formula& formula,
                       const Exact& exact) {
  constexpr std::size_t width = Pack<T>::size;
  const Pack<T> first = Pack<T>::load(x), second = Pack<T>::load(x + width);
  const Packs<T, outputs> y = formula(first), z = formula(second);
  if (HWY_UNLIKELY(!allOf(trusted(first, y) && trusted(second, z)))) {
    std::array<T*, outputs> behind = to;
    for (T*& output : behind) output += width;
    storeRepaired(first, y, to, exact);
    return storeRepaired(second, z, behind, exact);
  }
  for (std::size_t o = 0; o < outputs; ++o) {
    y[o].store(to[o]);
    z[o].store(to[o] + width);
  }
}

/// Less than half a vector.
template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapFew(std::span<const T> x, const std::array<T*, outputs>& to, const Formula& formula,
                       const Exact& exact) {
  T points[Pack<T>::size] = {}, results[outputs][Pack<T>::size];
  std::copy(x.begin(), x.end(), points);
  std::array<T*, outputs> toResults;
  for (std::size_t o = 0; o < outputs; ++o) toResults[o] = results[o];
  mapVector(Pack<T>::load(points), toResults, formula, exact);
  for (std::size_t o = 0; o < outputs; ++o) std::copy_n(results[o], x.size(), to[o]);
}

/// Half a vector or more, but no whole one: the first half beside the last one, which may overlap.
template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapHalves(std::span<const T> x, const std::array<T*, outputs>& to, const Formula& formula,
                          const Exact& exact) {
  const hn::Half<Lanes<T>> half;
  constexpr std::size_t size = Pack<T>::size / 2;
  const std::size_t last = x.size() - size;
  T results[outputs][Pack<T>::size];
  std::array<T*, outputs> toResults;
  for (std::size_t o = 0; o < outputs; ++o) toResults[o] = results[o];
  mapVector(Pack<T>(hn::Combine(Lanes<T>(), hn::LoadU(half, x.data() + last), hn::LoadU(half, x.data()))),
            toResults, formula, exact);
  for (std::size_t o = 0; o < outputs; ++o) {
    hn::StoreU(hn::LoadU(half, results[o]), half, to[o]);
    hn::StoreU(hn::LoadU(half, results[o] + size), half, to[o] + last);
  }
}

/// to[o][i] = output o of formula(x[i]); exact(x) gives the outputs of one lane. The last vector may overlap
/// the one before: it is read first, for an output may be x.
template <class T, std::size_t outputs, class Formula, class Exact>
HWY_INLINE void mapSpan(std::span<const T> x, std::array<T*, outputs> to, const Formula& formula,
                        const Exact& exact) {
  constexpr std::size_t width = Pack<T>::size;
  if (x.empty()) return;
  if (x.size() < width / 2) return mapFew(x, to, formula, exact);
  if (x.size() < width) return mapHalves(x, to, formula, exact);
  const std::size_t last = x.size() - width;
  const Pack<T> lastPoint = Pack<T>::load(x.data() + last);
  std::array<T*, outputs> toLast;
  for (std::size_t o = 0; o < outputs; ++o) toLast[o] = to[o] + last;
  std::size_t i = 0;
  for (; i + 2 * width <= last; i += 2 * width) {
    mapTwo(x.data() + i, to, formula, exact);
    for (T*& output : to) output += 2 * width;
  }
  for (; i < last; i += width) {
    mapVector(Pack<T>::load(x.data() + i), to, formula, exact);
    for (T*& output : to) output += width;
  }
  mapVector(lastPoint, toLast, formula, exact);
}

ALAB_REGION_END
#endif
