#include "ui/widgets/selectable_label.h"

namespace alab {

void SelectableLabel::enterEvent(QEnterEvent* event) {
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  WrappedLabel::enterEvent(event);
}

}  // namespace alab
