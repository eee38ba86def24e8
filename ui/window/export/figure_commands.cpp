#include "ui/window/export/figure_commands.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include "ui/document/core_text.h"

namespace alab {
namespace {

/// On white and twice the size: what a slide or a document wants.
FigureOptions clipboardOptions() {
  FigureOptions options;
  options.theme = ThemeId::Light;
  options.scale = 2;
  return options;
}

FigureOptions printOptions() {
  FigureOptions options;
  options.theme = ThemeId::Print;
  return options;
}

}  // namespace

FigureCommands::FigureCommands(FigureSource source, Preferences& preferences, QWidget& window)
    : QObject(&window), m_source(std::move(source)), m_preferences(preferences), m_window(window) {
  connect(&m_writer, &FigureWriter::finished, this, &FigureCommands::end);
}

QString FigureCommands::folder() const {
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  for (const QString& folder : {m_preferences.exportFolder, pictures})
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  return QDir::homePath();
}

QString FigureCommands::baseName() const {
  if (m_last) return m_last->fileName;
  const Result<FigureFormat> format = formatOfFile(QLatin1Char('f') + m_preferences.exportEnding);
  const QString id = m_source(m_preferences.figure.size).front().id;
  return QDir(folder()).filePath(id + endingOf(format ? *format : FigureFormat::Png));
}

ExportSettings FigureCommands::proposal() const {
  ExportSettings settings = m_last.value_or(ExportSettings());
  settings.options = m_preferences.figure;
  if (m_preferences.exportFolder.isEmpty()) settings.options.theme = m_preferences.theme;  // as on screen
  settings.fileName = freeFileName(baseName());
  return settings;
}

/// A number that was offered and taken is no part of the base name.
void FigureCommands::remember(const ExportSettings& settings, const QString& offered) {
  const FigureFormat format = *formatOfFile(settings.fileName);  // it was written
  const QString base = withEnding(baseName(), format);
  m_last = settings;
  if (settings.fileName == withEnding(offered, format)) m_last->fileName = base;
  m_preferences.exportEnding = endingOf(format);
  m_preferences.figure = settings.options;
  m_preferences.exportFolder = QFileInfo(settings.fileName).absolutePath();
  emit said(tr("Written: %1").arg(QDir::toNativeSeparators(settings.fileName)));
}

/// Its file is not there yet: another one would be offered the same name.
bool FigureCommands::saysThatItWrites() {
  if (m_writer.isBusy()) emit said(tr("Writing %1...").arg(QDir::toNativeSeparators(m_again.fileName)));
  return m_writer.isBusy();
}

void FigureCommands::exportFigure() {
  if (saysThatItWrites()) return;
  const ExportSettings offered = proposal();
  ExportDialog dialog(m_source, offered, &m_window);
  if (dialog.exec() == QDialog::Accepted) remember(dialog.settings(), offered.fileName);
}

void FigureCommands::exportAgain() {
  if (m_preferences.exportFolder.isEmpty()) return exportFigure();
  if (saysThatItWrites()) return;
  m_again = proposal();
  m_writer.start(chosenFigure(m_source(m_again.options.size), m_again), m_again);
  saysThatItWrites();
}

void FigureCommands::end(const std::optional<Error>& error) {
  if (error) return emit said(coreText(*error));
  remember(m_again, m_again.fileName);
}

void FigureCommands::copyPicture() {
  const FigureOptions options = clipboardOptions();
  QGuiApplication::clipboard()->setImage(figureImage(m_source(options.size).front().scene, options));
  emit said(tr("The picture is on the clipboard"));
}

void FigureCommands::copyData() {
  QGuiApplication::clipboard()->setText(
      QString::fromUtf8(tabSeparated(m_source(FigureOptions().size).front().table({}))));
  emit said(tr("The values are on the clipboard"));
}

void FigureCommands::print() {
  QPrinter printer(QPrinter::HighResolution);
  QPrintDialog dialog(&printer, &m_window);
  if (dialog.exec() != QDialog::Accepted) return;
  const FigureOptions options = printOptions();
  paintPage(printer, m_source(options.size).front().scene, options);
  emit said(tr("The figure was sent to the printer"));
}

}  // namespace alab
