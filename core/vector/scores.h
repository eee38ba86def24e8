#pragma once
// Scores: the presets, and what people type or paste for them.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/matrix/matrix.h"
#include "core/result.h"

namespace alab {

/// What may be typed: a page draws a bar for each of the scores, and a cell for each pair of them.
inline constexpr std::size_t mostTypedScores = 100, mostTypedRows = 100;

struct ScorePreset {
  std::string_view name;       ///< the scores as text, or a word that is marked for translation
  std::vector<double> scores;  ///< at T = 1
  std::string_view note = {};  ///< what to know of them, marked for translation; may be empty
};

/// The articles' vectors, one that overflows the textbook formula, and one whose entropy is the largest.
std::span<const ScorePreset> scorePresets();

/// "[2, 1, 0.1]", which parseScores reads back.
std::string scoresText(std::span<const double> scores);

/// Numbers between commas, semicolons or blanks, in one pair of brackets or none: "2, 1, 0.1", "[2 1 0.1]".
/// The error names what is no number, or says that there are none or too many.
Result<std::vector<double>> parseScores(std::string_view text);

/// The same on each line, or in each inner pair of brackets: "[[1, 2], [3, 4]]". All rows have the same
/// length.
Result<Matrix<double>> parseScoreRows(std::string_view text);

/// Why a softmax cannot have this temperature: it is positive and finite.
std::optional<Error> problemWithTemperature(double temperature);

}  // namespace alab
