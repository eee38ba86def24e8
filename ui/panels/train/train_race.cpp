#include "ui/panels/train/train_race.h"

#include "ui/panels/train/restart.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

std::vector<TrainLine> linesOf(const LabState& state, int decimals) {
  std::vector<TrainLine> lines;
  for (const NamedFunction& named : visibleFunctions(state.selection, decimals))
    lines.push_back({.function = named.function,
                     .name = named.name,
                     .slot = named.slot,
                     .isFocused = named.slot == state.selection.focused});
  return lines;
}

RaceQuestion questionOf(const LabState& state, const std::vector<TrainLine>& lines) {
  RaceQuestion question{
      .functions = {}, .curve = {}, .data = state.train.data, .training = state.train.training};
  for (const TrainLine& line : lines) question.functions.push_back(line.function);
  if (!question.data.isFile() && question.data.kind == DataKind::Curve)
    if (const auto focused = focusedFunction(state.selection)) question.curve = focused->function;
  return question;
}

/// Whether the only difference is which functions there are.
bool isChange(const RaceQuestion& before, const RaceQuestion& after) {
  if (before.functions == after.functions || before.functions.size() != after.functions.size()) return false;
  RaceQuestion others = before;
  others.functions = after.functions;
  return isSameRace(others, after);
}

}  // namespace

bool isSameRace(const RaceQuestion& a, const RaceQuestion& b) {
  const auto settings = [](const RaceQuestion& q) {
    TrainState state;
    state.data = q.data;
    state.training = q.training;
    return state;
  };
  return a.functions == b.functions && a.curve == b.curve && !needsRestart(settings(a), settings(b));
}

TrainRace::TrainRace(QObject* parent) : QObject(parent) {
  connect(&m_runner, &RaceRunner::advanced, this, &TrainRace::take);
  connect(&m_runner, &RaceRunner::playingChanged, this, &TrainRace::playingChanged);
}

void TrainRace::follow(const LabState& state, int decimals) {
  std::vector<TrainLine> lines = linesOf(state, decimals);
  const RaceQuestion question = questionOf(state, lines);
  const bool goesOn = m_isStarted && (isSameRace(m_question, question) ||
                                      (m_isKeepingWeights && !m_problem && isChange(m_question, question)));
  for (std::size_t i = 0; goesOn && i < lines.size(); ++i) lines[i].report = m_lines[i].report;
  const bool isTuned = m_question != question || m_epochsPerSecond != state.train.epochsPerSecond;
  m_lines = std::move(lines);
  if (m_question.data.file != question.data.file) m_columns.clear();
  m_question = question;
  m_epochsPerSecond = state.train.epochsPerSecond;
  m_sight.slice = state.train.slice;
  if (!goesOn) return start();
  m_runner.setSight(m_sight);
  if (!isTuned) return;
  m_runner.retarget(m_question);
  if (isPlaying()) play();
}

void TrainRace::lookInside(std::optional<std::size_t> line) {
  m_sight.inside = line;
  m_runner.setSight(m_sight);
}

void TrainRace::start() {
  m_isStarted = true;
  m_news.reset();
  m_problem = problemWith(m_question);
  for (TrainLine& line : m_lines) line.report = nothingReported();
  if (m_problem || m_question.functions.empty()) return m_runner.clear();
  m_runner.start(m_question);
  m_runner.setSight(m_sight);
}

/// One that has ended starts again from the beginning.
void TrainRace::play() {
  const TrainSettings& training = m_question.training;
  if (m_news &&
      (m_news->epoch >= training.epochs || (m_news->isFinished && endAlike(m_news->training, training))))
    m_runner.start(m_question);
  m_runner.play(m_epochsPerSecond);
}

void TrainRace::restart() {
  start();
  emit changed();
}

/// The reports stand in the order of the question.
void TrainRace::take(const std::shared_ptr<const RaceNews>& news) {
  m_problem = news->problem;
  m_columns = news->columns;
  if (!m_problem) m_news = news;
  for (std::size_t i = 0; !m_problem && i < m_lines.size(); ++i) m_lines[i].report = news->reports[i];
  emit changed();
}

}  // namespace alab
