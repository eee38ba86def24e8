#pragma once
// Session: the lab state and the preferences on disk, so that the next start goes on where this one ended.
// Written shortly after the last change, so that a crash loses little, and once more at the end.
#include <QObject>
#include <QTimer>

#include "ui/document/document.h"
#include "ui/document/preferences.h"

namespace alab {

/// What the last session left.
struct LastState {
  LabState state;   ///< the first screen when there is none or it is damaged
  QString problem;  ///< one translated line when it did not come back whole, else empty
};

/// Bytes that did not come back whole are put aside in the preferences.
LastState lastState(Preferences& preferences);

/// Whether what the user sees comes back at the next start.
enum class Keeping { Saved, Saving, Impossible };

class Session : public QObject {
  Q_OBJECT

 public:
  /// Both outlive the session.
  Session(const Document& document, Preferences& preferences, QObject* parent = nullptr);

  bool isSaved() const { return m_keeping == Keeping::Saved; }
  /// Something worth keeping has changed: save soon.
  void touch();
  /// The preferences always; the state once it was edited, so that a file only looked at replaces nothing.
  void save();

 signals:
  void keepingChanged(alab::Keeping keeping);

 private:
  void setKeeping(Keeping keeping);

  const Document& m_document;
  Preferences& m_preferences;
  Keeping m_keeping = Keeping::Saved;
  bool m_edited = false;
  QTimer m_due;  ///< single shot; runs from the first change, so that endless changes are saved as well
};

}  // namespace alab
