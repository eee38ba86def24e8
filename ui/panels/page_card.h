#pragma once
// PageCard: a card of the right column. Shows the document's state and edits it; a refresh never edits.
#include "core/range.h"
#include "ui/document/document.h"
#include "ui/panels/panel.h"
#include "ui/widgets/side_card.h"

namespace alab {

class PageCard : public SideCard {
  Q_OBJECT

 public:
  /// The document outlives the card.
  PageCard(Document& document, Folding folding, QWidget* parent = nullptr);

  /// State, appearance or language have changed.
  virtual void refresh() = 0;
  void setAppearance(const Appearance& appearance);

 protected:
  void changeEvent(QEvent* event) override;
  /// Texts that do not depend on the state.
  virtual void retranslate() = 0;

  Document& document() { return m_document; }
  const LabState& state() const { return m_document.state(); }
  const Appearance& appearance() const { return m_appearance; }
  QString number(double value) const;

 private:
  Document& m_document;
  Appearance m_appearance;
};

}  // namespace alab
