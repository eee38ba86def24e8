#pragma once
// Where the variance of a stack settles, and chi_1 there, for many starts at once: what a map over sigma_w
// and sigma_b is drawn from. The moments are computed once over a range of variances.
#include <stop_token>
#include <vector>

#include "core/analysis/mean_field.h"

namespace alab {

struct Settled {
  enum class Fate {
    AtPoint,  ///< q tends to `q`
    Fades,    ///< q tends to 0
    Grows,    ///< q grows without end: no fixed point lies above the variance it starts with
    Stays,    ///< the variance it starts with is a fixed point, as every one is for relu at sigma_w^2 = 2
    Unknown,  ///< f or f' changes too fast for its moments to be known
  };
  Fate fate = Fate::AtPoint;
  double q = 0;
  double chi1 = 0;  ///< there; at the end of the range of variances where q fades or grows
};

class TheoryMap {
 public:
  /// 0.3 s, or some seconds for a function that oscillates. On stop it is not complete.
  explicit TheoryMap(const Function& function, const std::stop_token& stop = {});

  bool isComplete() const { return m_fields.size() == m_q.size(); }

  /// E f^2 and E f'^2 at a variance from 2^-20 to 2^28, interpolated to about 1e-5.
  MeanField at(double q) const;

  /// The least variance that is known: of inputs that are all but 0.
  static constexpr double leastVariance = 0x1p-20;

  /// Where inputs of mean square `inputPower` lead to.
  Settled settled(const StartVariance& start, double inputPower = 1) const;

  /// The starts for which one of the computed variances stays with chi_1 = 1, in their order.
  std::vector<StartVariance> edge() const;

 private:
  double moment(double MeanField::*part, double q) const;  ///< as in m_fields
  Settled walked(double q, double first, const StartVariance& start) const;
  Settled pointBetween(double q, double beyond, double first, const StartVariance& start) const;

  std::vector<double> m_q;
  std::vector<MeanField> m_fields;  ///< meanF2 over q
};

}  // namespace alab
