#pragma once
// FocusedStart: how large the start weights of the focused function are. The edge of chaos takes too long to
// find out for the window's thread: it comes later.
#include "core/state/lab_state.h"
#include "ui/panels/edge_finder.h"

namespace alab {

class FocusedStart : public QObject {
  Q_OBJECT

 public:
  explicit FocusedStart(QObject* parent = nullptr);

  /// Asks for the edge of chaos when the function or the biases are others.
  void follow(const LabState& state);

  /// What stands beside the choice: sigma_w, or the constant; the given value while or where there is none.
  double scale() const { return m_sigmaW.value_or(m_settings.given); }
  /// sigma_w^2 and sigma_b^2, the point of theory's map; nothing for weights that are not random or do not
  /// exist for this function. Until the edge of chaos is found it is at the given value.
  std::optional<StartVariance> variance() const;
  /// Of the focused function with these biases; null until it is known.
  const EdgeOfChaos* edge() const { return m_edges.edges().empty() ? nullptr : &m_edges.edges().front(); }

 signals:
  void edgeFound();

 private:
  std::optional<double> sigmaW() const;

  DepthSettings m_settings;
  std::optional<Function> m_function;
  std::optional<double> m_sigmaW;
  EdgeFinder m_edges;
};

}  // namespace alab
