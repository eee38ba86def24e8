#pragma once
// A figure or its data as a file: what the export dialog, "Export again" and the screenshots write.
#include <QString>
#include <functional>
#include <optional>

#include "ui/panels/panel.h"
#include "ui/plot/figure_export.h"

namespace alab {

/// Everything the export dialog asks for. The ending of the file name is the format.
struct ExportSettings {
  QString fileName;  ///< absolute
  QString figure;    ///< id of one of the page's; empty, or of another page: its first one
  FigureOptions options;
  QString title, caption;             ///< of the figure; empty: none
  std::optional<TableSettings> grid;  ///< x of the values; none: the visible range
  bool operator==(const ExportSettings&) const = default;
};

/// The figures of the current page, laid out for a size in px; one at least.
using FigureSource = std::function<std::vector<Exportable>(QSize)>;

/// The one that the settings ask for.
const Exportable& chosenFigure(const std::vector<Exportable>& figures, const ExportSettings& settings);

bool isPicture(FigureFormat format);
/// ".png", as offered in the dialog.
QString endingOf(FigureFormat format);
/// The file name with the ending of another format.
QString withEnding(const QString& fileName, FigureFormat format);
/// The name itself when no such file exists, else the first of "name-2.png", "name-3.png" ... that is free.
QString freeFileName(const QString& fileName);

/// The scene with the title and caption of the settings.
PlotScene titledScene(const Exportable& figure, const ExportSettings& settings);
/// What the file will hold; the ending of the file name is the format.
Result<QByteArray> fileBytes(const Exportable& figure, const ExportSettings& settings);
/// Writes the file whole or not at all.
std::optional<Error> writeFigure(const Exportable& figure, const ExportSettings& settings);
/// For spreadsheets: tabs between columns, a line with the names first.
QByteArray tabSeparated(const DataTable& table);

}  // namespace alab
