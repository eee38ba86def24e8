#include "ui/files/lab_file.h"

#include <QFileInfo>

#include "ui/files/lab_store.h"

namespace alab {
namespace {

QDateTime timeOf(const QString& path) {
  return QFileInfo(path).lastModified();
}

bool holdSameWork(const Lab& a, Lab b) {
  b.state.page = a.state.page;
  b.state.explore.probe.x = a.state.explore.probe.x;
  return a == b;
}

}  // namespace

LabFile::LabFile(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_saved(document.lab()) {
  connect(&document, &Document::changed, this, &LabFile::compare);
}

QString LabFile::name() const {
  return QFileInfo(m_path).fileName();
}

bool LabFile::isAnotherOnDisk() const {
  const QDateTime now = timeOf(m_path);
  return now.isValid() && now != m_time;
}

void LabFile::start(const Lab& lab) {
  m_document.reset(lab);
  m_unknown = {};
  m_isDamaged = m_isUnsaved = false;
  set({}, {}, lab);
  emit replaced();
}

Result<std::vector<Error>> LabFile::open(const QString& path) {
  const Result<StoredLab> stored = loadLab(path);
  if (!stored) return stored.error();
  open(*stored);
  return remarksOn(*stored);
}

void LabFile::open(const StoredLab& stored) {
  m_document.reset(stored.lab);
  m_unknown = stored.unknown.values;
  m_isDamaged = !stored.problems.empty();
  m_isUnsaved = false;
  set(stored.path, stored.time, stored.lab);
  emit replaced();
}

void LabFile::take(const LoadedLab& loaded) {
  m_document.reset(loaded.lab);
  m_unknown = loaded.unknown.values;
  m_isDamaged = false;
  m_isUnsaved = true;
  set({}, {}, loaded.lab);
  emit replaced();
}

std::optional<Error> LabFile::save(const QString& path) {
  if (auto error = saveLab(path, m_document.lab(), m_unknown)) return error;
  m_isDamaged = m_isUnsaved = false;
  set(QFileInfo(path).absoluteFilePath(), timeOf(path), m_document.lab());
  return std::nullopt;
}

KeptLab LabFile::kept() const {
  return {.lab = m_document.lab(),
          .unknown = m_unknown,
          .path = m_path,
          .time = m_time,
          .isChanged = m_isChanged,
          .isDamaged = m_isDamaged};
}

/// What the file held is not known any more, so that a lab with changes keeps them whatever it is.
void LabFile::restore(const KeptLab& kept) {
  m_document.reset(kept.lab);
  m_unknown = kept.unknown;
  m_isDamaged = kept.isDamaged;
  m_isUnsaved = kept.holdsWork();
  set(kept.path, kept.time, kept.lab);
  emit replaced();
}

void LabFile::set(const QString& path, const QDateTime& time, const Lab& onDisk) {
  m_path = path;
  m_time = time;
  m_saved = onDisk;
  compare();
  emit changed();
}

void LabFile::compare() {
  const bool isChanged = m_isUnsaved || !holdSameWork(m_saved, m_document.lab());
  if (isChanged == std::exchange(m_isChanged, isChanged)) return;
  emit changed();
}

}  // namespace alab
