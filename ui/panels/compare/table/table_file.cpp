#include "ui/panels/compare/table/table_file.h"

#include <QCoreApplication>

#include "core/scalar/number_text.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/panels/compare/known_rows.h"

namespace alab {
namespace {

class TableFile {
  Q_DECLARE_TR_FUNCTIONS(alab::TableFile)
};

constexpr TableFormat allFormats[] = {TableFormat::Markdown, TableFormat::Html, TableFormat::Latex,
                                      TableFormat::Csv};

/// Words of the window, numbers as programs read them.
const Speech& fileSpeech() {
  static const Speech speech = {windowSpeech().text, numberText};
  return speech;
}

}  // namespace

std::span<const TableFormat> tableFormats() {
  return allFormats;
}

QString nameOf(TableFormat format) {
  constexpr const char* names[] = {"Markdown", "HTML", "LaTeX", "CSV"};
  return QString::fromLatin1(names[int(format)]);
}

QString endingOf(TableFormat format) {
  constexpr const char* endings[] = {".md", ".html", ".tex", ".csv"};
  return QString::fromLatin1(endings[int(format)]);
}

QByteArray tableText(TableFormat format, const std::vector<ComparedFunction>& rows,
                     const std::vector<CompareColumn>& columns, const ComparisonFinder& finder) {
  const KnownRows known = knownRows(rows, finder);
  const Speech& speech = format == TableFormat::Csv ? fileSpeech() : windowSpeech();
  const TableReader reader = format == TableFormat::Csv ? TableReader::Program : TableReader::Person;
  const TextTable table = compareTable(known.comparisons, known.names, columns, speech, reader);
  switch (format) {
    case TableFormat::Markdown:
      return QByteArray::fromStdString(markdownText(table));
    case TableFormat::Html:
      return QByteArray::fromStdString(htmlText(table, TableFile::tr("Activation functions").toStdString()));
    case TableFormat::Latex:
      return QByteArray::fromStdString(latexText(table));
    case TableFormat::Csv:
      return QByteArray::fromStdString(csvText(table));
  }
  return {};
}

}  // namespace alab
