#pragma once
// WordsCard: six properties of the focused function in words, and whether its derivative has been verified.
#include "ui/panels/page_card.h"

class QLabel;

namespace alab {

class FactFinder;
class FactRows;

class WordsCard : public PageCard {
  Q_OBJECT

 public:
  /// The finder, asked by the page, outlives the card.
  WordsCard(Document& document, const FactFinder& finder, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  const FactFinder& m_finder;
  FactRows* m_rows;
  QLabel* m_verdict;
};

/// ExpertCard: the numbers behind the words, folded at first.
class ExpertCard : public PageCard {
  Q_OBJECT

 public:
  ExpertCard(Document& document, const FactFinder& finder, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  const FactFinder& m_finder;
  FactRows* m_rows;
};

}  // namespace alab
