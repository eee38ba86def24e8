// What MainWindow does with the lab as a file: the part of it that opens, saves, shares and finds again.
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include "core/state/share_text.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/window/files/recent_menu.h"
#include "ui/window/files/share_dialog.h"
#include "ui/window/help/text_dialog.h"
#include "ui/window/main_window.h"

namespace alab {
namespace {

QString localFile(const QMimeData& data) {
  return data.urls().value(0).toLocalFile();
}

/// "Sigmoid, Tanh, ReLU": by what a lab without a name is known again.
QString functionsOf(const LabState& state) {
  QStringList names;
  for (const ChosenFunction& function : state.selection.functions) names += displayName(function);
  return names.isEmpty() ? MainWindow::tr("no function") : names.join(QLatin1String(", "));
}

/// Whoever dragged it keeps it, whatever was proposed.
void takeACopy(QDropEvent& event) {
  event.setDropAction(Qt::CopyAction);
  event.accept();
}

QString linesAsHtml(const QStringList& lines) {
  QString html = QStringLiteral("<ul>");
  for (const QString& line : lines) html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
  return html + QStringLiteral("</ul>");
}

}  // namespace

void MainWindow::setFileHandlers() {
  m_handlers[Command::New] = [this](int) { m_files->startNew(); };
  m_handlers[Command::Open] = [this](int) { m_files->open(); };
  m_handlers[Command::Save] = [this](int) { m_files->save(); };
  m_handlers[Command::SaveAs] = [this](int) { m_files->saveAs(); };
  m_handlers[Command::ShareText] = [this](int) {
    ShareDialog(m_parts.document.lab(), m_parts.file.unknown(), this).exec();
  };
  m_handlers[Command::OpenText] = [this](int) { m_files->openText(QGuiApplication::clipboard()->text()); };
}

void MainWindow::connectFiles() {
  fillWithRecentFiles(m_menus->menu(Menu::Recent), *m_files);
  connect(m_files, &FileCommands::said, m_statusLine, &StatusLine::say);
  connect(m_files, &FileCommands::noticed, &m_frame->notice(), &NoticeBar::add);
  connect(m_files, &FileCommands::saved, &m_frame->notice(), &NoticeBar::forgetLab);
  connect(m_files, &FileCommands::recentChanged, &m_session, &Session::touch);
  connect(m_files, &FileCommands::listAsked, this, [this](const QString& title, const QStringList& lines) {
    TextDialog(title, linesAsHtml(lines), this).exec();
  });
  connect(&m_frame->notice(), &NoticeBar::left, this, [this] { m_frame->currentPanel().setFocus(); });
  connect(&m_parts.file, &LabFile::changed, this, &MainWindow::showTitle);
  connect(&m_parts.file, &LabFile::replaced, &m_frame->notice(), &NoticeBar::forgetLab);
  connect(&m_parts.file, &LabFile::replaced, &m_stories, &StoryPlayer::stop);
  connect(&m_parts.file, &LabFile::replaced, m_frame, &Frame::startScene);
}

/// A lab that is in no file and has no work in it needs no name.
void MainWindow::showTitle() {
  const LabFile& file = m_parts.file;
  const bool isNamed = !file.path().isEmpty() || file.isChanged();
  setWindowTitle(isNamed ? tr("%1[*] — Activation Lab").arg(m_files->title()) : tr("Activation Lab"));
  setWindowModified(file.isChanged());
}

void MainWindow::showStoryboard(bool withNewStory) {
  if (!m_storyboard) {
    m_storyboard = new StoryboardDialog(m_parts.document, m_stories, m_parts.translations.language(), this);
    for (const Command command : {Command::Undo, Command::Redo})
      m_storyboard->addAction(&m_commands->action(command));
  }
  m_storyboard->show();
  m_storyboard->activateWindow();
  if (withNewStory) m_storyboard->addStory();
}

void MainWindow::offerUnsavedWork() {
  const std::vector<UnsavedWork> all = unsavedWork(m_parts.labs);
  if (all.empty()) return;
  const UnsavedWork work = all.front();
  const auto name = [work] {
    return work.kept.path.isEmpty() ? functionsOf(work.kept.lab.state) : QFileInfo(work.kept.path).fileName();
  };
  const auto text = [work, name] {
    return tr("Work that was not saved was found, of %1: %2")
        .arg(QLocale().toString(work.time, QLocale::ShortFormat), name());
  };
  const auto open = [this, work] { openUnsaved(work); };
  const auto discard = [this, work, name] {
    if (m_ask.discard(name())) m_parts.labs.remove(work.file);
    offerUnsavedWork();
  };
  m_frame->notice().add(
      {.text = text,
       .answers = {{[] { return tr("Open it"); }, open}, {[] { return tr("Discard it..."); }, discard}}});
}

/// What was found goes when it is in this program's own keeping.
void MainWindow::openUnsaved(const UnsavedWork& work) {
  if (!m_files->openKept(work.kept)) return;
  m_session.save();
  const bool isWhole = work.problems.empty() || m_parts.labs.setAside(work.file);
  if (m_session.isLabSafe() && isWhole) m_parts.labs.remove(work.file);
  m_files->tellRemarks(work.problems);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QMimeData& dragged = *event->mimeData();
  if (!localFile(dragged).isEmpty() || holdsShareText(dragged.text())) takeACopy(*event);
}

/// Later, when whoever dragged it waits for nothing: there may be a question first.
void MainWindow::dropEvent(QDropEvent* event) {
  const QString file = localFile(*event->mimeData()), text = event->mimeData()->text();
  takeACopy(*event);
  const auto open = [this, file, text] {
    file.isEmpty() ? m_files->openText(text) : m_files->openFile(file);
  };
  QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
}

}  // namespace alab
