#include "core/data/csv.h"

#include <algorithm>
#include <set>

#include "core/data/csv_text.h"
#include "core/scalar/number_text.h"
#include "core/utf8.h"

namespace alab {
namespace {

constexpr std::string_view lineEnds = "\r\n";

/// A tab or a semicolon hardly stands in a text, a comma in many numbers.
char separatorOf(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(lineEnds);
  const std::size_t end = text.find_first_of(lineEnds, begin);
  std::size_t count[3] = {};
  bool isQuoted = false;
  constexpr std::string_view separators = "\t;,";
  for (std::size_t i = begin; i < std::min(end, text.size()); ++i) {
    if (text[i] == '"') isQuoted = !isQuoted;
    const std::size_t which = separators.find(text[i]);
    if (!isQuoted && which != std::string_view::npos) ++count[which];
  }
  return count[0] > 0 ? '\t' : count[1] > 0 ? ';' : ',';
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  const std::size_t first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Error problem(const char* what, std::vector<Value> values, const char* hint = "") {
  return {.what = what, .where = {}, .hint = hint, .values = std::move(values)};
}

/// One pass over the text; the table holds what has been read.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text) : m_text(text), m_separator(separatorOf(text)) {}

  /// All rows as values, the header, too.
  std::optional<Error> read() {
    m_table.text.reserve(m_text.size());
    while (m_at < m_text.size())
      if (const auto error = readRow()) return error;
    return std::nullopt;
  }

  CsvTable take() { return std::move(m_table); }
  std::size_t columns() const { return m_columns; }

 private:
  bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
  bool isAtEnd() const { return m_at == m_text.size() || isAt('\r') || isAt('\n'); }

  std::optional<Error> readRow() {
    const std::size_t line = m_line, first = m_table.cells.size(), text = m_table.text.size();
    do {
      if (const auto error = readCell()) return error;
      if (m_table.cells.size() - first > CsvLimits::columns)
        return problem(ALAB_TEXT("line %1 has more than %2 columns"),
                       {std::to_string(line), std::to_string(CsvLimits::columns)});
    } while (takeSeparator());
    endLine();
    if (m_table.text.size() > text) return endRow(line, m_table.cells.size() - first);
    m_table.cells.resize(first);  // a blank line leaves no trace, nor does one of separators only
    return std::nullopt;
  }

  bool takeSeparator() {
    const bool isThere = isAt(m_separator);
    if (isThere) ++m_at;
    return isThere;
  }

  void endLine() {
    const bool isReturn = isAt('\r');
    if (isReturn) ++m_at;
    if (isAt('\n')) ++m_at;
    ++m_line;
  }

  std::optional<Error> endRow(std::size_t line, std::size_t count) {
    if (m_columns == 0) m_columns = count;
    if (count != m_columns)
      return problem(ALAB_TEXT("line %1: %2 instead of %3 values"),
                     {std::to_string(line), std::to_string(count), std::to_string(m_columns)},
                     ALAB_TEXT("values with a comma in them belong in double quotes"));
    m_table.lines.push_back(static_cast<std::uint32_t>(line));
    return problemWithSize();
  }

  /// With one row for the header.
  std::optional<Error> problemWithSize() const {
    if (m_table.rows() > CsvLimits::rows + 1)
      return problem(ALAB_TEXT("the file has more than %1 rows"), {std::to_string(CsvLimits::rows)},
                     ALAB_TEXT("take fewer rows"));
    if (m_table.cells.size() > CsvLimits::values)
      return problem(ALAB_TEXT("the file has more than %1 values"), {std::to_string(CsvLimits::values)},
                     ALAB_TEXT("take fewer rows"));
    return std::nullopt;
  }

  std::optional<Error> readCell() {
    while (isAt(' ') || (isAt('\t') && m_separator != '\t')) ++m_at;
    if (isAt('"')) return readQuoted();
    const char ends[] = {m_separator, '\r', '\n'};
    const std::size_t end = std::min(m_text.find_first_of({ends, 3}, m_at), m_text.size());
    const std::size_t first = m_table.text.size();
    m_table.text += trimmed(m_text.substr(m_at, end - m_at));
    m_at = end;
    addCell(first);
    return std::nullopt;
  }

  void addCell(std::size_t first) {
    m_table.cells.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(m_table.text.size() - first)});
  }

  /// The text up to the closing quote; two of them are one that is meant.
  std::optional<Error> readQuoted() {
    const std::size_t opened = m_at, line = m_line, first = m_table.text.size();
    do {
      const std::size_t begin = m_at + 1;
      m_at = m_text.find('"', begin);
      if (m_at == std::string_view::npos)
        return problem(ALAB_TEXT("a quote on line %1 is never closed: %2"),
                       {std::to_string(line), inQuotes(m_text.substr(opened, 100))});
      m_table.text += m_text.substr(begin, m_at - begin);
      m_line += static_cast<std::size_t>(std::ranges::count(m_text.substr(begin, m_at - begin), '\n'));
      ++m_at;
      if (isAt('"')) m_table.text += '"';
    } while (isAt('"'));
    addCell(first);
    return textAfterQuote();
  }

  std::optional<Error> textAfterQuote() {
    while (isAt(' ')) ++m_at;
    if (isAtEnd() || isAt(m_separator)) return std::nullopt;
    const std::size_t end = m_text.find_first_of(lineEnds, m_at);
    return problem(ALAB_TEXT("text after a closed quote on line %1: %2"),
                   {std::to_string(m_line), inQuotes(m_text.substr(m_at, end - m_at))},
                   ALAB_TEXT("write two quotes for one that belongs to the text"));
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0, m_line = 1;
  std::size_t m_columns = 0;  ///< 0 before the first row
  CsvTable m_table;
};

bool isHeader(const CsvTable& table) {
  for (std::size_t column = 0; column < table.columns(); ++column)
    if (parseNumber(table.cell(0, column))) return false;
  return true;
}

/// Spreadsheets leave the name of a column of row numbers empty.
void nameColumns(CsvTable& table) {
  const std::size_t columns = table.columns();
  const bool isNamed = isHeader(table);
  for (std::size_t column = 0; column < columns; ++column) {
    const std::string name = isNamed ? onOneLine(table.cell(0, column), 60) : "";
    table.names[column] = name.empty() ? "x" + std::to_string(column + 1) : name;
  }
  if (!isNamed) return;
  table.lines.erase(table.lines.begin());
  table.cells.erase(table.cells.begin(), table.cells.begin() + static_cast<std::ptrdiff_t>(columns));
}

std::optional<Error> problemWithNames(const CsvTable& table) {
  std::set<std::string_view> seen;
  for (const std::string& name : table.names)
    if (!seen.insert(name).second)
      return problem(ALAB_TEXT("two columns are called %1"), {inQuotes(name)},
                     ALAB_TEXT("give each column a name of its own in the first line"));
  return std::nullopt;
}

}  // namespace

Result<CsvTable> readCsv(std::string_view bytes) {
  if (const auto error = problemWithText(bytes)) return *error;
  CsvReader reader(withoutByteOrderMark(bytes));
  if (const auto error = reader.read()) return *error;
  CsvTable table = reader.take();
  table.names.resize(reader.columns());
  if (table.rows() > 0) nameColumns(table);
  if (table.rows() == 0)
    return problem(ALAB_TEXT("the file has no rows of values"), {},
                   ALAB_TEXT("a line with names, then a line for each sample"));
  if (const auto error = problemWithNames(table)) return *error;
  return table;
}

}  // namespace alab
