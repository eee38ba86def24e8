#include "ui/widgets/functions/typed_function.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "core/formula/tree/vocabulary.h"
#include "ui/document/core_text.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/functions/curve_thumbnail.h"

namespace alab {
namespace {

bool isOfNames(QChar c) {
  return c.isLetterOrNumber() || c.isSpace() || c == u'_' || c == u'-';
}

/// What else is typed is a formula, and its mistakes are told as such: "2x", "sin x", "x-".
bool isLikeAName(const QString& text) {
  const auto word = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
  const QString first = text.left(word - text.begin());
  const bool isWordOfFormulas = first.size() < text.size() && findWord(first.toStdString());
  return !text.isEmpty() && !text[0].isDigit() && !isWordOfFormulas && std::ranges::all_of(text, isOfNames);
}

}  // namespace

TypedFunction::TypedFunction(Purpose purpose, QWidget* parent)
    : QWidget(parent),
      m_purpose(purpose),
      m_message(new QLabel(this)),
      m_suggestion(new QPushButton(this)),
      m_formula(new FormulaView(this)),
      m_derivative(new FormulaView(this)),
      m_curve(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  const int lines = purpose == Purpose::Add ? 3 : 2;
  m_message->setMinimumHeight(lines * fontMetrics().lineSpacing());  // what stands below stays where it is
  column->addWidget(m_message);
  column->addWidget(m_suggestion, 0, Qt::AlignLeft);
  column->addWidget(m_formula);
  column->addWidget(m_derivative);
  column->addWidget(m_curve);
  column->addStretch(1);
  connect(m_suggestion, &QPushButton::clicked, this,
          [this] { emit suggestionTaken(Function(builtIn(m_suggested))); });
}

void TypedFunction::setText(const QString& typed) {
  m_typed = typed;
  const auto function = parseFunction(typed.toStdString());
  m_function = function ? std::optional(*function) : std::nullopt;
  const bool isFormula = function || !isLikeAName(typed);
  m_mistake = function || !isFormula ? std::nullopt : mistakeIn(typed);
  m_suggestion->hide();
  if (isFormula)
    m_message->setText(function    ? whatEnterDoes()
                       : m_mistake ? m_mistake->sentence
                                   : coreText(function.error()));
  else
    showUnknownName(typed);
  if (m_function) m_previewed = m_function;
  if (typed.isEmpty() || !isFormula) m_previewed.reset();
  showPreview();
}

QString TypedFunction::whatEnterDoes() const {
  switch (m_purpose) {
    case Purpose::Add:
      return tr("Enter adds “%1”.").arg(m_typed);
    case Purpose::Change:
      return tr("Enter keeps it, Escape brings back what was before.");
    case Purpose::Replace:
      break;
  }
  return tr(
      "Enter takes it, and the training starts anew unless it keeps its weights. Escape leaves all as it "
      "is.");
}

void TypedFunction::showUnknownName(const QString& typed) {
  m_suggested = std::string(closestId(typed.toStdString()).value_or(std::string_view()));
  m_suggestion->setVisible(!m_suggested.empty());
  const QString sentence = tr("No function called “%1”.").arg(typed);
  if (m_suggested.empty()) return m_message->setText(sentence);
  const QString name = QString::fromUtf8(builtIn(m_suggested).card().name);
  m_message->setText(sentence + u' ' + tr("Did you mean %1?").arg(name));
  m_suggestion->setText(m_purpose == Purpose::Add ? tr("Add %1").arg(name) : tr("Take %1").arg(name));
  m_suggestion->setToolTip(QStringLiteral("f(x) = ") +
                           QString::fromUtf8(builtIn(m_suggested).card().formula));
}

/// The last good formula, grey while what is typed is not one.
void TypedFunction::showPreview() {
  for (QWidget* part : std::initializer_list<QWidget*>{m_formula, m_derivative, m_curve}) {
    part->setVisible(m_previewed && (part != m_curve || m_purpose != Purpose::Change));
    part->setEnabled(m_function.has_value());
  }
  if (!m_previewed) return;
  const QString id = QString::fromUtf8(m_previewed->card().id);
  m_formula->setFormula(id, FormulaPart::Function, QString::fromUtf8(m_previewed->card().formula));
  m_derivative->setFormula(id, FormulaPart::Derivative, {});
  drawCurve();
}

void TypedFunction::drawCurve() {
  if (!m_previewed || m_purpose == Purpose::Change) return;
  const QSize size(std::max(1, m_formula->width()), 10 * fontMetrics().height());
  const auto group = m_function ? QPalette::Active : QPalette::Disabled;
  const QColor curve = palette().color(group, m_function ? QPalette::Highlight : QPalette::WindowText);
  m_curve->setPixmap(
      curveThumbnail(*m_previewed, size, devicePixelRatioF(), curve, palette().color(QPalette::Mid)));
  m_curve->setAccessibleName(tr("Curve of the formula"));
}

void TypedFunction::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  drawCurve();
}

void TypedFunction::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) setText(m_typed);
  QWidget::changeEvent(event);
}

}  // namespace alab
