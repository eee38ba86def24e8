#include "ui/window/session.h"

#include <QDir>
#include <QFileInfo>
#include <chrono>

#include "ui/document/core_text.h"

namespace alab {
namespace {

constexpr std::chrono::seconds timeToSaving(2);

QString sentence(const Error& problem, const KeptLabs& labs) {
  return Session::tr("Not everything of the last time came back (%1); a copy of what there was is in %2.")
      .arg(coreText(problem), QDir::toNativeSeparators(labs.folder()));
}

/// Where nothing may be written, a lab that is left cannot be taken over but comes back all the same.
bool mayBeOurs(KeptLabs& labs, const QString& file) {
  return labs.takeOver(file) || !QFileInfo(labs.folder()).isWritable();
}

/// Without changes of its own the file is what counts, and another program may have written to it.
void readAgain(LabFile& file) {
  if (!file.isChanged() && file.isAnotherOnDisk()) (void)file.open(file.path());
}

}  // namespace

QString bringBack(KeptLabs& labs, LabFile& file) {
  for (const KeptLabs::Left& left : labs.left()) {
    if (!mayBeOurs(labs, left.file)) continue;
    const Result<LoadedKeptLab> loaded = labs.read(left.file);
    if (loaded) file.restore(loaded->kept);
    readAgain(file);
    if (loaded && loaded->problems.empty()) return {};
    // What is there by now is written at once: one copy of what was damaged is enough.
    if (labs.setAside(left.file)) (void)labs.keep(file.kept());
    return sentence(loaded ? loaded->problems.front() : loaded.error(), labs);
  }
  return {};
}

std::vector<UnsavedWork> unsavedWork(KeptLabs& labs) {
  std::vector<UnsavedWork> work;
  for (const KeptLabs::Left& left : labs.left()) {
    Result<LoadedKeptLab> loaded = labs.read(left.file);
    if (loaded && loaded->kept.holdsWork())
      work.push_back({left.file, left.time, std::move(loaded->kept), std::move(loaded->problems)});
    else if (loaded || labs.setAside(left.file))
      labs.remove(left.file);
  }
  return work;
}

Session::Session(Document& document, const LabFile& file, KeptLabs& labs, Preferences& preferences,
                 QObject* parent)
    : QObject(parent),
      m_file(file),
      m_labs(labs),
      m_preferences(preferences),
      m_writing([this](const Written& written) {
        if (!m_due.isActive()) take(written);
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

Session::Written Session::write(const Content& content) {
  return {.lab = !content.lab || writeKept(content.file, *content.lab),
          .preferences = savePreferences(content.preferences)};
}

/// A disk may take longer than a frame.
void Session::saveInBackground() {
  m_writing.start([content = content()](const std::stop_token&, const Job<Written>::Sink& done) {
    done(write(content));
  });
}

void Session::save() {
  m_due.stop();
  m_writing.stop();
  m_writing.wait();
  take(write(content()));
}

void Session::take(const Written& written) {
  m_isLabSafe = written.lab;
  setKeeping(written.lab && written.preferences ? Keeping::Saved : Keeping::Impossible);
}

void Session::setKeeping(Keeping keeping) {
  if (keeping == m_keeping) return;
  m_keeping = keeping;
  emit keepingChanged(keeping);
}

}  // namespace alab
