// KernelBuilder: takes the entries of the family headers, as CatalogueBuilder does, and compiles their
// formulas.
#if defined(ALAB_KERNELS_KERNEL_BUILDER_H) == defined(HWY_TARGET_TOGGLE)
#ifdef ALAB_KERNELS_KERNEL_BUILDER_H
#undef ALAB_KERNELS_KERNEL_BUILDER_H
#else
#define ALAB_KERNELS_KERNEL_BUILDER_H
#endif
#include "core/activation/kernels/map.h"
#include "core/scalar/dual.h"

ALAB_REGION_BEGIN

template <class Formula, std::size_t N, class T>
struct KernelsOf {
  using Number = Pack<T>;

  template <class P>
  static std::array<P, N> constants(Params params) {
    std::array<P, N> p;
    for (std::size_t k = 0; k < N; ++k) p[k] = static_cast<T>(params[k]);
    return p;
  }

  /// The parameters, one of them as the variable. Their values are those of p itself: what does not depend on
  /// the variable, the compiler finds only once in a formula of both.
  static std::array<Dual<Number>, N> varied(const std::array<Number, N>& p, std::size_t which) {
    std::array<Dual<Number>, N> to;
    for (std::size_t k = 0; k < N; ++k) to[k] = {p[k], Number(k == which ? 1 : 0)};
    return to;
  }

  static T exactPartial(const SpanCall<T>& call, T x, std::size_t which) {
    std::array<double, N> all;
    call.exact.partials(x, call.params, all);
    return static_cast<T>(all[which]);
  }

  HWY_FLATTEN static void forward(const SpanCall<T>& call, T* y) {
    const auto p = constants<Number>(call.params);
    mapSpan<T, 1>(
        call.x, {y}, [&](Number x) { return Packs<T, 1>{Number(Formula()(x, p))}; },
        [&](T x) { return std::array{static_cast<T>(call.exact.at(x, call.params).f)}; });
  }

  HWY_FLATTEN static void valueAndDerivative(const SpanCall<T>& call, T* y, T* dy) {
    const auto p = constants<Number>(call.params);
    mapSpan<T, 2>(
        call.x, {y, dy},
        [&](Number x) {
          const Dual<Number> r = Formula()(Dual<Number>(x, Number(1)), p);
          return Packs<T, 2>{r.f, r.d};
        },
        [&](T x) {
          const Derivatives d = call.exact.at(x, call.params);
          return std::array{static_cast<T>(d.f), static_cast<T>(d.d1)};
        });
  }

  HWY_FLATTEN static void partial(const SpanCall<T>& call, std::size_t which, T* out) {
    const auto p = varied(constants<Number>(call.params), which);
    mapSpan<T, 1>(
        call.x, {out}, [&](Number x) { return Packs<T, 1>{Dual<Number>(Formula()(x, p)).d}; },
        [&](T x) { return std::array{exactPartial(call, x, which)}; });
  }

  HWY_FLATTEN static void valueAndSlopes(const SpanCall<T>& call, std::size_t which, T* y, T* dy, T* dp) {
    const auto p = constants<Number>(call.params);
    const auto variedP = varied(p, which);
    mapSpan<T, 3>(
        call.x, {y, dy, dp},
        [&](Number x) {
          const Dual<Number> r = Formula()(Dual<Number>(x, Number(1)), p);
          return Packs<T, 3>{r.f, r.d, Dual<Number>(Formula()(x, variedP)).d};
        },
        [&](T x) {
          const Derivatives d = call.exact.at(x, call.params);
          return std::array{static_cast<T>(d.f), static_cast<T>(d.d1), exactPartial(call, x, which)};
        });
  }

  static constexpr Kernels<T> all() {
    if constexpr (N > 0)
      return {forward, valueAndDerivative, partial, valueAndSlopes};
    else
      return {forward, valueAndDerivative, nullptr, nullptr};
  }
};

class KernelBuilder {
 public:
  explicit KernelBuilder(std::vector<KernelEntry>& to) : m_entries(to) {}

  template <class Formula>
  void add(const Card& card, Formula) {
    addOf<Formula, 0>(card.id);
  }

  template <std::size_t N, class Formula>
  void add(const Card& card, const Parameter (&)[N], Formula) {
    addOf<Formula, N>(card.id);
  }

 private:
  template <class Formula, std::size_t N>
  void addOf(std::string_view id) {
    m_entries.push_back({id, KernelsOf<Formula, N, double>::all(), KernelsOf<Formula, N, float>::all()});
  }

  std::vector<KernelEntry>& m_entries;
};

ALAB_REGION_END
#endif
