#include "ui/window/session.h"

#include <QDir>
#include <chrono>

#include "ui/document/core_text.h"

namespace alab {
namespace {

constexpr std::chrono::seconds timeToSaving(2);

QString sentence(const Error& problem, const KeptLabs& labs) {
  return Session::tr("Not everything of the last time came back (%1); a copy of what there was is in %2.")
      .arg(coreText(problem), QDir::toNativeSeparators(labs.folder()));
}

}  // namespace

QString bringBack(KeptLabs& labs, LabFile& file) {
  for (const KeptLabs::Left& left : labs.left()) {
    if (!labs.takeOver(left.file)) continue;
    const Result<LoadedKeptLab> loaded = labs.read(left.file);
    if (loaded) file.restore(loaded->kept);
    if (loaded && loaded->problems.empty()) return {};
    labs.setAside(left.file);
    return sentence(loaded ? loaded->problems.front() : loaded.error(), labs);
  }
  return {};
}

std::vector<UnsavedWork> unsavedWork(KeptLabs& labs) {
  std::vector<UnsavedWork> work;
  for (const KeptLabs::Left& left : labs.left()) {
    Result<LoadedKeptLab> loaded = labs.read(left.file);
    if (!loaded) labs.setAside(left.file);
    if (loaded && loaded->kept.isChanged)
      work.push_back({left.file, left.time, std::move(loaded->kept)});
    else
      labs.remove(left.file);
  }
  return work;
}

Session::Session(Document& document, const LabFile& file, KeptLabs& labs, Preferences& preferences,
                 QObject* parent)
    : QObject(parent), m_file(file), m_labs(labs), m_preferences(preferences), m_writing([this](bool isKept) {
        if (!m_due.isActive()) setKeeping(isKept ? Keeping::Saved : Keeping::Impossible);
      }) {
  m_due.setSingleShot(true);
  m_due.setInterval(timeToSaving);
  connect(&m_due, &QTimer::timeout, this, &Session::saveInBackground);
  connect(&document, &Document::changed, this, &Session::touchLab);
  connect(&file, &LabFile::changed, this, &Session::touchLab);
}

void Session::touchLab() {
  m_edited = true;
  touch();
}

void Session::touch() {
  if (!m_due.isActive()) m_due.start();
  setKeeping(Keeping::Saving);
}

Session::Content Session::content() {
  Content content{.file = {}, .lab = {}, .preferences = m_preferences};
  if (!m_edited) return content;
  content.file = m_labs.own();
  content.lab = m_file.kept();
  return content;
}

bool Session::write(const Content& content) {
  const bool isLabKept = !content.lab || writeKept(content.file, *content.lab);
  return savePreferences(content.preferences) && isLabKept;
}

/// A disk may take longer than a frame.
void Session::saveInBackground() {
  m_writing.start(
      [content = content()](const std::stop_token&, const Job<bool>::Sink& done) { done(write(content)); });
}

void Session::save() {
  m_due.stop();
  m_writing.stop();
  m_writing.wait();
  setKeeping(write(content()) ? Keeping::Saved : Keeping::Impossible);
}

void Session::setKeeping(Keeping keeping) {
  if (keeping == m_keeping) return;
  m_keeping = keeping;
  emit keepingChanged(keeping);
}

}  // namespace alab
