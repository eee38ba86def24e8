#pragma once
// ExportDialog: preview at the left, fields at the right. Closes only when the file is there; whatever goes
// wrong is said in the dialog, which stays open. While a large picture is written its bar shows how far that
// is, and Cancel stops it.
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

#include "ui/window/export/figure_form.h"
#include "ui/window/export/figure_writer.h"

class QDialogButtonBox;

namespace alab {

class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  ExportDialog(FigureSource source, const ExportSettings& settings, QWidget* parent = nullptr);

  ExportSettings settings() const { return m_form->settings(); }

 public slots:
  void accept() override;
  void reject() override;

 private:
  void lay();
  void layPreview();
  void refresh();
  /// The figure that is chosen, for the size that is asked for.
  Exportable figure() const;
  void showPreview();
  void showPicture(const Exportable& figure);
  void showText(const Exportable& figure);
  void say(const QString& text);
  void showBusy(bool busy);
  void showPainted(double share);
  void end(const std::optional<Error>& error);
  bool mayReplace(const QString& fileName);

  FigureSource m_source;
  FigureForm* m_form;
  QStackedWidget* m_pages;
  QLabel* m_preview;       ///< of a picture
  QPlainTextEdit* m_text;  ///< of values: how the file begins
  QLabel* m_message;
  QProgressBar* m_progress;
  QDialogButtonBox* m_buttons;
  FigureWriter m_writer;
  QString m_replaceable;  ///< the file that the user has agreed to replace
  QTimer m_previewDue;    ///< single shot: many changes in one turn are one preview
};

}  // namespace alab
