#include "ui/plot/export/data_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <charconv>

#include "core/json_number.h"

namespace alab {

QByteArray numberText(double value) {
  if (const auto word = jsonWord(value)) return QByteArray(word->data(), qsizetype(word->size()));
  std::array<char, 32> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return QByteArray(text.data(), end - text.data());
}

QByteArray metadataJson(const QMap<QString, QString>& metadata) {
  QJsonObject object;
  for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
    object.insert(entry.key(), entry.value());
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace alab
