#pragma once
// What assistive technology sees of a SliderTrack: the number itself, not a position on the groove.
#include <QAccessibleWidget>

namespace alab {

class SliderTrack;

class SliderTrackInterface : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit SliderTrackInterface(SliderTrack* track);

  void* interface_cast(QAccessible::InterfaceType type) override;
  QString text(QAccessible::Text kind) const override;

  QVariant currentValue() const override;
  void setCurrentValue(const QVariant& value) override;
  QVariant maximumValue() const override;
  QVariant minimumValue() const override;
  QVariant minimumStepSize() const override;

 private:
  SliderTrack& track() const;
};

/// Makes Qt use the interface for every SliderTrack; once is enough, more does no harm.
void installSliderTrackInterface();

}  // namespace alab
