#include "ui/widgets/facts/tip_button.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QToolTip>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// Rich text, which wraps, but not inside of |f′|: word joiners keep bars and letter together.
QString wrappingTip(const QString& tip, const QString& picture = {}) {
  if (tip.isEmpty()) return {};
  const QString words = tip.toHtmlEscaped().replace(u"|f′|"_s, u"|\u2060f′\u2060|"_s);
  return u"<qt>%1%2</qt>"_s.arg(words, picture);
}

/// A picture inside the text itself: a tip has no files.
QString imageTag(const QImage& image) {
  if (image.isNull()) return {};
  QByteArray file;
  QBuffer buffer(&file);
  image.save(&buffer, "PNG");
  const QSize size = image.deviceIndependentSize().toSize();
  return u"<p><img width=\"%1\" height=\"%2\" src=\"data:image/png;base64,%3\"></p>"_s.arg(size.width())
      .arg(size.height())
      .arg(QString::fromLatin1(file.toBase64()));
}

}  // namespace

/// Drawn: as a letter it would need a font of Chinese in an English window.
TipButton::TipButton(QWidget* parent) : GlyphButton(Glyph::Info, parent) {
  connect(this, &QToolButton::clicked, this, [this] { showAt(mapToGlobal(rect().bottomLeft())); });
}

void TipButton::setTip(const QString& sentence, PropertyPicture picture) {
  m_picture = picture;
  setToolTip(wrappingTip(sentence));
  setAccessibleName(sentence);
}

QString TipButton::illustratedTip() const {
  return wrappingTip(accessibleName(),
                     imageTag(drawn(m_picture, QToolTip::palette(), QToolTip::font(), devicePixelRatioF())));
}

void TipButton::showAt(QPoint place) {
  QToolTip::showText(place, illustratedTip(), this);
}

bool TipButton::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return GlyphButton::event(event);
  showAt(static_cast<QHelpEvent*>(event)->globalPos());
  return true;
}

}  // namespace alab
