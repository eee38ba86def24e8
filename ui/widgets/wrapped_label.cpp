#include "ui/widgets/wrapped_label.h"

namespace alab {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent) {
  setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const {
  constexpr qsizetype most = 16;  // a window that is resized passes by many widths
  Content content = {text(), font(), contentsMargins()};
  if (content != m_content || m_heights.size() >= most) m_heights.clear();
  m_content = std::move(content);
  const auto known = m_heights.constFind(width);
  return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

}  // namespace alab
