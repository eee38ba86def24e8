#pragma once
// Sidebar: the cards of the Explore page, one over the other, and two buttons that always stay in sight.
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/panels/explore/cards/explore_card.h"

class QPushButton;
class QVBoxLayout;

namespace alab {

class FactFinder;
class ProbeCard;

class Sidebar : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the cards.
  explicit Sidebar(Document& document, QWidget* parent = nullptr);

  /// A move of the probe touches its card only.
  void refresh();
  void setAppearance(const Appearance& appearance);
  const std::vector<ExploreCard*>& cards() const { return m_cards; }

 signals:
  void parameterChanged(int index, double value);
  void parametersChosen(const std::vector<double>& params);
  void neuronChanged(const alab::NeuronSettings& neuron);
  void editFinished();
  void probeEntered(double x);
  void refused(const QString& why);
  void copyPictureRequested();
  void exportRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addCards();
  void addFunctionCard();
  void addProbeCard();
  template <class C, class... Arguments>
  C* add(Arguments&... arguments);
  void refreshAll();
  QLayout* buttons();
  void retranslate();

  Document& m_document;
  FactFinder* m_finder;
  QVBoxLayout* m_column;
  std::vector<ExploreCard*> m_cards;
  ProbeCard* m_probe = nullptr;
  std::optional<LabState> m_shownRest;  ///< what the cards show, without the probe
  QPushButton* m_copy;
  QPushButton* m_export;
};

}  // namespace alab
