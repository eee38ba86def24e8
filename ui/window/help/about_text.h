#pragma once
// What the about box says: version, licence and the works of others that the program is built on.
#include <QString>

namespace alab {

/// Translated rich text.
QString aboutText();

}  // namespace alab
