#pragma once
// FormulaModel: the tapes of a definition behind the interface of every activation. Its conventions at
// infinity, at NaN and at kinks are those of BuiltIn (core/activation/built_in.h).
#include <mutex>

#include "core/activation/activation.h"
#include "core/formula/definition.h"
#include "core/formula/kernels/block_plan.h"
#include "core/formula/program/tape.h"

namespace alab {

class FormulaModel final : public ActivationModel {
 public:
  explicit FormulaModel(Definition definition);

  const Card& card() const override { return m_card; }
  std::vector<double> kinks(Params params) const override;
  bool isSame(const ActivationModel& other) const override;

  Derivatives at(double x, Params params) const override;
  void partials(double x, Params params, std::span<double> out) const override;
  Derivatives rounded(NumberFormat format, double x, Params params) const override;
  void roundedPartials(NumberFormat format, double x, Params params, std::span<double> out) const override;
  void forward(std::span<const double> x, Params params, std::span<double> y) const override;
  void forward(std::span<const float> x, Params params, std::span<float> y) const override;
  void valueAndDerivative(std::span<const double> x, Params params, std::span<double> y,
                          std::span<double> dy) const override;
  void valueAndDerivative(std::span<const float> x, Params params, std::span<float> y,
                          std::span<float> dy) const override;
  void partial(std::span<const double> x, Params params, std::size_t which,
               std::span<double> out) const override;
  void partial(std::span<const float> x, Params params, std::size_t which,
               std::span<float> out) const override;

 private:
  struct Names {
    std::string name, symbol;
  };

  void fillCard();
  Derivatives atNonFinite(double x, Params params) const;
  double partialAt(double x, Params params, std::size_t which) const;

  template <class T>
  BlockPlan<T>* planFor(Params params, WithRespectTo variable) const;
  template <class T>
  T reach() const;
  template <class T>
  void valuesOver(std::span<const T> x, Params params, T* y, T* dy) const;
  template <class T>
  void partialOver(std::span<const T> x, Params params, std::size_t which, T* out) const;

  Definition m_definition;
  std::string m_formula;
  std::vector<Names> m_names;
  Card m_card;
  Tape m_tape, m_asWritten;
  double m_reach = 0;
  float m_floatReach = 0;
  std::uint64_t m_serial;  ///< differs from that of every other model

  /// Kinks are asked for again and again with the same parameters, and may take a search.
  mutable std::mutex m_mutex;
  mutable std::vector<double> m_kinkParams, m_kinks;
  mutable bool m_hasKinks = false;
};

}  // namespace alab
