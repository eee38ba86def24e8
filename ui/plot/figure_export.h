#pragma once
// Figure export: a scene as PNG, SVG or PDF bytes, a table as CSV or JSON, and files that appear whole or not
// at all. The dialog, the command line and the screenshot tests share this path.
#include <QByteArray>
#include <QIODevice>
#include <QImage>
#include <QPaintDevice>
#include <QSize>
#include <QString>
#include <optional>

#include "core/result.h"
#include "ui/plot/plot_scene.h"
#include "ui/theme/theme.h"

namespace alab {

enum class FigureFormat { Png, Svg, Pdf, Csv, Json };

/// By the file's ending; the error names the endings that exist.
Result<FigureFormat> formatOfFile(const QString& fileName);

struct FigureOptions {
  QSize size = {1000, 560};  ///< px at scale 1; points in PDF
  double scale = 2;          ///< PNG only: device pixels per px
  double dpi = 96;           ///< PNG only: at scale 1; dpi * scale is stamped into the file
  ThemeId theme = ThemeId::Light;
  bool transparent = false;
  bool operator==(const FigureOptions&) const = default;
};

/// What can go wrong with the options themselves: sizes outside 16..16384 px, more than 64 Mpx in all, scale
/// or dpi out of range. Nothing when they are fine.
std::optional<Error> problemWith(const FigureOptions& options);

/// The options must have no problem. Carries resolution, title and settings, which PNG files keep.
QImage figureImage(const PlotScene& scene, const FigureOptions& options);
/// Compresses the picture, on any thread; false when the device takes no more.
bool writePng(const QImage& picture, QIODevice& device);
/// As vectors on a page of a printer, at the top and as large as fits.
void paintPage(QPaintDevice& page, const PlotScene& scene, const FigureOptions& options);
/// A whole file: the same scene and options give the same bytes in every run. The handle and the hint of the
/// probe stay out of it. An error for options with a problem and for the formats of data.
Result<QByteArray> figureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& options);
/// RFC 4180: a header line, then one line per row; shortest numbers that read back to the same double, and
/// the words inf, -inf, nan.
QByteArray tableCsv(const DataTable& table);
/// One array per column under its name, non-finite numbers as strings; the settings under "metadata", if any.
QByteArray tableJson(const DataTable& table, const QMap<QString, QString>& metadata);

/// What stands in the way of writing a file there, as far as it shows before anything is tried.
std::optional<Error> problemWithPlace(const QString& fileName);
/// Written whole or not at all, from any thread; a device or a pipe is written into. The error says what,
/// where and what to do (read-only folder, disk full).
std::optional<Error> writeWhole(const QString& fileName, const QByteArray& bytes);

}  // namespace alab
