#pragma once
// SelectableLabel: a wrapped label whose words can be marked with the mouse and copied. QLabel lays such
// words out as a document, which takes several times as long; that waits until the pointer comes to them.
#include "ui/widgets/wrapped_label.h"

namespace alab {

class SelectableLabel : public WrappedLabel {
  Q_OBJECT

 public:
  using WrappedLabel::WrappedLabel;

 protected:
  void enterEvent(QEnterEvent* event) override;
};

}  // namespace alab
