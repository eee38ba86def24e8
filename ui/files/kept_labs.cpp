#include "ui/files/kept_labs.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

#include "ui/document/settings_file.h"
#include "ui/files/lab_store.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// Held for as long as its program runs, however long that is; one of a program that was killed is broken by
/// the next that asks.
std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
  lock->setStaleLockTime(0);
  return lock;
}

bool hasOwner(const QString& file) {
  return !lockOf(file)->tryLock(0);
}

}  // namespace

KeptLabs::KeptLabs() : m_folder(QFileInfo(settingsFile().fileName()).dir().filePath(u"labs"_s)) {}

KeptLabs::~KeptLabs() = default;

std::vector<KeptLabs::Left> KeptLabs::left() const {
  const QFileInfoList files =
      QDir(m_folder).entryInfoList({u"*"_s + QLatin1String(labEnding)}, QDir::Files, QDir::Time);
  std::vector<Left> left;
  for (const QFileInfo& file : files)
    if (file.filePath() != m_own && !hasOwner(file.filePath()))
      left.push_back({file.filePath(), file.lastModified()});
  return left;
}

Result<LoadedKeptLab> KeptLabs::read(const QString& file) const {
  QFile kept(file);
  if (!kept.open(QIODevice::ReadOnly)) return Error{kept.errorString().toStdString(), file.toStdString(), {}};
  return readKept(kept.readAll());
}

/// QFile::copy() never replaces a file.
void KeptLabs::setAside(const QString& file) const {
  for (int number = 1; number < 100; ++number)
    if (QFile::copy(file, u"%1.damaged%2"_s.arg(file).arg(number))) return;
}

/// Another program may be looking who owns it, which takes no time.
bool KeptLabs::takeOver(const QString& file) {
  constexpr int ms = 50;
  auto lock = lockOf(file);
  if (!lock->tryLock(ms)) return false;
  m_lock = std::move(lock);
  m_own = file;
  return true;
}

void KeptLabs::remove(const QString& file) const {
  QFile::remove(file);
}

QString KeptLabs::own() {
  if (!m_own.isEmpty()) return m_own;
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(labEnding);
  const bool isClaimed = QDir().mkpath(m_folder) && takeOver(QDir(m_folder).filePath(name));
  return isClaimed ? m_own : QString();
}

bool KeptLabs::keep(const KeptLab& kept) {
  return writeKept(own(), kept);
}

bool writeKept(const QString& file, const KeptLab& kept) {
  return !writeWhole(file, keptFile(kept));
}

}  // namespace alab
