#pragma once
// TrainBar: above the maps, what moves the race: play, step, the same weights again or new ones, speed; and
// the epoch in large letters.
#include <QWidget>

#include "ui/document/document.h"

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace alab {

class GlyphButton;

class TrainBar : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the bar.
  explicit TrainBar(Document& document, QWidget* parent = nullptr);

  void refresh();
  /// `place` of `samples` of the epoch that has begun; 0: none has.
  void setEpoch(std::size_t epoch, std::size_t last, std::size_t place = 0, std::size_t samples = 0);
  void setPlaying(bool isPlaying);
  /// Without a race nothing can be moved; where a file is wrong it can be read again.
  void setUsable(bool isUsable, bool canRestart);

 signals:
  void playToggled();
  void stepRequested();  ///< an epoch
  void batchRequested();
  void sampleRequested();
  void restartRequested();
  void keepingWeights(bool isKeeping);  ///< when other functions are chosen

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void addSteps();
  void enlargeEpoch();
  void nameButton(QToolButton* button, const QString& text, const QString& tip);
  void takeSpeed(int index);

  Document& m_document;
  GlyphButton* m_play;
  QToolButton *m_step, *m_same, *m_new, *m_keep;
  QLabel* m_epoch;
  QComboBox* m_speed;
  QAction *m_oneEpoch, *m_oneBatch, *m_oneSample;
  std::size_t m_last = 0, m_shown = 0, m_place = 0, m_samples = 0;
  bool m_isPlaying = false;
};

}  // namespace alab
