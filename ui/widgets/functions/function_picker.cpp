#include "ui/widgets/functions/function_picker.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "ui/widgets/functions/function_list.h"
#include "ui/widgets/functions/typed_function.h"
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

namespace {

/// Characters; longer than any reference, and the similar names are still found at once.
constexpr int longestSearch = 200;

/// Those whose name or note has the text in it; all for an empty one.
std::vector<Activation> ownFormulas(const QString& text) {
  std::vector<Activation> found;
  for (const OwnFormula& formula : FormulaLibrary::shared().formulas()) {
    const bool fits =
        formula.name.contains(text, Qt::CaseInsensitive) || formula.note.contains(text, Qt::CaseInsensitive);
    if (const auto activation = findAnyActivation(formula.text.toStdString()); fits && activation)
      found.push_back(*activation);
  }
  return found;
}

}  // namespace

FunctionPicker::FunctionPicker(Purpose purpose, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_purpose(purpose),
      m_search(new QLineEdit(this)),
      m_common(commonButtons()),
      m_list(new FunctionList(this)),
      m_typed(new TypedFunction(
          purpose == Purpose::Add ? TypedFunction::Purpose::Add : TypedFunction::Purpose::Replace, this)),
      m_newFormula(new QPushButton(this)),
      m_formulas(new QPushButton(this)) {
  setFrameShape(QFrame::StyledPanel);
  setFocusProxy(m_search);
  m_search->installEventFilter(this);
  m_search->setClearButtonEnabled(true);
  m_search->setMaxLength(longestSearch);
  auto* column = new QVBoxLayout(this);
  for (QWidget* part : {static_cast<QWidget*>(m_search), m_common, static_cast<QWidget*>(m_list),
                        static_cast<QWidget*>(m_typed)}) {
    column->addWidget(part);
  }
  column->addLayout(formulaButtons());
  for (QPushButton* button : {m_newFormula, m_formulas}) button->setVisible(purpose == Purpose::Add);
  connect(m_search, &QLineEdit::textChanged, this, &FunctionPicker::search);
  connect(m_list, &FunctionList::functionActivated, this,
          [this](const Activation& a) { choose(Function(a)); });
  connect(m_typed, &TypedFunction::suggestionTaken, this, &FunctionPicker::choose);
  retranslate();
}

QWidget* FunctionPicker::commonButtons() {
  constexpr int columns = 4;
  auto* box = new QWidget(this);
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins({});
  grid->setSpacing(fontMetrics().height() / 4);
  int count = 0;
  for (const std::string_view id : commonIds()) {
    const Activation activation = builtIn(id);
    auto* button = new QPushButton(QString::fromUtf8(activation.card().name), box);
    button->setToolTip(QStringLiteral("f(x) = ") + QString::fromUtf8(activation.card().formula));
    connect(button, &QPushButton::clicked, this, [this, activation] { choose(Function(activation)); });
    grid->addWidget(button, count / columns, count % columns);
    ++count;
  }
  return box;
}

QHBoxLayout* FunctionPicker::formulaButtons() {
  auto* row = new QHBoxLayout;
  for (QPushButton* button : {m_newFormula, m_formulas}) row->addWidget(button);
  row->addStretch(1);
  connect(m_newFormula, &QPushButton::clicked, this, &FunctionPicker::startFormula);
  connect(m_formulas, &QPushButton::clicked, this, [this] {
    close();
    emit formulasWanted();
  });
  return row;
}

void FunctionPicker::popupBelow(const QWidget& anchor) {
  const int line = fontMetrics().height();
  const QRect screen = anchor.screen()->availableGeometry();
  m_search->clear();
  search({});
  resize(std::max(line * 24, sizeHint().width()), std::min(line * 28, screen.height()));
  const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height()));
  const int right = std::max(screen.left(), screen.right() - width());
  const int bottom = std::max(screen.top(), screen.bottom() - height());
  move(std::clamp(below.x(), screen.left(), right), std::clamp(below.y(), screen.top(), bottom));
  show();
  m_search->setFocus();
}

void FunctionPicker::search(const QString& text) {
  const QString wanted = text.trimmed();
  const std::vector<Activation> found = searchCatalogue(wanted.toStdString()), own = ownFormulas(wanted);
  const bool isFound = !found.empty() || !own.empty();
  m_common->setVisible(wanted.isEmpty());
  m_list->setVisible(isFound);
  m_typed->setVisible(!isFound);
  m_typed->setText(isFound ? QString() : wanted);
  underline(*m_search, isFound ? std::nullopt : m_typed->mistake());
  if (isFound)
    m_list->showFunctions(
        found, wanted.isEmpty() ? FunctionList::Order::ByFamily : FunctionList::Order::AsGiven, own);
}

/// From what is typed, unless that is a name.
void FunctionPicker::startFormula() {
  const bool isFormula = m_list->isHidden() && (m_typed->function() || m_typed->mistake());
  close();
  emit formulaWanted(isFormula ? m_search->text().trimmed() : QString());
}

void FunctionPicker::enter() {
  if (m_list->isHidden()) {
    if (m_typed->function()) choose(*m_typed->function());
  } else if (const auto current = m_list->currentFunction()) {
    choose(Function(*current));
  }
}

void FunctionPicker::choose(const Function& function) {
  close();
  emit chosen(std::string(function.card().id), function.params);
}

bool FunctionPicker::handleKey(int key) {
  constexpr int page = 8;
  switch (key) {
    case Qt::Key_Up:
      m_list->moveCurrent(-1);
      return true;
    case Qt::Key_Down:
      m_list->moveCurrent(1);
      return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      for (int i = 0; i < page; ++i) m_list->moveCurrent(key == Qt::Key_PageUp ? -1 : 1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      enter();
      return true;
    default:
      return false;
  }
}

bool FunctionPicker::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    if (handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
  }
  return QFrame::eventFilter(watched, event);
}

void FunctionPicker::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void FunctionPicker::retranslate() {
  setAccessibleName(m_purpose == Purpose::Add ? tr("Add a function") : tr("Replace a function"));
  m_search->setPlaceholderText(tr("Search: name, alias, 中文; or a formula: x*sigmoid(b*x)"));
  m_search->setAccessibleName(tr("Search a function"));
  m_search->setToolTip(tr("Enter takes the chosen line, the arrow keys choose another."));
  m_list->setAccessibleName(tr("Functions"));
  m_newFormula->setText(tr("Your &formula..."));
  m_newFormula->setToolTip(
      tr("The curves follow while you type; every name but x becomes a parameter with a slider"));
  m_formulas->setText(tr("&My formulas..."));
  m_formulas->setToolTip(tr("Names, lines and notes of kept formulas; import and export"));
  search(m_search->text());
}

}  // namespace alab
