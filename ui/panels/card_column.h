#pragma once
// CardColumn: the right column of a page, cards one over the other and two buttons that always stay in sight.
#include <QWidget>
#include <vector>

#include "ui/panels/page_card.h"

class QPushButton;
class QVBoxLayout;

namespace alab {

class CardColumn : public QWidget {
  Q_OBJECT

 public:
  explicit CardColumn(QWidget* parent = nullptr);

  void setAppearance(const Appearance& appearance);
  const std::vector<PageCard*>& cards() const { return m_cards; }

 signals:
  void copyPictureRequested();
  void exportRequested();

 protected:
  /// Takes the widget; it stands over the cards and stays in sight.
  void setHeader(QWidget& header);
  /// Takes the card; from top to bottom.
  void addCard(PageCard& card);
  void refreshCards();
  void changeEvent(QEvent* event) override;

 private:
  QLayout* buttons();
  void retranslate();

  QVBoxLayout* m_column;
  std::vector<PageCard*> m_cards;
  QPushButton* m_copy;
  QPushButton* m_export;
};

}  // namespace alab
