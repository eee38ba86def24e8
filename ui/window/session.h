#pragma once
// Session: the lab state and the preferences on disk, so that the next start goes on where this one ended.
// Written shortly after the last change, so that a crash loses little, and once more at the end.
#include <QObject>
#include <QTimer>

#include "ui/document/document.h"
#include "ui/document/preferences.h"

namespace alab {

/// The state with which the last session ended; the first screen when there is none or it is damaged.
LabState lastState(const Preferences& preferences);

class Session : public QObject {
  Q_OBJECT

 public:
  /// Both outlive the session.
  Session(const Document& document, Preferences& preferences, QObject* parent = nullptr);

  bool isSaved() const { return !m_due.isActive(); }
  /// Something worth keeping has changed: save after a rest.
  void touch();
  void save();

 signals:
  void savedChanged(bool saved);

 private:
  const Document& m_document;
  Preferences& m_preferences;
  QTimer m_due;  ///< single shot; every change starts it anew
};

}  // namespace alab
