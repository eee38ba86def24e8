#include "ui/panels/depth/focused_start.h"

#include <cmath>

#include "ui/widgets/functions/named_function.h"

namespace alab {

FocusedStart::FocusedStart(QObject* parent) : QObject(parent) {
  connect(&m_edges, &EdgeFinder::found, this, [this] {
    m_sigmaW = sigmaW();
    emit edgeFound();
  });
}

void FocusedStart::follow(const LabState& state) {
  const auto focused = focusedFunction(state.selection);
  m_settings = state.depth.network;
  m_function = focused ? std::optional(focused->function) : std::nullopt;
  if (m_function) m_edges.ask({*m_function}, m_settings.sigmaB);
  m_sigmaW = sigmaW();
}

std::optional<double> FocusedStart::sigmaW() const {
  if (takesValue(m_settings.start)) return m_settings.given;
  if (m_settings.start == StartWeights::EdgeOfChaos) {
    if (!edge()) return m_settings.given;
    return edge()->exists() ? std::optional(std::sqrt(edge()->w2)) : std::nullopt;
  }
  const auto law = m_function ? lawOf(m_settings, *m_function) : std::nullopt;
  return law ? std::optional(law->factor * std::sqrt(double(m_settings.width))) : std::nullopt;
}

std::optional<StartVariance> FocusedStart::variance() const {
  if (!m_sigmaW || m_settings.start == StartWeights::Constant) return std::nullopt;
  return StartVariance{*m_sigmaW * *m_sigmaW, m_settings.sigmaB * m_settings.sigmaB};
}

}  // namespace alab
