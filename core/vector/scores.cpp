#include "core/vector/scores.h"

#include <algorithm>
#include <cmath>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr std::string_view scoreBlanks = " \t\r\n", brackets = "[]()";

std::string_view withoutEnds(std::string_view text, std::string_view ends) {
  const std::size_t first = text.find_first_not_of(ends);
  return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(ends) - first + 1);
}

/// One opening bracket at the begin with one closing bracket at the end.
std::string_view withoutBrackets(std::string_view text) {
  text = withoutEnds(text, scoreBlanks);
  const bool isEnclosed = text.size() > 1 && ((text.front() == '[' && text.back() == ']') ||
                                              (text.front() == '(' && text.back() == ')'));
  return isEnclosed ? text.substr(1, text.size() - 2) : text;
}

/// The parts between separators; between two commas an empty one.
std::vector<std::string_view> partsOf(std::string_view text) {
  constexpr std::string_view separators = ",; \t\r\n";
  std::vector<std::string_view> parts;
  bool isValueDue = true;
  while (!(text = text.substr(std::min(text.find_first_not_of(scoreBlanks), text.size()))).empty()) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    const bool isComma = end == 0;
    if (!isComma || isValueDue) parts.push_back(text.substr(0, end));
    isValueDue = isComma;
    text.remove_prefix(isComma ? 1 : end);
  }
  return parts;
}

Error noScores() {
  return {.what = ALAB_TEXT("no scores"), .where = {}, .hint = ALAB_TEXT("write numbers: 2, 1, 0.1")};
}

Error tooMany(const char* what, std::size_t most) {
  return {.what = what, .where = {}, .hint = ALAB_TEXT("at most %1"), .values = {std::to_string(most)}};
}

/// Lines, or what stands between brackets inside of brackets; blank ones left out.
std::vector<std::string_view> rowsOf(std::string_view text) {
  const std::string_view inner = withoutBrackets(text);
  const std::string_view ends = inner.find_first_of(brackets) == std::string_view::npos ? "\n" : "])";
  std::vector<std::string_view> rows;
  for (std::size_t begin = 0; begin < inner.size();) {
    const std::size_t end = std::min(inner.find_first_of(ends, begin), inner.size());
    const std::string_view row = withoutEnds(inner.substr(begin, end - begin), ",; \t\r\n[(");
    if (!row.empty()) rows.push_back(row);
    begin = end + 1;
  }
  return rows;
}

Error unequalRows(std::size_t row, std::size_t count, std::size_t expected) {
  return {.what = ALAB_TEXT("row %1 has %2 scores, the first one %3"),
          .where = {},
          .hint = ALAB_TEXT("write as many in every row"),
          .values = {std::to_string(row), std::to_string(count), std::to_string(expected)}};
}

}  // namespace

std::span<const ScorePreset> scorePresets() {
  static const std::vector<ScorePreset> presets = {
      {"[2, 1, 0.1]", {2, 1, 0.1}, ALAB_TEXT("An article rounds the result to 0.7, 0.2, 0.1.")},
      {"[3, 1, 2]",
       {3, 1, 2},
       ALAB_TEXT("An article has 0.8390 beside them: that belongs to [-3, 2, -1, 0].")},
      {"[1, 2, 3, 4]", {1, 2, 3, 4}},
      {"[-3, 2, -1, 0]",
       {-3, 2, -1, 0},
       ALAB_TEXT("Class 2 gets the 0.8390 of an article whose figure is missing.")},
      {"[1000, 1001, 1002]",
       {1000, 1001, 1002},
       ALAB_TEXT("e^1000 is too large for a number. The stable form of an article subtracts the largest "
                 "score, too, but "
                 "changes the caller's array.")},
      {ALAB_TEXT("equal"), {1, 1, 1, 1}},
  };
  return presets;
}

std::string scoresText(std::span<const double> scores) {
  std::string text = "[";
  for (const double score : scores) text.append(text.size() > 1 ? ", " : "").append(numberText(score));
  return text + "]";
}

Result<std::vector<double>> parseScores(std::string_view text) {
  std::vector<double> scores;
  for (const std::string_view part : partsOf(withoutBrackets(text))) {
    const std::optional<double> score = parseNumber(part);
    if (!score)
      return Error{
          .what = ALAB_TEXT("%1 is not a number"), .where = {}, .hint = {}, .values = {inQuotes(part)}};
    if (scores.size() == mostTypedScores) return tooMany(ALAB_TEXT("too many scores"), mostTypedScores);
    scores.push_back(*score);
  }
  if (scores.empty()) return noScores();
  return scores;
}

Result<Matrix<double>> parseScoreRows(std::string_view text) {
  const std::vector<std::string_view> rows = rowsOf(text);
  if (rows.empty()) return noScores();
  if (rows.size() > mostTypedRows) return tooMany(ALAB_TEXT("too many rows"), mostTypedRows);
  Matrix<double> matrix;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Result<std::vector<double>> scores = parseScores(rows[i]);
    if (!scores) return scores.error();
    if (i == 0) matrix.resize(rows.size(), scores->size());
    if (scores->size() != matrix.columns()) return unequalRows(i + 1, scores->size(), matrix.columns());
    std::ranges::copy(*scores, matrix.row(i).begin());
  }
  return matrix;
}

std::optional<Error> problemWithTemperature(double temperature) {
  if (temperature > 0 && std::isfinite(temperature)) return std::nullopt;
  return Error{.what = ALAB_TEXT("a temperature of %1 cannot be used"),
               .where = {},
               .hint = ALAB_TEXT("take a finite number above 0"),
               .values = {numberText(temperature)}};
}

}  // namespace alab
