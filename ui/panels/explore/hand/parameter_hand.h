#pragma once
// ParameterHand: changes parameters and neuron of the focused function, and remembers the setting that is
// being left as long as the gesture lasts.
#include <QCoreApplication>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/panels/explore/explore_scene.h"

namespace alab {

class ParameterHand {
  Q_DECLARE_TR_FUNCTIONS(alab::ParameterHand)

 public:
  /// The document outlives the hand.
  explicit ParameterHand(Document& document) : m_document(document) {}

  void setParameter(int index, double value);
  /// All at once (a framework's defaults): a step of its own.
  void setParameters(const std::vector<double>& params);
  void setNeuron(const NeuronSettings& neuron);
  /// The slider was released: the next change is a new step, the ghost goes.
  void endGesture();

  const std::optional<GhostSetting>& ghost() const { return m_ghost; }

 private:
  void rememberSetting();

  Document& m_document;
  std::optional<GhostSetting> m_ghost;
};

}  // namespace alab
