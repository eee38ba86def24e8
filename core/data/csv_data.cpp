#include "core/data/csv_data.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr std::size_t mostClasses = 100;
constexpr std::size_t fewNumbers = 10;
constexpr double largestValue = 1e100;  // its square is far from infinite

struct Place {
  std::size_t row, column;
};

Error problemAt(const CsvTable& table, Place place, const char* what, const char* hint) {
  return {.what = what,
          .where = {},
          .hint = hint,
          .values = {std::to_string(table.lines[place.row]), std::to_string(place.column + 1),
                     inQuotes(table.names[place.column]), inQuotes(table.cell(place.row, place.column))}};
}

Error missing(const CsvTable& table, Place place) {
  return problemAt(table, place, ALAB_TEXT("line %1, column %2 (%3): a value is missing"),
                   ALAB_TEXT("fill it in or take the row out"));
}

Error notANumber(const CsvTable& table, Place place) {
  return problemAt(table, place, ALAB_TEXT("line %1, column %2 (%3): %4 is not a number"),
                   ALAB_TEXT("write 0.5 or 1e-3; columns of text can only be the target"));
}

Result<double> numberAt(const CsvTable& table, Place place) {
  const std::string_view text = table.cell(place.row, place.column);
  if (text.empty()) return missing(table, place);
  const std::optional<double> number = parseNumber(text);
  if (!number || std::isnan(*number)) return notANumber(table, place);
  if (std::fabs(*number) <= largestValue) return *number;
  return problemAt(table, place, ALAB_TEXT("line %1, column %2 (%3): %4 is too large"),
                   ALAB_TEXT("up to 1e100 either way"));
}

/// The first mistake in the column ends it.
std::optional<Error> readColumn(const CsvTable& table, std::size_t column, Matrix<double>& out,
                                std::size_t to) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const Result<double> number = numberAt(table, {row, column});
    if (!number) return number.error();
    out(row, to) = *number;
  }
  return std::nullopt;
}

/// Different texts of a column in the order in which they come, and which one each row has.
struct Texts {
  std::vector<std::string_view> texts;
  std::vector<std::size_t> which;
};

/// Breaks off behind one more text than can be classes.
Texts textsOf(const CsvTable& table, std::size_t column) {
  Texts found;
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t row = 0; row < table.rows() && found.texts.size() <= mostClasses; ++row) {
    const std::string_view text = table.cell(row, column);
    const auto [place, isNew] = places.try_emplace(text, found.texts.size());
    if (isNew) found.texts.push_back(text);
    found.which.push_back(place->second);
  }
  return found;
}

DataSet& withClasses(DataSet& set, std::vector<std::string> names) {
  set.task = names.size() == 2 ? Task::Binary : Task::Classes;
  set.targets = std::move(names);
  return set;
}

std::optional<Error> readTextClasses(const CsvTable& table, std::size_t column, std::size_t firstText,
                                     DataSet& set) {
  const Texts found = textsOf(table, column);
  if (found.texts.size() > mostClasses)
    return problemAt(table, {firstText, column},
                     ALAB_TEXT("line %1, column %2 (%3): %4 is one of more than 100 different texts"),
                     ALAB_TEXT("choose another column as the target, or write numbers"));
  std::vector<std::string> names;
  for (const std::string_view text : found.texts) names.push_back(onOneLine(text, 60));
  withClasses(set, std::move(names));
  for (std::size_t row = 0; row < table.rows(); ++row) set.y(row, 0) = static_cast<double>(found.which[row]);
  return std::nullopt;
}

/// Different numbers of a column, ascending: one more than are few, at most.
std::vector<double> differentOf(std::span<const double> numbers) {
  std::vector<double> different;
  for (const double number : numbers) {
    const auto place = std::ranges::lower_bound(different, number);
    if (place != different.end() && *place == number) continue;
    different.insert(place, number);
    if (different.size() > fewNumbers) break;
  }
  return different;
}

bool areClasses(const std::vector<double>& different, std::size_t rows) {
  const bool areWhole = std::ranges::all_of(different, [](double x) { return x == std::floor(x); });
  return areWhole && different.size() <= fewNumbers && 2 * different.size() <= rows;
}

void makeClasses(const std::vector<double>& different, DataSet& set) {
  std::vector<std::string> names;
  for (const double number : different) names.push_back(numberText(number + 0.0));  // not "-0"
  for (double& y : set.y.all())
    y = static_cast<double>(std::ranges::lower_bound(different, y) - different.begin());
  withClasses(set, std::move(names));
}

/// The first row with text; as many as there are without. A missing value is neither.
std::size_t firstTextRow(const CsvTable& table, std::size_t column) {
  std::size_t row = 0;
  while (row < table.rows() && parseNumber(table.cell(row, column))) ++row;
  return row;
}

std::optional<Error> firstMissing(const CsvTable& table, std::size_t column) {
  for (std::size_t row = 0; row < table.rows(); ++row)
    if (table.cell(row, column).empty()) return missing(table, {row, column});
  return std::nullopt;
}

std::optional<Error> readTarget(const CsvTable& table, std::size_t column, DataSet& set) {
  if (const auto error = firstMissing(table, column)) return error;
  const std::size_t firstText = firstTextRow(table, column);
  if (firstText < table.rows()) return readTextClasses(table, column, firstText, set);
  if (const auto error = readColumn(table, column, set.y, 0)) return error;
  const std::vector<double> different = differentOf(set.y.all());
  if (areClasses(different, table.rows()))
    makeClasses(different, set);
  else
    set.task = Task::Values, set.targets = {table.names[column]};
  return std::nullopt;
}

std::optional<Error> readFeatures(const CsvTable& table, std::size_t target, DataSet& set) {
  for (std::size_t column = 0; column < table.columns(); ++column) {
    if (column == target) continue;
    if (const auto error = readColumn(table, column, set.x, set.features.size())) return error;
    set.features.push_back(table.names[column]);
  }
  return std::nullopt;
}

}  // namespace

Result<DataSet> dataFromCsv(const CsvTable& table, const std::string& targetColumn) {
  const auto found = std::ranges::find(table.names, targetColumn);
  if (found == table.names.end())
    return Error{.what = ALAB_TEXT("the file has no column %1"),
                 .where = {},
                 .hint = ALAB_TEXT("choose another column as the target"),
                 .values = {inQuotes(targetColumn)}};
  if (table.columns() < 2 || table.rows() < 2)
    return Error{.what = ALAB_TEXT("the file has too little to learn from"),
                 .where = {},
                 .hint = ALAB_TEXT("two columns and two rows of values at least")};
  const auto target = static_cast<std::size_t>(found - table.names.begin());
  DataSet set{Task::Values, {table.rows(), table.columns() - 1}, {table.rows(), 1}, {}, {}};
  if (const auto error = readFeatures(table, target, set)) return *error;
  if (const auto error = readTarget(table, target, set)) return *error;
  if (set.task == Task::Values || set.targets.size() > 1) return set;
  return Error{.what = ALAB_TEXT("column %1 holds one value only"),
               .where = {},
               .hint = ALAB_TEXT("choose another column as the target"),
               .values = {inQuotes(targetColumn)}};
}

}  // namespace alab
