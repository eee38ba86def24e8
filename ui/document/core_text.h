#pragma once
// Texts of the core (parameter meanings, preset notes) in the language of the window. The core marks them
// with ALAB_TEXT and stays untranslated; ui/window/CMakeLists.txt shows them to lupdate as the context
// "core".
#include <QCoreApplication>
#include <QString>
#include <string_view>

namespace alab {

/// The translation of a text marked with ALAB_TEXT, the text itself when there is none.
inline QString coreText(std::string_view text) {
  return QCoreApplication::translate("core", QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

}  // namespace alab
