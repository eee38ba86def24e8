#pragma once
// Files that a sub-command writes with --out, in a folder of the test.
#include <QFile>
#include <QTemporaryDir>

#include "tests/app/program.h"

namespace alab {

class WrittenFiles {
 public:
  explicit WrittenFiles(const QByteArray& command) : m_command(command) {}

  QByteArray path(const QByteArray& name) const {
    return m_folder.filePath(QString::fromUtf8(name)).toUtf8();
  }

  /// What stands in the file; a warning, which fails a test, where the program said or printed anything.
  QByteArray written(const QByteArrayList& arguments, const QByteArray& name) const {
    const Ran ran = program(QByteArrayList{m_command} + arguments + QByteArrayList{"--out", path(name)});
    if (ran.status != 0 || !ran.err.isEmpty() || !ran.out.isEmpty()) qWarning() << ran.status << ran.err;
    QFile file(QString::fromUtf8(path(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  /// A file for the program to read.
  QByteArray made(const QByteArray& name, const QByteArray& bytes) const {
    QFile file(QString::fromUtf8(path(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qWarning() << name;
    return path(name);
  }

 private:
  QByteArray m_command;
  QTemporaryDir m_folder;
};

/// The cells of a CSV file without quotes, in rows; the first one is the header.
inline QList<QByteArrayList> rowsOf(const QByteArray& csv) {
  QList<QByteArrayList> rows;
  for (const QByteArray& line : csv.trimmed().split('\n')) rows.append(line.trimmed().split(','));
  return rows;
}

}  // namespace alab
