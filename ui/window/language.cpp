#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace alab {

QString languageName(Language language) {
  return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageFromName(const QString& name) {
  if (name.startsWith(QLatin1String("zh"))) return Language::Chinese;
  if (name.startsWith(QLatin1String("en"))) return Language::English;
  return std::nullopt;
}

Language systemLanguage() {
  return languageFromName(QLocale::system().name()).value_or(Language::English);
}

Translations::~Translations() {
  remove();
}

void Translations::remove() {
  QCoreApplication::removeTranslator(&m_program);
  QCoreApplication::removeTranslator(&m_qt);
}

void Translations::setLanguage(Language language) {
  remove();
  m_language = language;
  const QString name = languageName(language);
  if (m_program.load(QStringLiteral(":/i18n/activation-lab_") + name))
    QCoreApplication::installTranslator(&m_program);
  if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&m_qt);
}

}  // namespace alab
