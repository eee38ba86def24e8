#pragma once
// DepthCard: a card of the Depth page whose sliders each show and edit one setting.
#include "ui/panels/bound_numbers.h"
#include "ui/panels/page_card.h"

namespace alab {

using SliderSetting = NumberSetting<DepthState>;

class DepthCard : public PageCard {
  Q_OBJECT

 public:
  using PageCard::PageCard;

  void refresh() override;

 protected:
  NumberSlider* addSlider(const SliderSetting& setting);
  void edit(const QString& mergeKey, const std::function<void(DepthState&)>& mutate);
  void retranslate() override;

 private:
  BoundNumbers<DepthState> m_numbers{document(),
                                     [this](const QString& key, const auto& mutate) { edit(key, mutate); }};
};

/// One step for undo, or part of one with the same key.
void editDepth(Document& document, const QString& mergeKey, const std::function<void(DepthState&)>& mutate);

}  // namespace alab
