#pragma once
// The program's own sources (core, ui, app), for tests that hold the rules of the house.
#include <QDir>
#include <QDirIterator>
#include <QString>
#include <QStringList>

namespace alab {

/// A file of the source tree: its name from the root ("ui/plot/plot_view.cpp") and its lines.
struct SourceFile {
  QString name;
  QStringList lines;
};

inline SourceFile sourceFile(const QString& name) {
  QFile file(QStringLiteral(ALAB_SOURCE_DIR "/") + name);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
  return {name, QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))};
}

inline QList<SourceFile> allSources() {
  QList<SourceFile> sources;
  const QDir root(QStringLiteral(ALAB_SOURCE_DIR));
  for (const char* folder : {"core", "ui", "app"}) {
    QDirIterator files(root.filePath(QString::fromLatin1(folder)),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) sources << sourceFile(root.relativeFilePath(files.next()));
  }
  return sources;
}

}  // namespace alab
