#include "ui/files/lab_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "ui/plot/figure_export.h"

namespace alab {
namespace {

Error withPlace(Error error, const QString& path) {
  const std::string inside = error.where.empty() ? "" : ": " + error.where;
  error.where = QDir::toNativeSeparators(path).toStdString() + inside;
  return error;
}

}  // namespace

Result<StoredLab> loadLab(const QString& path) {
  const QFileInfo info(path);
  const QDateTime time = info.lastModified();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return withPlace({file.errorString().toStdString(), {}, {}}, path);
  Result<LoadedLab> loaded = readLab(file.read(maxFileSize + 1));
  if (!loaded) return withPlace(loaded.error(), path);
  return StoredLab{std::move(*loaded), info.absoluteFilePath(), time};
}

std::optional<Error> saveLab(const QString& path, const Lab& lab, const QJsonObject& unknown) {
  const QByteArray file = labFile(lab, unknown);
  if (file.size() > maxFileSize)
    return withPlace({ALAB_TEXT("the lab is larger than 8 MB"), {}, ALAB_TEXT("remove some of its stories")},
                     path);
  return writeWhole(path, file);
}

}  // namespace alab
