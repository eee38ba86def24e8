#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/json_number.h"
#include "ui/plot/export/data_text.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

/// RFC 4180: quoted where a comma, a quote or a line end is inside, quotes doubled.
QByteArray csvField(const QString& text) {
  QByteArray field = text.toUtf8();
  const bool plain =
      field.indexOf(',') < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
  if (plain) return field;
  return '"' + field.replace("\"", "\"\"") + '"';
}

std::size_t rowCount(const DataTable& table) {
  std::size_t rows = 0;
  for (const auto& column : table.values) rows = std::max(rows, column.size());
  return rows;
}

QByteArray jsonText(const QString& text) {
  const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
  return array.mid(1, array.size() - 2);
}

QByteArray jsonLabels(const DataTable& table) {
  QByteArrayList texts;
  for (const QString& label : table.labels) texts.append(jsonText(label));
  return "  " + jsonText(table.labelColumn) + ": [" + texts.join(", ") + ']';
}

QByteArray jsonNumber(double value) {
  const QByteArray text = numberText(value);
  return jsonWord(value) ? '"' + text + '"' : text;
}

QByteArray jsonColumn(const QString& name, const std::vector<double>& values) {
  QByteArray line = "  " + jsonText(name) + ": [";
  for (std::size_t i = 0; i < values.size(); ++i) line += (i ? ", " : "") + jsonNumber(values[i]);
  return line + ']';
}

}  // namespace

QByteArray tableCsv(const DataTable& table) {
  const bool hasLabels = !table.labelColumn.isEmpty();
  QByteArrayList header;
  if (hasLabels) header.append(csvField(table.labelColumn));
  for (const QString& column : table.columns) header.append(csvField(column));
  QByteArray csv = header.join(',') + "\r\n";
  for (std::size_t row = 0; row < rowCount(table); ++row) {
    QByteArrayList fields;
    if (hasLabels) fields.append(csvField(table.labels.value(qsizetype(row))));
    for (const auto& column : table.values)
      fields.append(row < column.size() ? numberText(column[row]) : QByteArray());
    csv += fields.join(',') + "\r\n";
  }
  return csv;
}

QByteArray tableJson(const DataTable& table, const QMap<QString, QString>& metadata) {
  QByteArrayList lines;
  if (!table.labelColumn.isEmpty()) lines.append(jsonLabels(table));
  for (std::size_t i = 0; i < table.values.size(); ++i)
    lines.append(jsonColumn(table.columns[static_cast<qsizetype>(i)], table.values[i]));
  if (!metadata.isEmpty()) lines.append("  \"metadata\": " + metadataJson(metadata));
  return "{\n" + lines.join(",\n") + "\n}\n";
}

}  // namespace alab
