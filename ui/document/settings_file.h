#pragma once
#include <QSettings>

namespace alab {

/// The user's one settings file: preferences, the last state, own sets of functions.
QSettings settingsFile();

}  // namespace alab
