#include "ui/widgets/functions/formula_editor.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "core/formula/text/lexer.h"
#include "ui/widgets/functions/typed_function.h"

namespace alab {
namespace {

/// What is typed over when nothing is typed yet.
constexpr const char* example = "x * sigmoid(b * x)";

/// "b = 1.5 in 0..5", without a range that does not hold the value.
QString declaration(const Parameter& parameter, double value) {
  const auto number = [](double x) { return QLocale::c().toString(x, 'g', QLocale::FloatingPointShortest); };
  const QString start = QString::fromUtf8(parameter.name) + QStringLiteral(" = ") + number(value);
  const Range& range = parameter.slider;
  if (!range.contains(value)) return start;
  return start + QStringLiteral(" in %1..%2").arg(number(range.lower), number(range.upper));
}

/// "f(x) = ...; b = 1.5 in 0..5" of a function of the program.
QString typedText(const Function& function) {
  QStringList parts{QString::fromUtf8(function.card().formula)};
  for (std::size_t i = 0; i < function.params.size(); ++i)
    parts += declaration(function.card().params[i], function.params[i]);
  return parts.join(QStringLiteral("; "));
}

}  // namespace

FormulaEditor::FormulaEditor(Document& document, Taking taking, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_editor(document),
      m_taking(taking),
      m_text(new QLineEdit(this)),
      m_typed(new TypedFunction(isLate() ? TypedFunction::Purpose::Replace : TypedFunction::Purpose::Change,
                                this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  setFocusProxy(m_text);
  setAccessibleName(tr("Your formula"));
  m_text->setMaxLength(int(longestFormula));
  m_text->setAccessibleName(tr("Formula"));
  m_text->setToolTip(tr(
      "Every name but x becomes a parameter with a slider; “; b = 1.5 in 0..5” sets its start and range."));
  m_text->installEventFilter(this);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_text);
  column->addWidget(m_typed);
  connect(m_text, &QLineEdit::textEdited, this, &FormulaEditor::take);
  connect(&document, &Document::changed, this, &FormulaEditor::follow);
  connect(m_typed, &TypedFunction::suggestionTaken, this, [this](const Function& function) {
    m_text->setText(QString::fromUtf8(function.card().id));
    take(m_text->text());
  });
}

bool FormulaEditor::change(int slot, const QPoint& globalPosition) {
  const ChosenFunction* chosen = m_editor.selection().bySlot(slot);
  if (const auto builtInOne = findActivation(chosen->id)) {
    const bool isOpen = create(typedText(Function(*builtInOne, chosen->params)), globalPosition);
    m_isWanted = m_isEdited = false;  // nobody has typed that
    return isOpen;
  }
  m_before = m_editor.selection();
  m_isWanted = true;
  open(slot, QString::fromStdString(chosen->id), globalPosition);
  return true;
}

bool FormulaEditor::create(const QString& text, const QPoint& globalPosition) {
  const auto typed = parseFunction(text.toStdString());
  m_before = m_editor.selection();
  if (m_editor.isFull()) {
    deleteLater();
    return false;
  }
  m_isWanted = typed.operator bool();
  m_isEdited = !text.isEmpty();
  if (!isLate()) m_editor.addTyped(typed ? *typed : *parseFunction(example));
  open(isLate() ? -1 : m_editor.selection().focused, text.isEmpty() ? QString::fromLatin1(example) : text,
       globalPosition);
  return true;
}

void FormulaEditor::open(int slot, const QString& text, const QPoint& globalPosition) {
  m_slot = slot;
  if (slot >= 0) m_id = m_editor.selection().bySlot(slot)->id;
  m_text->setText(text);
  m_typed->setText(text);
  underline(*m_text, m_typed->mistake());
  place(globalPosition);
  show();
  m_text->selectAll();
  m_text->setFocus();
}

/// Inside the screen.
void FormulaEditor::place(const QPoint& globalPosition) {
  const QRect screen = parentWidget()->screen()->availableGeometry();
  resize(std::min(32 * fontMetrics().height(), screen.width()), sizeHint().height());
  const int right = std::max(screen.left(), screen.right() - width());
  const int bottom = std::max(screen.top(), screen.bottom() - height());
  move(std::clamp(globalPosition.x(), screen.left(), right),
       std::clamp(globalPosition.y(), screen.top(), bottom));
}

void FormulaEditor::take(const QString& text) {
  m_isEdited = true;
  m_typed->setText(text.trimmed());
  underline(*m_text, m_typed->mistake());
  resize(width(), std::max(height(), sizeHint().height()));
  if (m_typed->function() && !isLate()) apply(*m_typed->function());
}

void FormulaEditor::apply(const Function& function) {
  m_isWanted = true;
  m_id = function.card().id;
  if (m_slot >= 0)
    m_editor.changeTyped(m_slot, function, m_before);
  else
    m_editor.addTyped(function);
}

/// Another lab has no use for what is typed.
void FormulaEditor::follow() {
  const ChosenFunction* now = m_editor.selection().bySlot(m_slot);
  if (m_slot >= 0 && (!now || now->id != m_id)) close();
}

void FormulaEditor::keep() {
  if (!m_typed->function()) return;
  if (isLate()) apply(*m_typed->function());
  m_isWanted = true;
  m_isEdited = false;
  close();
}

void FormulaEditor::cancel() {
  m_isWanted = m_isEdited = false;
  close();
}

bool FormulaEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_text || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
      cancel();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      keep();
      return true;
    default:
      return QFrame::eventFilter(watched, event);
  }
}

void FormulaEditor::closeEvent(QCloseEvent* event) {
  const int slot = std::exchange(m_slot, -1);  // what follows is no change by others
  const ChosenFunction* now = m_editor.selection().bySlot(slot);
  const bool isGood = m_isWanted && m_typed->function();
  if (!isGood && now && now->id == m_id) m_editor.restoreTyped(slot, m_before);
  m_editor.endTyping();
  if (m_isEdited && (!isGood || isLate())) emit left(m_text->text());
  QFrame::closeEvent(event);
}

}  // namespace alab
