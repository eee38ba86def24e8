#include "ui/panels/depth/cards/depth_card.h"

namespace alab {

NumberSlider* DepthCard::addSlider(const SliderSetting& setting) {
  auto* slider = new NumberSlider(setting.spec(), this);
  const QString key =
      QStringLiteral("%1.%2").arg(QLatin1String(metaObject()->className())).arg(m_sliders.size());
  connect(slider, &NumberSlider::valueChanged, this, [this, key, set = setting.set](double value) {
    edit(key, [set, value](DepthState& depth) { set(depth, value); });
  });
  connect(slider, &NumberSlider::editFinished, this, [this, key] { document().endMerge(key); });
  addWidget(slider);
  m_sliders.push_back({setting, slider});
  return slider;
}

void DepthCard::refresh() {
  for (const Bound& bound : m_sliders) {
    bound.slider->setValue(bound.setting.get(state().depth));
    bound.slider->setReducedMotion(appearance().reducedMotion);
  }
}

void DepthCard::retranslate() {
  for (const Bound& bound : m_sliders) {
    const NumberSpec spec = bound.setting.spec();
    bound.slider->setTexts(spec.label, spec.description);
  }
}

void DepthCard::edit(const QString& mergeKey, const std::function<void(DepthState&)>& mutate) {
  editDepth(document(), mergeKey, mutate);
}

void editDepth(Document& document, const QString& mergeKey, const std::function<void(DepthState&)>& mutate) {
  document.edit([] { return DepthCard::tr("change the depth experiment"); }, mergeKey,
                [&mutate](LabState& next) { mutate(next.depth); });
}

}  // namespace alab
