#include "ui/widgets/functions/function_picker.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "ui/document/core_text.h"
#include "ui/widgets/functions/function_list.h"

namespace alab {

namespace {

/// Characters; longer than any reference, and the similar names are still found at once.
constexpr int longestSearch = 200;

/// What else is typed is a formula, and its mistakes are told as such.
bool isLikeAName(const QString& text) {
  const auto isOfNames = [](QChar c) {
    return c.isLetterOrNumber() || c.isSpace() || c == u'_' || c == u'-';
  };
  return std::ranges::all_of(text, isOfNames);
}

}  // namespace

FunctionPicker::FunctionPicker(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_common(commonButtons()),
      m_list(new FunctionList(this)),
      m_nothing(nothingFound()) {
  setFrameShape(QFrame::StyledPanel);
  setFocusProxy(m_search);
  m_search->installEventFilter(this);
  m_search->setClearButtonEnabled(true);
  m_search->setMaxLength(longestSearch);
  auto* column = new QVBoxLayout(this);
  for (QWidget* part :
       {static_cast<QWidget*>(m_search), m_common, static_cast<QWidget*>(m_list), m_nothing}) {
    column->addWidget(part);
  }
  connect(m_search, &QLineEdit::textChanged, this, &FunctionPicker::search);
  connect(m_list, &FunctionList::functionActivated, this,
          [this](const Activation& a) { choose(Function(a)); });
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

QWidget* FunctionPicker::nothingFound() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  m_message = new QLabel(box);
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_suggestion = new QPushButton(box);
  connect(m_suggestion, &QPushButton::clicked, this, [this] { choose(Function(builtIn(m_suggested))); });
  column->addWidget(m_message);
  column->addWidget(m_suggestion, 0, Qt::AlignLeft);
  column->addStretch(1);
  return box;
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
  const std::vector<Activation> found = searchCatalogue(wanted.toStdString());
  m_common->setVisible(wanted.isEmpty());
  m_list->setVisible(!found.empty());
  m_nothing->setVisible(found.empty());
  if (found.empty()) return showNothing(wanted);
  m_list->showFunctions(found,
                        wanted.isEmpty() ? FunctionList::Order::ByFamily : FunctionList::Order::AsGiven);
}

void FunctionPicker::showNothing(const QString& text) {
  const auto typed = parseFunction(text.toStdString());
  if (typed || !isLikeAName(text)) {
    m_message->setText(typed ? tr("Enter adds “%1”.").arg(text) : coreText(typed.error()));
    m_suggestion->hide();
    return;
  }
  m_suggested = std::string(closestId(text.toStdString()).value_or(std::string_view()));
  m_suggestion->setVisible(!m_suggested.empty());
  const QString sentence = tr("No function called “%1”.").arg(text);
  if (m_suggested.empty()) return m_message->setText(sentence);
  const QString name = QString::fromUtf8(builtIn(m_suggested).card().name);
  m_message->setText(sentence + u' ' + tr("Did you mean %1?").arg(name));
  m_suggestion->setText(tr("Add %1").arg(name));
}

void FunctionPicker::enter() {
  const QString text = m_search->text().trimmed();
  if (const auto typed = parseFunction(text.toStdString()); m_list->isHidden() && typed)
    return choose(*typed);
  if (const auto current = m_list->currentFunction(); current && !m_list->isHidden())
    choose(Function(*current));
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
  setAccessibleName(tr("Add a function"));
  m_search->setPlaceholderText(tr("Search: name, alias, 中文; or a formula: x*sigmoid(b*x)"));
  m_search->setAccessibleName(tr("Search a function"));
  m_search->setToolTip(tr("Enter adds the chosen line, the arrow keys choose another."));
  m_list->setAccessibleName(tr("Functions"));
  search(m_search->text());
}

}  // namespace alab
