#pragma once
// Session: the lab and the preferences on disk, so that the next start goes on where this one ended. Written
// shortly after the last change, so that a crash loses little, and once more at the end.
#include <QObject>
#include <QTimer>

#include "ui/document/preferences.h"
#include "ui/files/kept_labs.h"
#include "ui/files/lab_file.h"
#include "ui/jobs/job.h"

namespace alab {

/// The latest lab that was left becomes the document. One translated line when it did not come back whole.
QString bringBack(KeptLabs& labs, LabFile& file);

/// Work that is left, and in no file: what a program that was killed, or one beside this one, had open.
struct UnsavedWork {
  QString file;  ///< among the kept labs
  QDateTime time;
  KeptLab kept;
  std::vector<Error> problems;  ///< of reading it
};
/// The latest first. What is left without such work has done its duty, and is removed.
std::vector<UnsavedWork> unsavedWork(KeptLabs& labs);

/// Whether what the user sees comes back at the next start.
enum class Keeping { Saved, Saving, Impossible };

class Session : public QObject {
  Q_OBJECT

 public:
  /// All of them outlive the session.
  Session(Document& document, const LabFile& file, KeptLabs& labs, Preferences& preferences,
          QObject* parent = nullptr);

  bool isSaved() const { return m_keeping == Keeping::Saved; }
  /// Whether the lab was, when something was written last.
  bool isLabSafe() const { return m_isLabSafe; }
  /// Something worth keeping has changed: save soon.
  void touch();
  /// Now, and until it is done. The preferences always; the lab once it was edited, so that a file only
  /// looked at replaces nothing.
  void save();

 signals:
  void keepingChanged(alab::Keeping keeping);

 private:
  /// What is written, as it is by now; from any thread.
  struct Content {
    QString file;                ///< of the lab
    std::optional<KeptLab> lab;  ///< nothing: it was not edited
    Preferences preferences;
  };
  Content content();
  /// What is on the disk now.
  struct Written {
    bool lab = false, preferences = false;
  };
  static Written write(const Content& content);
  void take(const Written& written);
  void saveInBackground();
  void touchLab();
  void setKeeping(Keeping keeping);

  const LabFile& m_file;
  KeptLabs& m_labs;
  Preferences& m_preferences;
  Keeping m_keeping = Keeping::Saved;
  bool m_edited = false;
  bool m_isLabSafe = true;
  Job<Written> m_writing;
  QTimer m_due;  ///< single shot; runs from the first change, so that endless changes are saved as well
};

}  // namespace alab
