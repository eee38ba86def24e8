#pragma once
// Look: how the program looks now. Applies theme and letters to the whole program at once and tells each page
// its Appearance. Presenting is a look of its own, for the last row: it comes and goes without touching
// preferences.
#include <QObject>
#include <optional>

#include "ui/document/preferences.h"
#include "ui/panels/panel.h"

namespace alab {

class Look : public QObject {
  Q_OBJECT

 public:
  /// The preferences outlive the look; it keeps them up to date. Applied at once, and made before any widget:
  /// one that is there already takes other letters and another style later, which costs more than making it.
  explicit Look(Preferences& preferences, QObject* parent = nullptr);

  ThemeId theme() const;
  bool isPresenting() const { return m_presentHeight.has_value(); }
  Appearance appearance() const;
  QFont font() const;

  /// While presenting, the theme of this and later presentations; else the preference.
  void setTheme(ThemeId theme);
  void enlargeType(int points);
  void resetType();
  void setDecimals(int places);
  void setReducedMotion(bool reduced);
  /// Everything in proportion to the height of the screen in px.
  void startPresenting(int screenHeight);
  void stopPresenting();

 signals:
  void changed();

 private:
  void apply() const;
  void settle();
  double presentScale() const;

  Preferences& m_preferences;
  ThemeId m_presentTheme = ThemeId::Projector;
  std::optional<int> m_presentHeight;
};

}  // namespace alab
