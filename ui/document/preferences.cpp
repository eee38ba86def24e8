#include "ui/document/preferences.h"

#include <QVariant>
#include <algorithm>

#include "ui/document/settings_file.h"

namespace alab {
namespace {

constexpr Range anyNumber = {-1e9, 1e9};

/// Every preference with its key and, for numbers, its range: the one list that both reading and writing go
/// through.
template <class AnyPreferences, class Visit>
void visitAll(AnyPreferences& p, Visit visit) {
  visit("language", p.language);
  visit("theme", p.theme);
  visit("typeSize", p.typeSize, typeSizes);
  visit("decimals", p.decimals);
  visit("reducedMotion", p.reducedMotion);
  visit("geometry", p.geometry);
  visit("recentFiles", p.recentFiles);
  visit("probeWasDragged", p.probeWasDragged);
  visit("stripClosed", p.stripClosed);
  visit("exportFolder", p.exportFolder);
  visit("exportEnding", p.exportEnding);
  visit("figure/size", p.figure.size);
  visit("figure/scale", p.figure.scale, anyNumber);
  visit("figure/dpi", p.figure.dpi, anyNumber);
  visit("figure/theme", p.figure.theme);
  visit("figure/transparent", p.figure.transparent);
}

QVariant toVariant(ThemeId theme) {
  return themeName(theme);
}
QVariant toVariant(const auto& value) {
  return QVariant::fromValue(value);
}

void take(const QVariant& stored, ThemeId& theme) {
  theme = themeFromName(stored.toString()).value_or(theme);
}

void take(const QVariant& stored, int& decimals) {
  if (std::ranges::find(decimalPlaces, stored.toInt()) != decimalPlaces.end()) decimals = stored.toInt();
}

void take(const QVariant& stored, bool& value) {
  // QVariant::toBool() takes any text for true.
  const QString text = stored.toString();
  if (text == QLatin1String("true") || text == QLatin1String("false")) value = stored.toBool();
}

void take(const QVariant& stored, QByteArray& value) {
  value = stored.toByteArray();
}
void take(const QVariant& stored, QString& value) {
  value = stored.toString();
}

void take(const QVariant& stored, QStringList& value) {
  value = stored.toStringList().first(std::min(stored.toStringList().size(), mostRecentFiles));
}

void take(const QVariant& stored, QSize& value) {
  if (stored.toSize().isValid()) value = stored.toSize();
}

template <class Number>
void take(const QVariant& stored, Number& value, Range allowed) {
  bool isNumber = false;
  const double number = stored.toDouble(&isNumber);
  if (isNumber && allowed.contains(number)) value = Number(number);
}

}  // namespace

Preferences loadPreferences() {
  Preferences preferences;
  const QSettings settings = settingsFile();
  visitAll(preferences, [&](const char* key, auto& value, auto... range) {
    const QVariant stored = settings.value(QLatin1String(key));
    if (stored.isValid()) take(stored, value, range...);
  });
  if (preferences.theme == ThemeId::Print) preferences.theme = ThemeId::Light;  // for paper, not for windows
  if (problemWith(preferences.figure)) preferences.figure = FigureOptions();
  return preferences;
}

bool savePreferences(const Preferences& preferences) {
  QSettings settings = settingsFile();
  visitAll(preferences, [&](const char* key, const auto& value, auto...) {
    settings.setValue(QLatin1String(key), toVariant(value));
  });
  settings.sync();
  return settings.status() == QSettings::NoError;
}

}  // namespace alab
