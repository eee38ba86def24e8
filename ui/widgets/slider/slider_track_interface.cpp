#include "ui/widgets/slider/slider_track_interface.h"

#include "ui/widgets/decimal_text.h"
#include "ui/widgets/slider/slider_track.h"

namespace alab {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* track = qobject_cast<SliderTrack*>(object);
  return track ? new SliderTrackInterface(track) : nullptr;
}

}  // namespace

void installSliderTrackInterface() {
  [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeInterface), true);
}

SliderTrackInterface::SliderTrackInterface(SliderTrack* track)
    : QAccessibleWidget(track, QAccessible::Slider) {}

SliderTrack& SliderTrackInterface::track() const {
  return *static_cast<SliderTrack*>(widget());
}

void* SliderTrackInterface::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString SliderTrackInterface::text(QAccessible::Text kind) const {
  if (kind == QAccessible::Value) return significantText(track().value());
  return QAccessibleWidget::text(kind);
}

QVariant SliderTrackInterface::currentValue() const {
  return track().value();
}

void SliderTrackInterface::setCurrentValue(const QVariant& value) {
  const double wanted = value.toDouble();
  if (!track().scale().range().contains(wanted)) return;
  track().moveTo(wanted);
  emit track().released();
}

QVariant SliderTrackInterface::maximumValue() const {
  return track().scale().range().upper;
}
QVariant SliderTrackInterface::minimumValue() const {
  return track().scale().range().lower;
}

QVariant SliderTrackInterface::minimumStepSize() const {
  return track().scale().range().span() / 100;
}

}  // namespace alab
