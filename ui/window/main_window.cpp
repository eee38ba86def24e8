#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QUndoStack>
#include <algorithm>

#include "ui/window/offered_key.h"
#include "ui/window/stories/story_keys.h"
#include "ui/window/symbol.h"

namespace alab {
namespace {

constexpr QSize usualSize(1440, 810);  // at the first start; smaller screens are filled

/// For a menu, where an ampersand would mark the letter behind it.
QString withoutLetters(QString text) {
  return text.replace(u'&', QLatin1String("&&"));
}

}  // namespace

MainWindow::MainWindow(const Parts& parts, const std::vector<Page>& pages)
    : m_parts(parts),
      m_pages(pages),
      m_look(parts.look),
      m_stories(parts.document, parts.stories),
      m_session(parts.document, parts.file, parts.labs, parts.preferences),
      m_commands(new Commands(*this)),
      m_menus(new Menus(*m_commands, this)),
      m_frame(new Frame(parts.document, m_stories, this)),
      m_statusLine(new StatusLine(this)),
      m_figures(new FigureCommands([this](QSize size) { return figures(size); }, parts.preferences, *this)),
      m_ask(parts.questions ? *parts.questions : dialogsOver(*this)),
      m_files(new FileCommands(parts.document, parts.file, parts.preferences, m_ask, this)),
      m_presentation(new Presentation({*this, *m_frame, m_look, parts.document, m_stories})),
      m_languageButton(new QToolButton(this)),
      m_presentButton(new QToolButton(this)) {
  setMenuBar(m_menus);
  setStatusBar(m_statusLine);
  setCentralWidget(m_frame);
  addCorner();
  setAcceptDrops(true);
  setHandlers();
  connectParts();
  connectFiles();
  addPages();
  showStrip();
  m_commands->setChosen(Command::RightColumn, true);
  showLook();
  showPage();
  retranslate();
  showState(Section::All);
  restoreGeometryOrDefault();
  m_frame->currentPanel().setFocus();  // the arrow keys move the probe from the start
}

void MainWindow::addPages() {
  for (const Page& page : m_pages) {
    QAction& action = m_frame->navigation().addPage(page.id);
    addAction(&action);
    m_menus->addPage(action);
    m_frame->addPage([this, &page] { return page.make(m_parts.document); });
  }
}

void MainWindow::adopt(Panel& panel) {
  connect(&panel, &Panel::hintChanged, this, [this, &panel](const QString& sentence) {
    if (&panel == &m_frame->currentPanel()) m_statusLine->setHint(sentence);
  });
  connect(&panel, &Panel::lookAdvised, &m_frame->lookLine(), &LookLine::say);
  connect(&panel, &Panel::copyPictureRequested, m_figures, &FigureCommands::copyPicture);
  connect(&panel, &Panel::exportRequested, m_figures, &FigureCommands::exportFigure);
  panel.setAppearance(m_look.appearance());
}

/// Language and Present are always in sight, at the right end of the menu bar.
void MainWindow::addCorner() {
  auto* corner = new QWidget(m_menus);
  auto* row = new QHBoxLayout(corner);
  row->setContentsMargins({});
  for (QToolButton* button : {m_languageButton, m_presentButton}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_menus->setCornerWidget(corner);
  m_frame->addHistoryButton(m_commands->action(Command::Undo));
  m_frame->addHistoryButton(m_commands->action(Command::Redo));
}

void MainWindow::connectParts() {
  Document& document = m_parts.document;
  connect(m_commands, &Commands::triggered, this,
          [this](Command command, int value) { m_handlers.value(command)(value); });
  connect(m_frame, &Frame::panelMade, this, &MainWindow::adopt);
  connect(&m_frame->navigation(), &Navigation::chosen, this, &MainWindow::choosePage);
  connect(&m_frame->storyStrip(), &StoryStrip::closed, this, [this] { setStripWanted(false); });
  connect(&m_frame->storyStrip(), &StoryStrip::left, this, [this] { m_frame->currentPanel().setFocus(); });
  connect(&document, &Document::changed, this, &MainWindow::showState);
  connect(&m_stories, &StoryPlayer::sceneShown, m_frame, &Frame::startScene);
  connect(&document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showHistory);
  connect(&m_look, &Look::changed, this, &MainWindow::showLook);
  connect(&m_look, &Look::changed, &m_session, &Session::touch);
  connect(&m_session, &Session::keepingChanged, m_statusLine, &StatusLine::setKeeping);
  connect(&m_frame->functionBar(), &FunctionBar::refused, m_statusLine, &StatusLine::say);
  connect(&m_frame->functionBar(), &FunctionBar::namesChanged, this,
          [this] { showState(Section::Selection); });
  connect(m_figures, &FigureCommands::said, m_statusLine, &StatusLine::say);
  connect(m_presentation, &Presentation::changed, this,
          [this](bool on) { m_commands->setChosen(Command::Present, on); });
  connect(m_languageButton, &QToolButton::clicked, this, [this] {
    const bool english = m_parts.translations.language() == Language::English;
    setLanguage(english ? Language::Chinese : Language::English);
  });
  connect(m_presentButton, &QToolButton::clicked, &m_commands->action(Command::Present), &QAction::trigger);
}

void MainWindow::showState(Sections sections) {
  if (sections & Section::Page) showPage();
  if (sections & Section::Stories)
    m_frame->storyStrip().setOwnStories(int(m_parts.document.storyboard().size()));
  for (Panel* panel : m_frame->panels())
    if (sections & panel->sections()) panel->refresh(sections);
}

/// A page of a later version is not here: the first one stands in.
void MainWindow::showPage() {
  const QString id = QString::fromStdString(m_parts.document.state().page);
  const auto found = std::ranges::find(m_pages, id, &Page::id);
  const int page = found == m_pages.end() ? 0 : int(found - m_pages.begin());
  m_frame->setCurrentPage(page);
  m_commands->setUsable(Menu::Functions, !m_frame->functionBar().isHidden());
  m_statusLine->setHint(m_frame->currentPanel().hint());
  m_frame->storyStrip().setPage(m_pages[size_t(page)].id);
}

void MainWindow::choosePage(int page) {
  const std::string id = m_pages[size_t(page)].id.toStdString();
  m_parts.document.edit([] { return tr("page"); }, QStringLiteral("page"),
                        [&id](LabState& state) { state.page = id; });
  showPage();
  // A function that was clicked last would take Space from the page.
  if (m_frame->functionBar().isAncestorOf(QApplication::focusWidget())) m_frame->currentPanel().setFocus();
}

void MainWindow::showLook() {
  const Appearance appearance = m_look.appearance();
  m_frame->functionBar().setTheme(*appearance.theme);
  m_frame->functionBar().setDecimals(appearance.decimals);
  for (Panel* panel : m_frame->panels()) panel->setAppearance(appearance);
  m_commands->setChosen(Command::Theme, int(m_look.theme()));
  m_commands->setChosen(Command::Decimals, appearance.decimals);
  m_commands->setChosen(Command::ReducedMotion, appearance.reducedMotion);
  showSymbols();
}

void MainWindow::showSymbols() {
  const int letter = QFontMetrics(m_look.font()).height();  // the window itself may not have them yet
  const int side = letter * 5 / 4;
  const auto set = [this, side](Command command, const QString& name) {
    QIcon icon(symbol(name, m_look.appearance().theme->text, side, devicePixelRatioF()));
    icon.addPixmap(symbol(name, m_look.appearance().theme->disabledText, side, devicePixelRatioF()),
                   QIcon::Disabled);
    m_commands->action(command).setIcon(icon);
    m_commands->action(command).setIconVisibleInMenu(false);
  };
  set(Command::Undo, QStringLiteral("undo"));
  set(Command::Redo, QStringLiteral("redo"));
  // A drawing: as a letter it would need a font of Chinese in an English window.
  m_languageButton->setIconSize({letter, letter});
  m_languageButton->setIcon(
      symbol(QStringLiteral("chinese"), m_look.appearance().theme->text, letter, devicePixelRatioF()));
}

void MainWindow::showHistory() {
  const QUndoStack& stack = m_parts.document.undoStack();
  QAction& undo = m_commands->action(Command::Undo);
  QAction& redo = m_commands->action(Command::Redo);
  undo.setEnabled(stack.canUndo());
  redo.setEnabled(stack.canRedo());
  const Document& document = m_parts.document;
  undo.setText(stack.canUndo() ? tr("&Undo: %1").arg(withoutLetters(document.undoText())) : tr("&Undo"));
  redo.setText(stack.canRedo() ? tr("&Redo: %1").arg(withoutLetters(document.redoText())) : tr("&Redo"));
}

void MainWindow::setStripWanted(bool wanted) {
  m_parts.preferences.stripClosed = !wanted;
  showStrip();
  m_session.touch();
}

void MainWindow::showStrip() {
  const bool wanted = !m_parts.preferences.stripClosed;
  m_frame->setStripWanted(wanted);
  m_commands->setChosen(Command::StoryStrip, wanted);
}

void MainWindow::setLanguage(Language language) {
  m_parts.preferences.language = languageName(language);
  m_parts.translations.setLanguage(language);
  m_session.touch();
}

void MainWindow::retranslate() {
  const Language language = m_parts.translations.language();
  QGuiApplication::setApplicationDisplayName(tr("Activation Lab"));  // behind the titles of dialogs
  showTitle();
  m_commands->retranslate();
  m_menus->retranslate();
  m_commands->setChosen(Command::Language, int(language));
  for (size_t i = 0; i < m_pages.size(); ++i) m_frame->navigation().setTitle(int(i), m_pages[i].title());
  m_frame->storyStrip().setLanguage(language);
  m_frame->presentStrip().storyLine().setLanguage(language);
  if (m_storyboard) m_storyboard->setLanguage(language);
  m_languageButton->setText(QStringLiteral("/EN"));  // behind a 中
  m_languageButton->setToolTip(tr("Chinese or English"));
  m_languageButton->setAccessibleName(tr("Chinese or English"));
  m_presentButton->setText(QStringLiteral("F11"));
  m_presentButton->setToolTip(tr("Present: large letters for the last row; Esc leaves"));
  m_presentButton->setAccessibleName(tr("Present"));
  showHistory();
}

void MainWindow::restoreGeometryOrDefault() {
  if (restoreGeometry(m_parts.preferences.geometry)) return;
  const QSize room = screen()->availableSize();
  resize(room.boundedTo(usualSize));
  if (room.width() <= usualSize.width()) setWindowState(Qt::WindowMaximized);
}

std::vector<Exportable> MainWindow::figures(QSize size) const {
  return m_frame->currentPanel().exportables(size);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}

/// Everything comes back at the next start, so there is no question, unless it cannot.
void MainWindow::closeEvent(QCloseEvent* event) {
  m_parts.preferences.geometry = m_presentation->ordinaryGeometry();
  m_session.save();
  if (!m_session.isLabSafe() && m_parts.file.isChanged() && !m_ask.leave()) return event->ignore();
  m_presentation->setOn(false);
  QMainWindow::closeEvent(event);
}

/// Keys that nothing else wanted: they go on with the story, or the page takes them wherever the focus is.
/// The page first, as where it has the focus: Space in a field trains, whatever story is told.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (offerToPage(*event) || (isEnter && isTyping())) return;
  if (!pressStoryKey(m_stories, event->key())) QMainWindow::keyPressEvent(event);
}

/// A page with the focus, and every page that is presented, has refused it already; a refused key climbs to
/// the window and comes by again.
bool MainWindow::offerToPage(const QKeyEvent& event) {
  Panel& page = m_frame->currentPanel();
  if (m_isOffering || m_presentation->isOn() || page.hasFocus() ||
      page.isAncestorOf(QApplication::focusWidget()))
    return false;
  const QScopedValueRollback once(m_isOffering, true);
  return isTakenBy(page, event);
}

}  // namespace alab
