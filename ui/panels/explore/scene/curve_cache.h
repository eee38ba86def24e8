#pragma once
// CurveCache: everything about the curves of a figure that costs time, computed once per function,
// parameters, neuron, range and size. A moved probe finds all of it here.
#include <optional>
#include <vector>

#include "core/analysis/signal.h"
#include "core/sampling/curve.h"
#include "ui/panels/explore/scene/memo.h"
#include "ui/panels/explore/scene/neuron.h"

namespace alab {

/// One curve: f, f' or f'' of a neuron, of the difference of two, or as a number format computes it.
struct CurveRequest {
  Neuron neuron;
  int order = 0;
  std::optional<Neuron> minus = {};
  std::optional<NumberFormat> format = {};
  bool operator==(const CurveRequest&) const = default;
};

/// The visible part of the plane for a curve, and its size in px.
struct CurveWindow {
  Range x, y;
  int width = 900;
  int height = 300;
  bool operator==(const CurveWindow&) const = default;
};

class CurveCache {
 public:
  const Curve& curve(const CurveRequest& request, const CurveWindow& window);
  /// Where |dy/dx| < flatSlope.
  const std::vector<Range>& flatStretches(const Neuron& neuron, const Range& x);
  /// The finite values of order 1 or 2 over x: from the least to the greatest; nothing when there are none.
  const std::optional<Range>& reach(const Neuron& neuron, int order, const Range& x);
  const SignalOutput& signal(const Neuron& neuron, const SignalSettings& settings, const Range& outputs);

  /// A figure is complete: what it did not use is forgotten.
  void forgetUnused();

  /// Curves, stretches and histograms computed so far.
  int computations() const;

 private:
  struct CurveKey {
    CurveRequest request;
    CurveWindow window;
    bool operator==(const CurveKey&) const = default;
  };
  struct StretchKey {
    Neuron neuron;
    Range x;
    bool operator==(const StretchKey&) const = default;
  };
  struct ReachKey {
    Neuron neuron;
    int order;
    Range x;
    bool operator==(const ReachKey&) const = default;
  };
  struct SignalKey {
    Neuron neuron;
    SignalSettings settings;
    Range outputs;
    bool operator==(const SignalKey&) const = default;
  };

  Memo<CurveKey, Curve> m_curves;
  Memo<StretchKey, std::vector<Range>> m_stretches;
  Memo<ReachKey, std::optional<Range>> m_reaches;
  Memo<SignalKey, SignalOutput> m_signals;
};

/// The bell of x sent through the neuron: w x + b is a bell again.
SignalOutput signalThrough(const Neuron& neuron, const SignalSettings& settings, const Range& outputs);

}  // namespace alab
