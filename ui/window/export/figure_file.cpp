#include "ui/window/export/figure_file.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace alab {
namespace {

Result<QByteArray> bytesOf(const Exportable& figure, FigureFormat format, const ExportSettings& settings) {
  const PlotScene scene = titledScene(figure, settings);
  switch (format) {
    case FigureFormat::Csv:
      return tableCsv(figure.table(settings.grid));
    case FigureFormat::Json:
      return tableJson(figure.table(settings.grid), scene.metadata);
    default:
      return figureBytes(scene, format, settings.options);
  }
}

}  // namespace

const Exportable& chosenFigure(const std::vector<Exportable>& figures, const ExportSettings& settings) {
  const auto found = std::ranges::find(figures, settings.figure, &Exportable::id);
  return found == figures.end() ? figures.front() : *found;
}

bool isPicture(FigureFormat format) {
  return format != FigureFormat::Csv && format != FigureFormat::Json;
}

QString endingOf(FigureFormat format) {
  switch (format) {
    case FigureFormat::Png:
      return QStringLiteral(".png");
    case FigureFormat::Svg:
      return QStringLiteral(".svg");
    case FigureFormat::Pdf:
      return QStringLiteral(".pdf");
    case FigureFormat::Csv:
      return QStringLiteral(".csv");
    case FigureFormat::Json:
      break;
  }
  return QStringLiteral(".json");
}

QString withEnding(const QString& fileName, FigureFormat format) {
  const QFileInfo file(fileName);
  const bool known = static_cast<bool>(formatOfFile(fileName));
  return file.dir().filePath((known ? file.completeBaseName() : file.fileName()) + endingOf(format));
}

QString freeFileName(const QString& fileName) {
  const QFileInfo file(fileName);
  QString name = fileName;
  for (int n = 2; QFileInfo::exists(name); ++n)
    name = file.dir().filePath(
        QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(n).arg(file.suffix()));
  return name;
}

PlotScene titledScene(const Exportable& figure, const ExportSettings& settings) {
  PlotScene scene = figure.scene;
  scene.title = settings.title;
  if (!settings.caption.isEmpty()) scene.caption = settings.caption;  // else what the page says of itself
  return scene;
}

Result<QByteArray> fileBytes(const Exportable& figure, const ExportSettings& settings) {
  const Result<FigureFormat> format = formatOfFile(settings.fileName);
  if (!format) return format.error();
  return bytesOf(figure, *format, settings);
}

std::optional<Error> writeFigure(const Exportable& figure, const ExportSettings& settings) {
  const Result<QByteArray> bytes = fileBytes(figure, settings);
  if (!bytes) return bytes.error();
  return writeWhole(settings.fileName, *bytes);
}

QByteArray tabSeparated(const DataTable& table) {
  const bool hasLabels = !table.labelColumn.isEmpty();
  QStringList header = table.columns;
  if (hasLabels) header.prepend(table.labelColumn);
  QByteArray text = header.join(QLatin1Char('\t')).toUtf8() + '\n';
  const size_t rows = table.values.empty() ? 0 : table.values.front().size();
  for (size_t row = 0; row < rows; ++row) {
    QByteArrayList cells;
    if (hasLabels) cells += table.labels.value(qsizetype(row)).toUtf8();
    for (const std::vector<double>& column : table.values)
      cells += QByteArray::number(column[row], 'g', QLocale::FloatingPointShortest);
    text += cells.join('\t') + '\n';
  }
  return text;
}

}  // namespace alab
