#pragma once
// OfferRow: the stories as buttons, as many as there is room for; the list button at the end holds all of
// them.
#include <QLabel>
#include <QList>
#include <QMenu>
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace alab {

class OfferRow : public QWidget {
  Q_OBJECT

 public:
  explicit OfferRow(QWidget* parent = nullptr);

  void setTitles(const QStringList& titles);
  /// Those that are shown as buttons, by position, instead of all; the list holds all.
  void setOffered(const QList<int>& positions);
  /// The menu with all stories, for the list button and wherever else it is wanted.
  QMenu* menu() const { return m_menu; }

 signals:
  void chosen(int position);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addOffer(int position);
  void showWhatFits();
  void retranslate();

  QLabel* m_title;
  QList<QPushButton*> m_offers;         ///< one for each story
  std::optional<QList<int>> m_offered;  ///< nothing: all
  QPushButton* m_list;
  QMenu* m_menu;
};

}  // namespace alab
