#include "ui/window/files/file_commands.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/state/share_text.h"
#include "ui/document/core_text.h"
#include "ui/files/lab_store.h"

namespace alab {
namespace {

QString withLabEnding(const QString& path) {
  const bool hasEnding = path.endsWith(QLatin1String(labEnding), Qt::CaseInsensitive);
  return hasEnding || path.isEmpty() || QFileInfo(path).isFile() ? path : path + QLatin1String(labEnding);
}

}  // namespace

FileCommands::FileCommands(Document& document, LabFile& file, Preferences& preferences,
                           FileQuestions questions, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_file(file),
      m_preferences(preferences),
      m_ask(std::move(questions)) {}

QString FileCommands::title() const {
  return m_file.path().isEmpty() ? tr("Untitled") : m_file.name();
}

/// Where the last lab was, else the documents, else the home.
QString FileCommands::folder() const {
  const QString latest = m_preferences.recentFiles.value(0);
  const QString last = latest.isEmpty() ? QString() : QFileInfo(latest).absolutePath();
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  for (const QString& folder : {last, documents})
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  return QDir::homePath();
}

/// Whether nothing is lost when another lab takes the place of this one.
bool FileCommands::mayClose() {
  if (!m_file.isChanged()) return true;
  switch (m_ask.unsaved(title())) {
    case Unsaved::Save:
      return save();
    case Unsaved::Discard:
      return true;
    case Unsaved::Stay:
      break;
  }
  return false;
}

void FileCommands::startNew() {
  if (!mayClose()) return;
  m_file.start({firstState(), {}});
  emit said(tr("A new lab"));
}

void FileCommands::open() {
  const QString path = m_ask.nameToOpen(folder());
  if (!path.isEmpty()) openFile(path);
}

/// What cannot be read is told before there is any question; the answer may have saved into this very file.
void FileCommands::openFile(const QString& path) {
  Result<StoredLab> stored = loadLab(path);
  if (stored && m_file.isChanged()) {
    if (!mayClose()) return;
    stored = loadLab(path);
  }
  if (!stored) return complain(stored.error());
  m_file.open(*stored);
  tellOpened(remarksOn(*stored));
}

void FileCommands::tellOpened(const std::vector<Error>& remarks) {
  remember(m_file.path());
  emit said(tr("Opened: %1").arg(QDir::toNativeSeparators(m_file.path())));
  tellRemarks(remarks);
}

void FileCommands::openText(const QString& text) {
  const Result<LoadedLab> loaded = readShareText(text);
  if (!loaded) return complain(loaded.error());
  if (!mayClose()) return;
  m_file.take(*loaded);
  emit said(tr("Opened from text"));
  tellRemarks(remarksOn(*loaded));
}

bool FileCommands::openKept(const KeptLab& kept) {
  if (!mayClose()) return false;
  m_file.restore(kept);
  return true;
}

void FileCommands::complain(const Error& error) {
  emit noticed({.text = [error] { return coreText(error); }, .about = Notice::About::Lab});
}

void FileCommands::tellRemarks(const std::vector<Error>& remarks) {
  if (remarks.empty()) return;
  const auto text = [isDamaged = m_file.isDamaged(), count = int(remarks.size()), name = title()] {
    return isDamaged
               ? tr("%1 was opened as far as it could be read: %n problem(s).", nullptr, count).arg(name)
               : tr("%n setting(s) of %1 are unknown here, and are kept.", nullptr, count).arg(name);
  };
  const auto list = [this, remarks, name = title()] {
    QStringList lines;
    for (const Error& remark : remarks) lines += coreText(remark);
    emit listAsked(name, lines);
  };
  emit noticed(
      {.text = text, .answers = {{[] { return tr("Show them"); }, list}}, .about = Notice::About::Lab});
}

bool FileCommands::save() {
  if (m_file.path().isEmpty()) return saveAs();
  return mayReplace() && saveTo(m_file.path());
}

/// What stands in the file and is not in the document would be lost.
bool FileCommands::mayReplace() {
  const QString name = m_file.name();
  if (m_file.isDamaged() &&
      !m_ask.replace(name, tr("Not all of it could be read, and what could not is not in this lab.")))
    return false;
  return !m_file.isAnotherOnDisk() ||
         m_ask.replace(name, tr("It was changed on the disk since it was opened here."));
}

bool FileCommands::saveAs() {
  const QString start =
      m_file.path().isEmpty() ? QDir(folder()).filePath(tr("lab") + QLatin1String(labEnding)) : m_file.path();
  const QString chosen = m_ask.nameToSave(start), path = withLabEnding(chosen);
  if (path.isEmpty()) return false;
  if (path != chosen && QFileInfo::exists(path) &&
      !m_ask.replace(QFileInfo(path).fileName(), tr("There is a file of this name already.")))
    return false;
  const bool isSame = QFileInfo(path) == QFileInfo(m_file.path());
  return (!isSame || mayReplace()) && saveTo(path);
}

bool FileCommands::saveTo(const QString& path) {
  if (const auto error = m_file.save(path)) return complain(*error), false;
  remember(m_file.path());
  emit saved();
  emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(m_file.path())));
  return true;
}

void FileCommands::remember(const QString& path) {
  QStringList& recent = m_preferences.recentFiles;
  recent.removeAll(path);
  recent.prepend(path);
  while (recent.size() > mostRecentFiles) recent.removeLast();
  emit recentChanged();
}

QStringList FileCommands::recentFiles() const {
  QStringList there;
  for (const QString& path : m_preferences.recentFiles)
    if (QFileInfo(path).isFile()) there += path;
  return there;
}

void FileCommands::forgetRecentFiles() {
  m_preferences.recentFiles.clear();
  emit recentChanged();
}

}  // namespace alab
