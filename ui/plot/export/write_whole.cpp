#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "ui/plot/figure_export.h"

namespace alab {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WriteWhole)
};

Error failure(const QString& fileName, const QString& what, const QString& hint) {
  return {.what = what.toStdString(), .where = fileName.toStdString(), .hint = hint.toStdString()};
}

Error writeFailure(const QString& fileName, const QString& reason) {
  return failure(fileName, Words::tr("could not be written (%1)").arg(reason),
                 Words::tr("free some space or choose another folder"));
}

/// A disk that fills up gives a short write without an error (and a buffered QSaveFile would commit that);
/// only the attempt to write the rest brings the reason.
bool writeAll(QFileDevice& file, const QByteArray& bytes) {
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
  for (qsizetype written = 0; written < bytes.size();) {
    const qint64 count = file.write(bytes.constData() + written, bytes.size() - written);
    if (count <= 0) return false;
    written += count;
  }
  return true;
}

/// A device or a pipe is written to; putting a file in its place would destroy it.
std::optional<Error> writeInto(const QString& device, const QByteArray& bytes) {
  QFile file(device);
  const bool done = writeAll(file, bytes);
  return done ? std::nullopt : std::optional(writeFailure(device, file.errorString()));
}

}  // namespace

std::optional<Error> problemWithPlace(const QString& fileName) {
  const QFileInfo file(fileName);
  const QFileInfo folder(file.absolutePath());
  const QString other = Words::tr("choose another folder");
  if (fileName.isEmpty()) return failure(fileName, Words::tr("no file name"), Words::tr("give one"));
  if (file.isDir()) return failure(fileName, Words::tr("is a folder"), Words::tr("add a file name"));
  if (!folder.exists()) return failure(fileName, Words::tr("the folder does not exist"), other);
  if (!folder.isDir()) return failure(fileName, Words::tr("its place is a file, not a folder"), other);
  if (file.exists() && !file.isWritable())
    return failure(fileName, Words::tr("the file is read-only"), Words::tr("choose another name"));
  if (!file.exists() && !folder.isWritable())
    return failure(fileName, Words::tr("the folder is read-only"), other);
  return std::nullopt;
}

std::optional<Error> writeWhole(const QString& fileName, const QByteArray& bytes) {
  if (const auto problem = problemWithPlace(fileName)) return problem;
  const QFileInfo existing(fileName);
  if (existing.exists() && !existing.isFile()) return writeInto(fileName, bytes);
  QSaveFile file(fileName);
  const bool done = writeAll(file, bytes) && file.commit();
  return done ? std::nullopt : std::optional(writeFailure(fileName, file.errorString()));
}

}  // namespace alab
