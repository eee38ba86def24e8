#pragma once
// UnitChoice: which gated unit is shown, in the right column and when presenting.
#include "ui/document/document.h"
#include "ui/widgets/choice_row.h"

namespace alab {

class UnitChoice : public ChoiceRow {
  Q_OBJECT

 public:
  /// The document outlives the row.
  explicit UnitChoice(Document& document, QWidget* parent = nullptr);

  void refresh();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  Document& m_document;
};

}  // namespace alab
