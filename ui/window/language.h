#pragma once
// The languages of the window and their translations, which can be exchanged while it runs.
#include <QObject>
#include <QString>
#include <QTranslator>
#include <optional>

namespace alab {

enum class Language { English, Chinese };

/// "en", "zh_CN": as in files and preferences.
QString languageName(Language language);
/// By name, also "zh" and "zh_TW"; nothing for other texts.
std::optional<Language> languageFromName(const QString& name);
/// The system's language where the program speaks it, else English.
Language systemLanguage();

/// Owns the translators of the program and of Qt's own dialogs. Every widget hears of a change by
/// LanguageChange.
class Translations : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~Translations() override;

  Language language() const { return m_language; }
  void setLanguage(Language language);

 private:
  void remove();

  Language m_language = Language::English;
  QTranslator m_program, m_qt;
};

}  // namespace alab
