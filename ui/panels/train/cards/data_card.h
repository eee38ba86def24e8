#pragma once
// DataCard: what the networks learn from.
#include "ui/panels/train/cards/train_card.h"

class QLabel;
class QPushButton;

namespace alab {

class ChoiceRow;
class DataButtons;
class FeatureBoxes;

class DataCard : public TrainCard {
  Q_OBJECT

 public:
  explicit DataCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 signals:
  void fileWanted();  ///< one that is learned from, to be asked for

 protected:
  void retranslate() override;

 private:
  void addFileRows();
  void addHandRow();
  QString words() const;
  void showKind();
  void showFile();
  void showSlice();
  void showHandPoints();

  DataButtons* m_kinds;
  QLabel* m_words;
  ChoiceRow *m_target, *m_across, *m_up;
  NumberSlider* m_noise;
  Stepper* m_points;
  FeatureBoxes* m_features;
  QWidget* m_handRow;
  QLabel* m_hand;
  QPushButton* m_clear;
};

}  // namespace alab
