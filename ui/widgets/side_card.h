#pragma once
// SideCard: a titled box of the right column that can be folded.
#include <QFrame>

class QVBoxLayout;

namespace alab {

class GlyphButton;
class WrappedLabel;

class SideCard : public QFrame {
  Q_OBJECT

 public:
  enum class Folding { Fixed, Open, Folded };  ///< cannot be folded / starts open / starts folded

  explicit SideCard(Folding folding = Folding::Fixed, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// Takes ownership; the card's content from top to bottom.
  void addWidget(QWidget* widget);
  void addLayout(QLayout* layout);
  bool isFolded() const;
  void setFolded(bool folded);

 signals:
  void foldedChanged(bool folded);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void layOut();
  void fitGaps();
  void retranslate();

  QWidget* m_head;
  GlyphButton* m_arrow;
  WrappedLabel* m_title;  ///< a sentence would else widen the column
  QWidget* m_content;
  QVBoxLayout* m_contentLayout;
};

}  // namespace alab
