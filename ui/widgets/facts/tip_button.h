#pragma once
// TipButton: the (i) behind a fact. Pointed at or pressed it shows a sentence with a tiny picture below it,
// drawn then, in the colours and letters of the moment.
#include "ui/widgets/facts/property_picture.h"
#include "ui/widgets/glyph_button.h"

namespace alab {

class TipButton : public GlyphButton {
  Q_OBJECT

 public:
  explicit TipButton(QWidget* parent = nullptr);

  void setTip(const QString& sentence, PropertyPicture picture);

  /// What is shown, as rich text.
  QString illustratedTip() const;

 protected:
  bool event(QEvent* event) override;

 private:
  void showAt(QPoint place);

  PropertyPicture m_picture = PropertyPicture::None;
};

}  // namespace alab
