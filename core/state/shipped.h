#pragma once
// What stories and advice have in common: JSON files in the program's resources, written by hand, with texts
// in two languages and a lab state. Read strictly: what is not understood is a mistake in the file.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include "core/state/value_reader.h"

namespace alab {

/// The object in a file of at most 256 kB; the error says where it is none.
Result<QJsonObject> shippedObject(const QByteArray& json);

/// A text of 1 to 400 characters.
QString readText(const QJsonValue& value, const JsonPlace& place);

/// {"en": ..., "zh_CN": ...} into the same member of both.
template <class Texts>
void readLanguages(const QJsonValue& value, const JsonPlace& place, QString Texts::*member, Texts& english,
                   Texts& chinese) {
  const QJsonObject languages = value.toObject();
  english.*member = readText(languages[QLatin1String("en")], place / "en");
  chinese.*member = readText(languages[QLatin1String("zh_CN")], place / "zh_CN");
}

/// "page" and "state" of the file; unlike in a lab file an unknown setting is a problem.
LabState readShownState(const QJsonObject& file, std::vector<Error>& problems);

/// All files of a folder of the resources (":/stories") in the order of their names. A mistake in one ends
/// the program: it was built with it.
template <class Shipped>
std::vector<Shipped> readShipped(const QString& folder, Result<Shipped> (*read)(const QByteArray&)) {
  std::vector<Shipped> all;
  const QDir files(folder);
  const QStringList names = files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
  for (const QString& name : names) {
    QFile file(files.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
    const Result<Shipped> one = read(file.readAll());
    if (!one) qFatal("%s: %s", qPrintable(name), one.error().line().c_str());
    all.push_back(*one);
  }
  return all;
}

}  // namespace alab
