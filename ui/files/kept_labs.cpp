#include "ui/files/kept_labs.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>
#include <chrono>

#include "ui/document/settings_file.h"
#include "ui/files/lab_store.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString lockName(const QString& file) {
  return file + u".lock"_s;
}

std::unique_ptr<QLockFile> lockOf(const QString& file) {
  auto lock = std::make_unique<QLockFile>(lockName(file));
  lock->setStaleLockTime(0);  // held for as long as its program runs
  return lock;
}

bool isOlder(const QString& file, std::chrono::seconds age) {
  return QFileInfo(file).lastModified().secsTo(QDateTime::currentDateTime()) > age.count();
}

/// What QLockFile does not see: a lock that a crash of the machine left empty, or one of a machine that is no
/// more or goes by another name, and has not written for long.
bool isOrphaned(const QLockFile& lock, const QString& file) {
  constexpr std::chrono::seconds untilWritten(30), untilGiven(24 * 60 * 60);
  qint64 process = 0;
  QString machine, program;
  if (lock.error() != QLockFile::LockFailedError) return false;
  if (!lock.getLockInfo(&process, &machine, &program)) return isOlder(lockName(file), untilWritten);
  return machine != QSysInfo::machineHostName() && isOlder(file, untilGiven);
}

/// Null when another program has it. One of a program that was killed is broken by QLockFile.
std::unique_ptr<QLockFile> locked(const QString& file) {
  constexpr int ms = 50;  // another program may just be looking who owns it
  auto lock = lockOf(file);
  if (lock->tryLock(ms)) return lock;
  if (!isOrphaned(*lock, file) || !QFile::remove(lockName(file)) || !lock->tryLock(ms)) return nullptr;
  return lock;
}

}  // namespace

KeptLabs::KeptLabs() : m_folder(QFileInfo(settingsFile().fileName()).dir().filePath(u"labs"_s)) {}

KeptLabs::~KeptLabs() = default;

std::vector<KeptLabs::Left> KeptLabs::left() const {
  const QFileInfoList files =
      QDir(m_folder).entryInfoList({u"*"_s + QLatin1String(labEnding)}, QDir::Files, QDir::Time);
  std::vector<Left> left;
  for (const QFileInfo& file : files)
    if (file.filePath() != m_own && locked(file.filePath()))
      left.push_back({file.filePath(), file.lastModified()});
  return left;
}

Result<LoadedKeptLab> KeptLabs::read(const QString& file) const {
  QFile kept(file);
  if (!kept.open(QIODevice::ReadOnly)) return Error{kept.errorString().toStdString(), file.toStdString(), {}};
  return readKept(kept.readAll());
}

/// QFile::copy() never replaces a file.
bool KeptLabs::setAside(const QString& file) const {
  constexpr int mostCopies = 100;
  for (int number = 1; number <= mostCopies; ++number)
    if (QFile::copy(file, u"%1.damaged%2"_s.arg(file).arg(number))) return true;
  return false;
}

bool KeptLabs::takeOver(const QString& file) {
  auto lock = locked(file);
  if (!lock) return false;
  m_lock = std::move(lock);
  m_own = file;
  return true;
}

void KeptLabs::remove(const QString& file) const {
  const auto lock = locked(file);
  if (lock) QFile::remove(file);
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
  const QByteArray bytes = keptFile(kept);
  return bytes.size() <= maxFileSize && !writeWhole(file, bytes);
}

}  // namespace alab
