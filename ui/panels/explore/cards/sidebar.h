#pragma once
// Sidebar: the cards of the Explore page.
#include <optional>
#include <vector>

#include "ui/panels/card_column.h"

namespace alab {

class FactFinder;
class ProbeCard;

class Sidebar : public CardColumn {
  Q_OBJECT

 public:
  /// The document outlives the cards.
  explicit Sidebar(Document& document, QWidget* parent = nullptr);

  /// A move of the probe touches its card only.
  void refresh();

 signals:
  void parameterChanged(int index, double value);
  void parametersChosen(const std::vector<double>& params);
  void neuronChanged(const alab::NeuronSettings& neuron);
  void editFinished();
  void probeEntered(double x);
  void refused(const QString& why);

 private:
  void addCards();
  void addFunctionCard();
  void addProbeCard();
  template <class C, class... Arguments>
  C* add(Arguments&... arguments);
  void refreshAll();

  Document& m_document;
  FactFinder* m_finder;
  ProbeCard* m_probe = nullptr;
  std::optional<LabState> m_shownRest;  ///< what the cards show, without the probe
};

}  // namespace alab
