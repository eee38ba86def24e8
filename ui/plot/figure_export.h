#pragma once
// Figure export: a scene as PNG, SVG or PDF bytes, a table as CSV or JSON, and files that appear whole or not
// at all. The dialog, the command line and the screenshot tests share this path.
#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

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
  double dpi = 96;           ///< PNG only: at scale 1, stamped into the file
  ThemeId theme = ThemeId::Light;
  bool transparent = false;
  bool operator==(const FigureOptions&) const = default;
};

/// What can go wrong with the options themselves: sizes outside 16..16384 px, more than 64 Mpx in all, scale
/// or dpi out of range. Nothing when they are fine.
std::optional<Error> problemWith(const FigureOptions& options);

QImage figureImage(const PlotScene& scene, const FigureOptions& options);
Result<QByteArray> figureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& options);
QByteArray tableCsv(const DataTable& table);
QByteArray tableJson(const DataTable& table, const QMap<QString, QString>& metadata);

/// Written whole or not at all; the error says what, where and what to do (read-only folder, disk full).
std::optional<Error> writeWhole(const QString& fileName, const QByteArray& bytes);

}  // namespace alab
