#pragma once
// Text that may be wrapped, but not everywhere.
#include <QString>

namespace alab {

/// "x = 0" stays on one line.
QString unbroken(const QString& text);

}  // namespace alab
