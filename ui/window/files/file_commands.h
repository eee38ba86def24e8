#pragma once
// FileCommands: what can be done with the lab as a file and as text: new, open, save, share. Asks only where
// work would be lost, and says what was done.
#include <QObject>

#include "ui/document/preferences.h"
#include "ui/files/lab_file.h"
#include "ui/window/files/file_questions.h"
#include "ui/window/files/notice_bar.h"

namespace alab {

class FileCommands : public QObject {
  Q_OBJECT

 public:
  /// All of them outlive this. The preferences remember the files.
  FileCommands(Document& document, LabFile& file, Preferences& preferences, FileQuestions questions,
               QObject* parent = nullptr);

  void startNew();
  void open();
  void openFile(const QString& path);
  /// What came by drag and drop or is on the clipboard: the shared lab in it.
  void openText(const QString& text);
  /// Work that was kept, in place of the document; whether it was taken.
  bool openKept(const KeptLab& kept);
  /// Whether it is on the disk now. A lab without a file gets one.
  bool save();
  bool saveAs();

  /// "spiral.actlab", or "Untitled".
  QString title() const;
  /// Those that are still there, the latest first.
  QStringList recentFiles() const;
  void forgetRecentFiles();

  /// The file was opened elsewhere, before there was a window.
  void tellOpened(const std::vector<Error>& remarks);
  /// What was wrong in the lab that the document is now.
  void tellRemarks(const std::vector<Error>& remarks);

 signals:
  void said(const QString& sentence);
  void noticed(const alab::Notice& notice);
  void listAsked(const QString& title, const QStringList& lines);  ///< something to read
  void recentChanged();
  void saved();

 private:
  bool mayClose();
  bool mayReplace();
  bool saveTo(const QString& path);
  void complain(const Error& error);
  void remember(const QString& path);
  QString folder() const;

  Document& m_document;
  LabFile& m_file;
  Preferences& m_preferences;
  FileQuestions m_ask;
};

}  // namespace alab
