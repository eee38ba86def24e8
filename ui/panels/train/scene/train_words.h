#pragma once
// What the figures say in words, from the run itself.
#include <optional>
#include <vector>

#include "core/train/line_fit.h"
#include "ui/panels/train/train_line.h"
#include "ui/widgets/facts/said_lines.h"

namespace alab {

/// "Tanh  test 99 %": above a map, and of the network that it shows.
QString tileTitle(const TrainLine& line, Task task);

/// What is to be said of one function: where the gradient stays, what is dead, that it diverged and what to
/// try. Nothing when there is nothing remarkable.
std::optional<QString> sentenceOn(const TrainLine& line, double rate);

/// Of two functions or more: whether what they reach can be told apart.
std::optional<QString> comparison(const std::vector<TrainLine>& lines, std::size_t seeds);

/// The arithmetic of the next step of a line that is learned sample by sample, in four lines, and what least
/// squares says of the same points.
std::vector<SaidLine> lineWords(const Line& leastSquares, const std::optional<LineUpdate>& next);

/// "95 % reached: ReLU after 9 epochs, Tanh after 15; not yet: Sigmoid": how far the medians are. Nothing
/// before one of them is there.
std::optional<QString> reachedWords(const std::vector<TrainLine>& lines, Task task);

/// All of that, once something has been trained; before that what Space would do.
std::vector<SaidLine> raceWords(const std::vector<TrainLine>& lines, const TrainSettings& training, Task task,
                                std::size_t epoch);

/// "99 %", "R² 0.98".
QString metricText(double metric, Task task);

}  // namespace alab
