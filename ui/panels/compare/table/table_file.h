#pragma once
// The table as text to paste or as a file.
#include <QString>
#include <span>

#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/comparison_finder.h"

namespace alab {

enum class TableFormat { Markdown, Html, Latex, Csv };

std::span<const TableFormat> tableFormats();
/// "Markdown", "HTML": the same in every language.
QString nameOf(TableFormat format);
/// ".md"
QString endingOf(TableFormat format);

/// In the language of the window; in CSV numbers are in full. Rows that are not computed yet are left out.
QByteArray tableText(TableFormat format, const std::vector<ComparedFunction>& rows,
                     const std::vector<CompareColumn>& columns, const ComparisonFinder& finder);

}  // namespace alab
