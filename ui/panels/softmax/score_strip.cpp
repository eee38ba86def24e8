#include "ui/panels/softmax/score_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include "core/vector/scores.h"
#include "ui/document/core_text.h"
#include "ui/panels/softmax/softmax_edit.h"

namespace alab {
namespace {

constexpr int fieldLetters = 14, fieldLettersAtLeast = 9;

QString shownScores(const LabState& state) {
  return QString::fromStdString(scoresText(state.softmax.scores)).replace(u'-', QChar(0x2212));
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
    : QWidget(parent), m_document(document), m_text(new QLineEdit(this)) {
  auto* row = new QHBoxLayout(this);
  const int gap = fontMetrics().height() / 3;
  row->setContentsMargins(gap, gap / 2, gap, gap / 2);
  for (std::size_t i = 0; i < scorePresets().size(); ++i) addPreset(i);
  row->addStretch(1);
  row->addWidget(m_text, 2);
  m_text->installEventFilter(this);
  connect(m_text, &QLineEdit::returnPressed, this, [this] {
    if (enter()) emit left();
  });
  retranslate();
}

void ScoreStrip::addPreset(std::size_t preset) {
  auto* button = new QToolButton(this);
  layout()->addWidget(button);
  m_presets.append(button);
  connect(button, &QToolButton::clicked, this, [this, preset] {
    giveUp();
    editSoftmax(m_document, {},
                [preset](SoftmaxState& state) { setScores(state, scorePresets()[preset].scores); });
  });
}

void ScoreStrip::refresh() {
  const auto& scores = m_document.state().softmax.scores;
  for (qsizetype i = 0; i < m_presets.size(); ++i) {
    const bool isShown = scorePresets()[std::size_t(i)].scores == scores;
    m_presets[i]->setDown(false);
    m_presets[i]->setAutoRaise(!isShown);
  }
  if (scores != m_shown) giveUpTyping();  // others have come: what was begun is about the old ones
  if (!m_text->isModified()) showText();
}

void ScoreStrip::giveUpTyping() {
  if (!m_text->isModified()) return;
  m_text->setModified(false);
  emit problemChanged({});
}

/// From its begin, also where the field is too narrow.
void ScoreStrip::showText() {
  m_shown = m_document.state().softmax.scores;
  m_text->setText(shownScores(m_document.state()));
  m_text->setCursorPosition(0);
}

bool ScoreStrip::enter() {
  std::vector<double> scores;
  const QString problem = readScores(m_text->text(), scores);
  emit problemChanged(problem);
  if (!problem.isEmpty()) return m_text->selectAll(), false;
  m_text->setModified(false);
  editSoftmax(m_document, {}, [&scores](SoftmaxState& state) { setScores(state, scores); });
  refresh();
  return true;
}

void ScoreStrip::giveUp() {
  giveUpTyping();
  emit problemChanged({});
  refresh();
}

/// Return enters, as leaving the field does; Escape takes the typing back.
bool ScoreStrip::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut && m_text->isModified()) enter();
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
      m_text->isModified()) {
    giveUp();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

QSize ScoreStrip::minimumSizeHint() const {
  return {m_text->minimumWidth(), QWidget::minimumSizeHint().height()};
}

/// From left to right as many presets as leave room for the field.
void ScoreStrip::showWhatFits() {
  const int least = fontMetrics().averageCharWidth() * 2 * fieldLettersAtLeast;
  int room = width() - least;
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
  m_text->setMinimumWidth(fontMetrics().averageCharWidth() * fieldLetters);
  m_text->setPlaceholderText(tr("type or paste: 2, 1, 0.1"));
  m_text->setToolTip(tr("The scores: type or paste 2 to 10 numbers, then press Return"));
  m_text->setAccessibleName(tr("Scores as text"));
}

}  // namespace alab
