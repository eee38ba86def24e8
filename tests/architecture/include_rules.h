#pragma once
// The arrow app -> ui -> core as a table: which folder may include which. A source in a folder without a row
// is a failure, so a new folder is given one.
#include <QString>
#include <QStringList>

#include "tests/support/sources.h"

namespace alab {

/// The folder of the table that a file or an included project header belongs to (the longest that fits), or
/// an empty text.
QString moduleOf(const QString& name);

/// What is wrong with the includes of a source: "ui/plot/x.cpp:3: ui/plot may not include core/state".
QStringList includeProblems(const SourceFile& source);

}  // namespace alab
