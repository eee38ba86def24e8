#include "tests/architecture/include_rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

namespace alab {
namespace {

/// A folder and the other folders and libraries that it may include; itself and the standard library it
/// always may.
using Rules = QMap<QString, QStringList>;

QStringList list(const char* words) {
  return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Rules& rules() {
  // core/*.h hold the vocabulary (Result, Range) that every folder speaks.
  static const QStringList mathematics =
      list("core core/scalar core/activation core/formula core/vector core/sampling core/analysis");
  static const QStringList networks = list("core/random core/matrix core/data core/nn core/train core/depth");
  static const QStringList values =
      mathematics + networks + list("core/code core/compare core/state QtCore QtGui");
  static const QStringList widgets = values + list("QtWidgets QtSvg");
  static const QStringList figures = list("core QtCore QtGui QtWidgets QtSvg QtPrintSupport");
  static const QStringList ui =
      list("ui/document ui/jobs ui/theme ui/plot ui/widgets ui/widgets/own_formulas");
  static const QStringList window = list("core core/state QtCore QtGui QtWidgets QtSvg QtPrintSupport") + ui +
                                    list("ui/document/preferences ui/files ui/panels");
  static const QStringList everything = widgets + window +
                                        list(
                                            "ui/panels/compare ui/panels/depth ui/panels/explore "
                                            "ui/panels/softmax ui/panels/train ui/window CLI");
  static const Rules table = {
      {QStringLiteral("core"), {}},
      {QStringLiteral("core/scalar"), list("core hwy")},
      {QStringLiteral("core/activation"), list("core core/scalar hwy")},
      {QStringLiteral("core/formula"), list("core core/scalar core/activation hwy")},
      {QStringLiteral("core/code"), list("core core/scalar core/activation core/formula")},
      {QStringLiteral("core/sampling"), list("core core/scalar core/activation")},
      {QStringLiteral("core/analysis"), list("core core/scalar core/activation core/sampling")},
      {QStringLiteral("core/compare"),
       list("core core/scalar core/activation core/formula core/sampling core/analysis")},
      {QStringLiteral("core/random"), list("core")},
      {QStringLiteral("core/matrix"), list("core core/scalar core/activation hwy")},
      {QStringLiteral("core/vector"), list("core core/scalar core/activation core/matrix")},
      {QStringLiteral("core/data"), list("core core/scalar core/activation core/random core/matrix")},
      {QStringLiteral("core/nn"), mathematics + list("core/random core/matrix hwy")},
      {QStringLiteral("core/train"),
       mathematics + list("core/code core/random core/matrix core/data core/nn hwy")},
      {QStringLiteral("core/depth"), mathematics + list("core/random core/matrix core/data core/nn")},
      {QStringLiteral("core/state"), mathematics + networks + list("core/compare QtCore")},
      {QStringLiteral("ui/document"), values},
      // Preferences remember the theme and the options of the last export.
      {QStringLiteral("ui/document/preferences"), list("core ui/theme ui/plot ui/document QtCore QtGui")},
      // The settings file names the folder; figures are written whole, too.
      {QStringLiteral("ui/files"), list("core core/state ui/document ui/plot QtCore")},
      {QStringLiteral("ui/jobs"), values},
      {QStringLiteral("ui/theme"), figures},
      {QStringLiteral("ui/plot"), figures + list("ui/theme qcustomplot")},
      {QStringLiteral("ui/widgets"), widgets + list("ui/document ui/theme ui/widgets/own_formulas")},
      // A file of formulas is written as a figure is.
      {QStringLiteral("ui/widgets/own_formulas"), widgets + list("ui/document ui/theme ui/plot ui/widgets")},
      {QStringLiteral("ui/panels"), widgets + ui},
      {QStringLiteral("ui/panels/compare"), widgets + ui + list("ui/panels")},
      {QStringLiteral("ui/panels/depth"), widgets + ui + list("ui/panels")},
      {QStringLiteral("ui/panels/explore"), widgets + ui + list("ui/panels QtPrintSupport")},
      {QStringLiteral("ui/panels/softmax"), widgets + ui + list("ui/panels")},
      {QStringLiteral("ui/panels/train"), widgets + ui + list("ui/panels")},
      {QStringLiteral("ui/window"), window},
      {QStringLiteral("app"), everything},
  };
  return table;
}

/// "QtGui" for QColor: the Qt library whose header folder holds it.
QString qtLibraryOf(const QString& header) {
  const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
  if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
    return header.section(QLatin1Char('/'), 0, 0);
  const QStringList libraries = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
  for (const QString& library : libraries)
    if (QFileInfo::exists(headers.filePath(library + QLatin1Char('/') + header))) return library;
  return {};
}

/// The library of a header in angle brackets; empty for the standard library and the system.
QString libraryOf(const QString& header) {
  for (const char* library : {"qcustomplot", "CLI", "hwy", "Eigen"})
    if (header.startsWith(QLatin1String(library))) return QString::fromLatin1(library);
  return header.startsWith(QLatin1Char('Q')) || header.startsWith(QLatin1Char('q')) ? qtLibraryOf(header)
                                                                                    : QString();
}

/// What an #include line points at: a folder of the table or a library; nothing when it is free to all.
struct Include {
  QString header;
  QString target;
  bool isOurs;
};

Include includeOf(const QRegularExpressionMatch& match) {
  const bool isOurs = match.captured(1) == QLatin1String("\"");
  const QString header = match.captured(2);
  return {header, isOurs ? moduleOf(header) : libraryOf(header), isOurs};
}

QString problemWith(const QString& file, const Include& include) {
  const QString from = moduleOf(file);
  if (from.isEmpty()) return QStringLiteral("this folder has no row in tests/architecture/include_rules.cpp");
  if (include.isOurs && include.target.isEmpty())
    return QStringLiteral("%1 is not named from the root").arg(include.header);
  if (include.target == QLatin1String("qcustomplot") && !file.endsWith(QLatin1String(".cpp")))
    return QStringLiteral("qcustomplot.h belongs in a .cpp file");
  const bool isFree = include.target.isEmpty() || include.target == from;
  if (isFree || rules()[from].contains(include.target)) return {};
  return QStringLiteral("%1 may not include %2 (%3)").arg(from, include.target, include.header);
}

}  // namespace

QString moduleOf(const QString& name) {
  for (auto it = rules().constEnd(); it != rules().constBegin();) {
    --it;
    const QChar next = name.size() > it.key().size() ? name[it.key().size()] : QChar();
    if (name.startsWith(it.key()) && (next == QLatin1Char('/') || next == QLatin1Char('.'))) return it.key();
  }
  return {};
}

QStringList includeProblems(const SourceFile& source) {
  static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
  QStringList problems;
  for (qsizetype i = 0; i < source.lines.size(); ++i) {
    const auto match = include.match(source.lines[i]);
    const QString problem = match.hasMatch() ? problemWith(source.name, includeOf(match)) : QString();
    if (!problem.isEmpty()) problems << QStringLiteral("%1:%2: %3").arg(source.name).arg(i + 1).arg(problem);
  }
  return problems;
}

}  // namespace alab
