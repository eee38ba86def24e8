#pragma once
// Texts of the core (parameter meanings, preset notes) in the language of the window. The core marks them
// with ALAB_TEXT and stays untranslated. lupdate takes the mark for QT_TR_NOOP and files the texts under the
// namespace they stand in, so every ALAB_TEXT must stand in namespace alab itself (or an unnamed one inside
// it).
#include <QCoreApplication>
#include <QString>
#include <string_view>

namespace alab {

/// The translation of a text marked with ALAB_TEXT, the text itself when there is none.
inline QString coreText(std::string_view text) {
  return QCoreApplication::translate("alab", QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

}  // namespace alab
