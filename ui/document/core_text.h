#pragma once
// Texts of the core (parameter meanings, preset notes) in the language of the window. The core marks them
// with ALAB_TEXT and stays untranslated; ui/window/CMakeLists.txt shows them to lupdate as the context
// "core".
#include <QCoreApplication>
#include <QString>
#include <string_view>

#include "core/result.h"

namespace alab {

/// The translation of a text marked with ALAB_TEXT, the text itself when there is none.
inline QString coreText(std::string_view text) {
  return QCoreApplication::translate("core", QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

/// What went wrong, in the language of the window: "where: what: hint", empty parts left out.
inline QString coreText(const Error& problem) {
  return QString::fromStdString(problem.sentence(
      [](const std::string& text) { return coreText(std::string_view(text)).toStdString(); }));
}

}  // namespace alab
