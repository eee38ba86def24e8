#pragma once
// CompareSidebar: the right column of the Compare page.
#include "ui/panels/card_column.h"

namespace alab {

class AdviceCard;
class AdviceTexts;
class DefaultsCard;
class ReasonsCard;
class ComparisonFinder;

class CompareSidebar : public CardColumn {
  Q_OBJECT

 public:
  /// All of them outlive the column.
  CompareSidebar(Document& document, ComparisonFinder& finder, AdviceTexts& advice,
                 QWidget* parent = nullptr);

  ReasonsCard& reasons() const { return *m_reasons; }
  AdviceCard& advice() const { return *m_advice; }
  DefaultsCard& defaults() const { return *m_defaults; }

 private:
  AdviceCard* m_advice;
  DefaultsCard* m_defaults;
  ReasonsCard* m_reasons;
};

}  // namespace alab
