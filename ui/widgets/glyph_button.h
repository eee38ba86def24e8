#pragma once
// GlyphButton: a small flat button whose sign is drawn in the palette's text colour, so that it shows in
// every theme.
#include <QPainterPath>
#include <QToolButton>

namespace alab {

enum class Glyph { Play, Pause, Reset, Down, Right, Plus, Minus, Info };

/// The sign in a square of side 1, to be filled.
QPainterPath glyphPath(Glyph glyph);

class GlyphButton : public QToolButton {
  Q_OBJECT

 public:
  explicit GlyphButton(Glyph glyph, QWidget* parent = nullptr);

  Glyph glyph() const { return m_glyph; }
  void setGlyph(Glyph glyph);
  /// Tool tip and accessible name in one.
  void setMeaning(const QString& meaning);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Glyph m_glyph;
};

}  // namespace alab
