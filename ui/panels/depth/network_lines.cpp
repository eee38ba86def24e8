#include "ui/panels/depth/network_lines.h"

#include <algorithm>
#include <iterator>

#include "ui/widgets/functions/named_function.h"

namespace alab {

std::vector<DepthLine> linesOf(const LabState& state, int decimals) {
  std::vector<DepthLine> lines;
  for (const NamedFunction& named : visibleFunctions(state.selection, decimals))
    lines.push_back({.function = named.function,
                     .name = named.name,
                     .slot = named.slot,
                     .isFocused = named.slot == state.selection.focused});
  return lines;
}

NetworkLines::NetworkLines(QObject* parent) : QObject(parent) {
  connect(&m_runner, &DepthRunner::advanced, this,
          [this](const std::shared_ptr<const DepthResult>& result, double progress) {
            m_progress = progress;
            emit advanced(progress);
            if (result && result != m_taken) take(result);
          });
}

void NetworkLines::follow(const LabState& state, int decimals) {
  std::vector<DepthLine> lines = linesOf(state, decimals);
  Question question{.functions = {}, .settings = state.depth.network};
  for (const DepthLine& line : lines) question.functions.push_back(line.function);
  const bool isNew = m_asked != question;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    DepthLine& line = lines[i];
    // The same question has the same functions at the same places, whatever their slots are by now.
    const auto before = isNew ? std::ranges::find(m_lines, line.slot, &DepthLine::slot)
                              : m_lines.begin() + static_cast<std::ptrdiff_t>(i);
    if (before == m_lines.end()) continue;
    line.curve = before->curve;
    line.isStale = before->isStale || (isNew && before->isKnown());
  }
  m_lines = std::move(lines);
  if (isNew) start(question);
}

std::vector<DepthLine> NetworkLines::freshLines() const {
  std::vector<DepthLine> fresh;
  if (m_problem) return fresh;
  std::ranges::copy_if(m_lines, std::back_inserter(fresh),
                       [](const DepthLine& line) { return !line.isStale; });
  return fresh;
}

void NetworkLines::start(const Question& question) {
  m_asked = question;
  m_problem = problemWith(question.settings, question.functions.size());
  m_progress = m_problem || question.functions.empty() ? 1 : 0;
  if (m_progress == 1)
    m_runner.stop();
  else
    m_runner.start(question.functions, question.settings);
}

/// The lines stand in the order of the question.
void NetworkLines::take(const std::shared_ptr<const DepthResult>& result) {
  m_taken = result;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const auto& curve = result->curves[i];
    if (curve->nets == 0 && curve->law) continue;
    m_lines[i].curve = curve;
    m_lines[i].isStale = false;
  }
  emit changed();
}

}  // namespace alab
