#include "ui/window/session.h"

#include <QJsonDocument>
#include <chrono>

#include "core/state/json.h"

namespace alab {
namespace {

constexpr std::chrono::seconds restBeforeSaving(2);

}  // namespace

LabState lastState(const Preferences& preferences) {
  if (preferences.lastState.isEmpty()) return firstState();
  const Result<LoadedState> loaded = readState(preferences.lastState);
  return loaded ? loaded->state : firstState();
}

Session::Session(const Document& document, Preferences& preferences, QObject* parent)
    : QObject(parent), m_document(document), m_preferences(preferences) {
  m_due.setSingleShot(true);
  m_due.setInterval(restBeforeSaving);
  connect(&m_due, &QTimer::timeout, this, &Session::save);
  connect(&document, &Document::changed, this, &Session::touch);
}

void Session::touch() {
  m_due.start();
  emit savedChanged(false);
}

void Session::save() {
  m_due.stop();
  m_preferences.lastState = QJsonDocument(toJson(m_document.state())).toJson(QJsonDocument::Compact);
  savePreferences(m_preferences);
  emit savedChanged(true);
}

}  // namespace alab
