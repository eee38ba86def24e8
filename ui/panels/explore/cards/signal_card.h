#pragma once
// SignalCard: what comes out when a bell curve of inputs goes in.
#include "core/analysis/signal.h"
#include "ui/panels/explore/scene/memo.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/panels/page_card.h"

class QCheckBox;

namespace alab {

class FactRows;
class NumberSlider;

class SignalCard : public PageCard {
  Q_OBJECT

 public:
  explicit SignalCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  struct Question {
    Neuron neuron;
    SignalSettings settings;
    bool operator==(const Question&) const = default;
  };

  void connectControls();
  void edit(const QString& mergeKey, const std::function<void(SignalSettings&)>& mutate);
  void showFacts();
  const SignalOutput& outputOf(const Neuron& neuron);

  QCheckBox* m_on;
  NumberSlider* m_mu;
  NumberSlider* m_sigma;
  FactRows* m_facts;
  Memo<Question, SignalOutput> m_outputs;
};

}  // namespace alab
