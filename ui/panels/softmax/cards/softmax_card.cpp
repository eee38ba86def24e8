#include "ui/panels/softmax/cards/softmax_card.h"

namespace alab {

void SoftmaxCard::refresh() {
  m_numbers.show(softmax(), appearance().reducedMotion);
}

void SoftmaxCard::retranslate() {
  m_numbers.retranslate();
}

}  // namespace alab
