#include "ui/window/session.h"

#include <QJsonDocument>
#include <chrono>

#include "core/state/json.h"
#include "ui/document/core_text.h"

namespace alab {
namespace {

constexpr std::chrono::seconds timeToSaving(2);

QString sentence(const Error& problem) {
  return Session::tr(
             "Not everything of the last time came back (%1); the old state is kept in the settings file.")
      .arg(coreText(problem));
}

}  // namespace

LastState lastState(Preferences& preferences) {
  if (preferences.lastState.isEmpty()) return {firstState(), {}};
  const Result<LoadedState> loaded = readState(preferences.lastState);
  if (loaded && loaded->problems.empty()) return {loaded->state, {}};
  preferences.damagedState = preferences.lastState;
  if (!loaded) return {firstState(), sentence(loaded.error())};
  return {loaded->state, sentence(loaded->problems.front())};
}

Session::Session(const Document& document, Preferences& preferences, QObject* parent)
    : QObject(parent), m_document(document), m_preferences(preferences) {
  m_due.setSingleShot(true);
  m_due.setInterval(timeToSaving);
  connect(&m_due, &QTimer::timeout, this, &Session::save);
  connect(&document, &Document::changed, this, [this] {
    m_edited = true;
    touch();
  });
}

void Session::touch() {
  if (!m_due.isActive()) m_due.start();
  setKeeping(Keeping::Saving);
}

void Session::save() {
  m_due.stop();
  if (m_edited)
    m_preferences.lastState = QJsonDocument(toJson(m_document.state())).toJson(QJsonDocument::Compact);
  setKeeping(savePreferences(m_preferences) ? Keeping::Saved : Keeping::Impossible);
}

void Session::setKeeping(Keeping keeping) {
  if (keeping == m_keeping) return;
  m_keeping = keeping;
  emit keepingChanged(keeping);
}

}  // namespace alab
