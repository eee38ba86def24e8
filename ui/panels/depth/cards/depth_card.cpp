#include "ui/panels/depth/cards/depth_card.h"

namespace alab {

NumberSlider* DepthCard::addSlider(const SliderSetting& setting) {
  auto* slider = m_numbers.add<NumberSlider>(setting, this);
  addWidget(slider);
  return slider;
}

void DepthCard::refresh() {
  m_numbers.show(state().depth, appearance().reducedMotion);
}

void DepthCard::retranslate() {
  m_numbers.retranslate();
}

void DepthCard::edit(const QString& mergeKey, const std::function<void(DepthState&)>& mutate) {
  editDepth(document(), mergeKey, mutate);
}

void editDepth(Document& document, const QString& mergeKey, const std::function<void(DepthState&)>& mutate) {
  document.edit([] { return DepthCard::tr("change the depth experiment"); }, mergeKey,
                [&mutate](LabState& next) { mutate(next.depth); });
}

}  // namespace alab
