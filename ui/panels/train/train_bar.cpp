#include "ui/panels/train/train_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "ui/panels/train/train_edit.h"
#include "ui/theme/scaled_font.h"
#include "ui/widgets/click_focus.h"
#include "ui/widgets/glyph_button.h"

namespace alab {
namespace {

/// Epochs a second; 0: as fast as it goes.
constexpr double speeds[] = {1, 5, 20, 100, 0};

}  // namespace

TrainBar::TrainBar(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_play(new GlyphButton(Glyph::Play, this)),
      m_step(new QToolButton(this)),
      m_same(new QToolButton(this)),
      m_new(new QToolButton(this)),
      m_keep(new QToolButton(this)),
      m_epoch(new QLabel(this)),
      m_speed(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
  for (QToolButton* button : std::initializer_list<QToolButton*>{m_play, m_step, m_same, m_new, m_keep})
    row->addWidget(button);
  row->addSpacing(fontMetrics().height());
  row->addWidget(m_speed);
  row->addStretch(1);
  row->addWidget(m_epoch);
  for (std::size_t i = 0; i < std::size(speeds); ++i) m_speed->addItem(QString());
  connect(m_play, &QToolButton::clicked, this, &TrainBar::playToggled);
  connect(m_step, &QToolButton::clicked, this, &TrainBar::stepRequested);
  addSteps();
  connect(m_same, &QToolButton::clicked, this, &TrainBar::restartRequested);
  connect(m_new, &QToolButton::clicked, this,
          [this] { editTrain(m_document, {}, [](TrainState& train) { ++train.training.seed; }); });
  m_keep->setCheckable(true);
  connect(m_keep, &QToolButton::toggled, this, &TrainBar::keepingWeights);
  connect(m_speed, &QComboBox::activated, this, &TrainBar::takeSpeed);
  enlargeEpoch();
  leaveFocusOnClick(*this);
  retranslate();
  refresh();
}

void TrainBar::addSteps() {
  auto* menu = new QMenu(m_step);
  m_oneEpoch = menu->addAction({}, this, &TrainBar::stepRequested);
  m_oneBatch = menu->addAction({}, this, &TrainBar::batchRequested);
  m_oneSample = menu->addAction({}, this, &TrainBar::sampleRequested);
  m_step->setMenu(menu);
  m_step->setPopupMode(QToolButton::MenuButtonPopup);
}

void TrainBar::enlargeEpoch() {
  const QFont large = scaledFont(font(), 1.5);
  if (large != m_epoch->font()) m_epoch->setFont(large);
}

void TrainBar::takeSpeed(int index) {
  editTrain(m_document, {}, [index](TrainState& train) { train.epochsPerSecond = speeds[index]; });
}

/// A speed of a file that is none of these stands for the next one below it.
void TrainBar::refresh() {
  const double speed = m_document.state().train.epochsPerSecond;
  int index = 4;
  for (int i = 3; i >= 0 && speed > 0; --i)
    if (i == 0 || speed >= speeds[i]) {
      index = i;
      break;
    }
  m_speed->setCurrentIndex(index);
}

void TrainBar::setEpoch(std::size_t epoch, std::size_t last, std::size_t place, std::size_t samples) {
  m_shown = epoch;
  m_last = last;
  m_place = place;
  m_samples = samples;
  m_epoch->setText(place > 0 ? tr("Epoch %1 + %2 of %3 samples").arg(epoch).arg(place).arg(samples)
                             : tr("Epoch %1").arg(epoch));
  m_epoch->setToolTip(tr("%1 of %2 epochs are done: in each of them every training sample was used once")
                          .arg(epoch)
                          .arg(last));
}

void TrainBar::setPlaying(bool isPlaying) {
  m_isPlaying = isPlaying;
  m_play->setGlyph(isPlaying ? Glyph::Pause : Glyph::Play);
  m_play->setMeaning(isPlaying ? tr("Pause (Space)") : tr("Train all functions (Space)"));
}

void TrainBar::setUsable(bool isUsable, bool canRestart) {
  for (QToolButton* button : std::initializer_list<QToolButton*>{m_play, m_step})
    button->setEnabled(isUsable);
  m_same->setEnabled(canRestart);
}

void TrainBar::nameButton(QToolButton* button, const QString& text, const QString& tip) {
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(text);
}

void TrainBar::retranslate() {
  nameButton(m_step, tr("Step"), tr("One epoch of every network (Right)"));
  m_oneEpoch->setText(tr("One epoch (Right)"));
  m_oneBatch->setText(tr("One mini-batch (Shift+Right)"));
  m_oneSample->setText(tr("One sample (Ctrl+Right)"));
  nameButton(m_same, tr("Same weights"),
             tr("Back to the start: the same weights, the same order of samples"));
  nameButton(m_new, tr("New weights"),
             tr("Back to the start with another seed: other weights, order and data"));
  nameButton(
      m_keep, tr("Keep weights"),
      tr("While it is pressed, other functions or parameters go on with the weights as they are, instead of "
         "starting anew: what was dead may live again"));
  m_speed->setToolTip(tr("Epochs a second; max: as fast as it goes"));
  m_speed->setAccessibleName(tr("Speed, epochs a second"));
  for (int i = 0; i < m_speed->count(); ++i)
    m_speed->setItemText(i, speeds[i] > 0 ? tr("%1 /s").arg(speeds[i]) : tr("max"));
  setEpoch(m_shown, m_last, m_place, m_samples);
  setPlaying(m_isPlaying);
}

void TrainBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) enlargeEpoch();
}

}  // namespace alab
