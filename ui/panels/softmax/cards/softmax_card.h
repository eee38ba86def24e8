#pragma once
// SoftmaxCard: a card of the Softmax page whose controls each show and edit one setting.
#include "ui/panels/bound_numbers.h"
#include "ui/panels/page_card.h"
#include "ui/panels/softmax/softmax_edit.h"

namespace alab {

using SoftmaxSetting = NumberSetting<SoftmaxState>;

class SoftmaxCard : public PageCard {
  Q_OBJECT

 public:
  using PageCard::PageCard;

  void refresh() override;

 protected:
  template <class Control>
  Control* addNumber(const SoftmaxSetting& setting) {
    auto* control = m_numbers.add<Control>(setting, this);
    addWidget(control);
    return control;
  }
  void edit(const QString& mergeKey, const std::function<void(SoftmaxState&)>& mutate) {
    editSoftmax(document(), mergeKey, mutate);
  }
  const SoftmaxState& softmax() const { return state().softmax; }
  void retranslate() override;

 private:
  BoundNumbers<SoftmaxState> m_numbers{document(),
                                       [this](const QString& key, const auto& mutate) { edit(key, mutate); }};
};

}  // namespace alab
