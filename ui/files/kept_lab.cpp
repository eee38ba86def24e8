#include "ui/files/kept_lab.h"

#include <QFileInfo>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

const QString ownKey = u"kept"_s;

}  // namespace

bool KeptLab::holdsWork() const {
  return isChanged || (!path.isEmpty() && !QFileInfo::exists(path));
}

QByteArray keptFile(const KeptLab& kept) {
  QJsonObject json = toJson(kept.lab, kept.unknown);
  json.insert(ownKey, QJsonObject{{u"file"_s, kept.path},
                                  {u"time"_s, kept.time.toUTC().toString(Qt::ISODateWithMs)},
                                  {u"changed"_s, kept.isChanged},
                                  {u"damaged"_s, kept.isDamaged}});
  return fileText(json);
}

Result<LoadedKeptLab> readKept(const QByteArray& file) {
  Result<LoadedLab> loaded = readLab(file);
  if (!loaded) return loaded.error();
  const QJsonObject own = loaded->unknown.values.take(ownKey).toObject();
  return LoadedKeptLab{{.lab = std::move(loaded->lab),
                        .unknown = loaded->unknown.values,
                        .path = own["file"_L1].toString(),
                        .time = QDateTime::fromString(own["time"_L1].toString(), Qt::ISODateWithMs),
                        .isChanged = own["changed"_L1].toBool(),
                        .isDamaged = own["damaged"_L1].toBool()},
                       std::move(loaded->problems)};
}

}  // namespace alab
