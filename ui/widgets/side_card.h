#pragma once
// SideCard: a titled box of the right column that can be folded.
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace alab {

class SideCard : public QWidget {
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
};

}  // namespace alab
