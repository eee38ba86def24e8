#pragma once
// FigureCommands: what can be done with the figure of the current page: export, again, copy, print. Says what
// was done in a sentence for the status line.
#include <QObject>

#include "ui/document/preferences.h"
#include "ui/window/export/export_dialog.h"

namespace alab {

class FigureCommands : public QObject {
  Q_OBJECT

 public:
  /// `source` gives the figures of the current page, whose first one is copied and printed; the preferences
  /// remember the last export and outlive this.
  FigureCommands(FigureSource source, Preferences& preferences, QWidget& window);

  void exportFigure();
  /// The last export once more, into the next free file name, without a question; the first time the dialog.
  /// Not while one is still being written.
  void exportAgain();
  void copyPicture();
  void copyData();
  void print();

 signals:
  void said(const QString& sentence);

 private:
  /// The name that the user chose last: further files are numbered from it.
  QString baseName() const;
  bool saysThatItWrites();
  void end(const std::optional<Error>& error);
  ExportSettings proposal() const;
  void remember(const ExportSettings& settings, const QString& offered);
  /// The last one, else the pictures, else the home: one that exists.
  QString folder() const;

  FigureSource m_source;
  Preferences& m_preferences;
  QWidget& m_window;
  FigureWriter m_writer;
  ExportSettings m_again;                ///< what it writes
  std::optional<ExportSettings> m_last;  ///< of this session; its file name is the base name
};

}  // namespace alab
