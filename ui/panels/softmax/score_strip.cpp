#include "ui/panels/softmax/score_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "core/vector/scores.h"
#include "ui/document/core_text.h"
#include "ui/panels/softmax/softmax_edit.h"

namespace alab {
namespace {

constexpr int fieldLetters = 14, fieldLettersAtMost = 60;

QString scoresInField(std::span<const double> scores) {
  return QString::fromStdString(scoresText(scores)).replace(u'-', QChar(0x2212));
}

/// What is wrong with the text, or its scores.
QString readScores(const QString& text, std::vector<double>& scores) {
  const QString plain = text.normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), u'-');
  const auto parsed = parseScores(plain.toStdString());
  if (!parsed) return coreText(parsed.error());
  scores = *parsed;
  return problemWithScores(scores);
}

}  // namespace

ScoreStrip::ScoreStrip(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_text(new TypedField([this](const QString& text) { return enter(text); }, this)) {
  auto* row = new QHBoxLayout(this);
  const int gap = fontMetrics().height() / 3;
  row->setContentsMargins(gap, gap / 2, gap, gap / 2);
  for (std::size_t i = 0; i < scorePresets().size(); ++i) addPreset(i);
  row->addStretch(1);
  constexpr int nearlyAll = 1000;  // the field comes before the gap
  row->addWidget(m_text, nearlyAll);
  connect(m_text, &TypedField::problemChanged, this, &ScoreStrip::problemChanged);
  connect(m_text, &TypedField::entered, this, &ScoreStrip::left);
  sizeField();
  retranslate();
}

void ScoreStrip::sizeField() {
  const int letter = fontMetrics().averageCharWidth();
  m_text->setMinimumWidth(letter * fieldLetters);
  m_text->setMaximumWidth(letter * fieldLettersAtMost);
}

void ScoreStrip::addPreset(std::size_t preset) {
  auto* button = new QToolButton(this);
  layout()->addWidget(button);
  m_presets.append(button);
  connect(button, &QToolButton::clicked, this, [this, preset] {
    m_text->giveUp();
    editSoftmax(m_document, {},
                [preset](SoftmaxState& state) { setScores(state, scorePresets()[preset].scores); });
    emit left();
  });
}

void ScoreStrip::refresh() {
  const auto& scores = m_document.state().softmax.scores;
  for (qsizetype i = 0; i < m_presets.size(); ++i) {
    const bool isShown = scorePresets()[std::size_t(i)].scores == scores;
    m_presets[i]->setDown(false);
    m_presets[i]->setAutoRaise(!isShown);
  }
  m_text->showText(scoresInField(scores));
}

QString ScoreStrip::enter(const QString& text) {
  std::vector<double> scores;
  const QString problem = readScores(text, scores);
  if (problem.isEmpty())
    editSoftmax(m_document, {}, [&scores](SoftmaxState& state) { setScores(state, scores); });
  return problem;
}

QSize ScoreStrip::minimumSizeHint() const {
  return {m_text->minimumWidth(), QWidget::minimumSizeHint().height()};
}

/// Whole, as the longest of them stands in it.
int ScoreStrip::roomOfAPreset() const {
  int widest = 0;
  for (const ScorePreset& preset : scorePresets())
    widest = std::max(widest, m_text->fontMetrics().horizontalAdvance(scoresInField(preset.scores)));
  return widest + m_text->fontMetrics().height();
}

/// From left to right as many presets as leave room for the field.
void ScoreStrip::showWhatFits() {
  int room = width() - roomOfAPreset() - 2 * layout()->contentsMargins().left();
  for (QToolButton* button : m_presets) {
    room -= button->sizeHint().width() + layout()->spacing();
    button->setVisible(room >= 0);
  }
}

void ScoreStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showWhatFits();
}

void ScoreStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) sizeField();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) showWhatFits();
}

void ScoreStrip::retranslate() {
  for (qsizetype i = 0; i < m_presets.size(); ++i) {
    const ScorePreset& preset = scorePresets()[std::size_t(i)];
    m_presets[i]->setText(coreText(preset.name));
    const QString scores = QString::fromStdString(scoresText(preset.scores));
    const QString note = preset.note.empty() ? QString() : QStringLiteral(". ") + coreText(preset.note);
    m_presets[i]->setToolTip(tr("Take the scores %1").arg(scores) + note);
    m_presets[i]->setAccessibleName(tr("Scores %1").arg(scores));
  }
  m_text->setPlaceholderText(tr("type or paste: 2, 1, 0.1"));
  m_text->setToolTip(tr("The scores: type or paste 2 to 10 numbers, then press Return"));
  m_text->setAccessibleName(tr("Scores as text"));
}

}  // namespace alab
