#pragma once
// DepthCard: a card of the Depth page whose sliders each show and edit one setting.
#include <functional>

#include "ui/panels/page_card.h"
#include "ui/widgets/number_slider.h"

namespace alab {

/// One setting of the page as a slider shows it.
struct SliderSetting {
  NumberSpec (*spec)();  ///< in the language of the window
  double (*get)(const DepthState& depth);
  void (*set)(DepthState& depth, double value);
};

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
  struct Bound {
    SliderSetting setting;
    NumberSlider* slider;
  };
  std::vector<Bound> m_sliders;
};

/// One step for undo, or part of one with the same key.
void editDepth(Document& document, const QString& mergeKey, const std::function<void(DepthState&)>& mutate);

}  // namespace alab
