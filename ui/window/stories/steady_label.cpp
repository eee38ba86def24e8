#include "ui/window/stories/steady_label.h"

#include <algorithm>

namespace alab {

SteadyLabel::SteadyLabel(QWidget* parent) : QLabel(parent) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
}

void SteadyLabel::setTexts(const QStringList& texts) {
  if (texts == m_texts) return;
  m_texts = texts;
  updateGeometry();
}

int SteadyLabel::heightForWidth(int width) const {
  int height = QLabel::heightForWidth(width);
  const QRect room(0, 0, width, QWIDGETSIZE_MAX);
  for (const QString& text : m_texts)
    height = std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
  return height;
}

}  // namespace alab
