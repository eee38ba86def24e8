#include "ui/widgets/number_slider.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <cmath>

#include "ui/widgets/decimal_text.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/slider/number_field.h"
#include "ui/widgets/slider/refusal.h"
#include "ui/widgets/slider/slider_track.h"
#include "ui/widgets/slider/sweep_player.h"
#include "ui/widgets/wrapped_label.h"

namespace alab {

NumberSlider::NumberSlider(const NumberSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(spec),
      m_value(spec.initial),
      m_label(new QLabel(this)),
      m_meaning(new WrappedLabel(this)),
      m_track(new SliderTrack(firstScale(), this)),
      m_field(new NumberField(this)),
      m_reset(new GlyphButton(Glyph::Reset, this)),
      m_play(new GlyphButton(Glyph::Play, this)),
      m_player(new SweepPlayer(this)),
      m_grid(new QGridLayout(this)) {
  m_label->setBuddy(m_field);
  m_label->installEventFilter(this);
  m_meaning->setForegroundRole(QPalette::PlaceholderText);
  m_meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // its longest word sets no width
  m_track->setMarks(spec.marks);
  m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_field->setCheck([this](double value) { return whyNot(value); });
  m_play->setVisible(spec.play == NumberSpec::Play::Offered);
  m_grid->setContentsMargins({});
  addPlayActions();
  connectParts();
  connectPlayer();
  setRows(Rows::Two);
  setFocusProxy(m_track);
  display(m_value);
  retranslate();
}

void NumberSlider::connectParts() {
  connect(m_track, &SliderTrack::moved, this, [this](double value) {
    stopPlaying();
    moveTo(value);
  });
  connect(m_track, &SliderTrack::released, this, [this] {
    fitScale();
    emit editFinished();
  });
  connect(m_field, &NumberField::entered, this, &NumberSlider::enter);
  connect(m_field, &NumberField::stepped, this, &NumberSlider::step);
  connect(m_field, &NumberField::refused, this, &NumberSlider::refused);
  connect(m_reset, &GlyphButton::clicked, this, &NumberSlider::reset);
  connect(m_play, &GlyphButton::clicked, this, &NumberSlider::togglePlaying);
}

void NumberSlider::connectPlayer() {
  connect(m_player, &SweepPlayer::moved, this, [this](double unit) { moveTo(m_track->scale().value(unit)); });
  connect(m_player, &SweepPlayer::started, this, &NumberSlider::retranslate);
  connect(m_player, &SweepPlayer::stopped, this, [this] {
    retranslate();
    fitScale();
    emit editFinished();
  });
}

void NumberSlider::addPlayActions() {
  for (const PlayMode mode : {PlayMode::ToAndFro, PlayMode::Once, PlayMode::Up, PlayMode::Down}) {
    auto* action = new QAction(m_play);
    connect(action, &QAction::triggered, this, [this, mode] { startPlaying(mode); });
    m_playActions.push_back(action);
    m_play->addAction(action);
  }
  m_play->setContextMenuPolicy(Qt::ActionsContextMenu);
}

UnitScale NumberSlider::firstScale() const {
  const bool whole = m_spec.kind == NumberSpec::Kind::Integer;
  return UnitScale(m_spec.slider, m_spec.scale,
                   whole ? UnitScale::Steps::Whole : UnitScale::Steps::Continuous);
}

/// Back to the first range as soon as it holds the value; not while a hand or a play is on its way.
void NumberSlider::fitScale() {
  if (firstScale().range().contains(m_value) && m_track->scale() != firstScale())
    m_track->setScale(firstScale());
}

void NumberSlider::setRows(Rows rows) {
  const bool two = rows == Rows::Two;
  m_grid->addWidget(m_label, 0, 0);
  m_grid->addWidget(m_meaning, 0, 1);
  m_grid->addWidget(m_track, two ? 1 : 0, two ? 0 : 1, 1, two ? 5 : 1);
  m_grid->addWidget(m_field, 0, 2);
  m_grid->addWidget(m_reset, 0, 3);
  m_grid->addWidget(m_play, 0, 4);
  m_meaning->setVisible(two);
  m_grid->setColumnStretch(1, 1);
  m_grid->setHorizontalSpacing(fontMetrics().height() / 3);
  m_grid->setVerticalSpacing(0);
}

void NumberSlider::setTexts(const QString& label, const QString& description) {
  m_spec.label = label;
  m_spec.description = description;
  retranslate();
}

void NumberSlider::setSign(const QString& sign, const QString& meaning) {
  m_sign = sign;
  m_signMeaning = meaning;
  retranslate();
}

void NumberSlider::setReducedMotion(bool reduced) {
  m_player->setMotion(reduced ? Motion::Reduced : Motion::Full);
}

void NumberSlider::setValue(double value) {
  if (value == m_value) return;
  stopPlaying();
  display(value);
  fitScale();
}

void NumberSlider::display(double value) {
  m_value = value;
  UnitScale scale = m_track->scale();
  scale.widen(value);
  if (scale != m_track->scale()) m_track->setScale(scale);
  m_track->setValue(value);
  m_field->setNumber(value);
}

void NumberSlider::moveTo(double value) {
  if (value == m_value) return;
  display(value);
  emit valueChanged(value);
}

void NumberSlider::enter(double value) {
  stopPlaying();
  moveTo(value);
  fitScale();
  emit editFinished();
}

QString NumberSlider::whyNot(double value) const {
  if (!m_spec.domain.contains(value)) return outsideSentence(m_spec.label, m_spec.domain);
  const bool whole = std::floor(value) == value;
  if (m_spec.kind == NumberSpec::Kind::Integer && !whole) return notWholeSentence(m_spec.label);
  return {};
}

void NumberSlider::refuse(const QString& why) {
  m_field->refuse(why);
}

void NumberSlider::step(int direction) {
  m_track->moveTo(m_track->scale().stepped(m_value, 0.01 * direction));
}

void NumberSlider::reset() {
  stopPlaying();
  m_track->setScale(firstScale());
  moveTo(m_spec.initial);
  m_field->restore();
  emit editFinished();
}

bool NumberSlider::isPlaying() const {
  return m_player->isPlaying();
}
void NumberSlider::startPlaying(PlayMode mode) {
  m_player->start(mode, m_track->scale().unit(m_value));
}
void NumberSlider::stopPlaying() {
  m_player->stop();
}
void NumberSlider::tick(double seconds) {
  m_player->tick(seconds);
}
void NumberSlider::togglePlaying() {
  isPlaying() ? stopPlaying() : startPlaying();
}

void NumberSlider::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void NumberSlider::hideEvent(QHideEvent* event) {
  stopPlaying();
  QWidget::hideEvent(event);
}

bool NumberSlider::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_label && event->type() == QEvent::MouseButtonDblClick) reset();
  return QWidget::eventFilter(watched, event);
}

void NumberSlider::retranslate() {
  const QString name = m_spec.description.isEmpty() ? m_spec.label : m_spec.description;
  const QString initial = significantText(m_spec.initial);
  m_label->setText(m_sign.isEmpty() ? m_spec.label : m_spec.label + u' ' + m_sign);
  m_meaning->setText(m_spec.description);
  m_meaning->setToolTip(m_spec.description);
  const QString tip = tr("%1 (double-click: default value %2)").arg(name, initial);
  m_label->setToolTip(m_signMeaning.isEmpty() ? tip : tip + u'\n' + m_signMeaning);
  m_track->setAccessibleName(name);
  m_track->setToolTip(name);
  m_field->setAccessibleName(tr("%1, number").arg(name));
  m_field->setToolTip(tr("Type a number. It may lie beyond the slider."));
  m_reset->setMeaning(tr("Default value: %1").arg(initial));
  m_play->setGlyph(isPlaying() ? Glyph::Pause : Glyph::Play);
  m_play->setMeaning(isPlaying() ? tr("Pause") : tr("Play: let the value move (right click: how)"));
  const QString modes[] = {tr("To and fro"), tr("Once"), tr("Up, again and again"),
                           tr("Down, again and again")};
  for (std::size_t i = 0; i < m_playActions.size(); ++i) m_playActions[i]->setText(modes[i]);
}

}  // namespace alab
