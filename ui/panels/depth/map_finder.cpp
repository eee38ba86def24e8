#include "ui/panels/depth/map_finder.h"

#include <cmath>

#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

constexpr std::size_t columns = 120, rows = 72;

}  // namespace

MapFinder::MapFinder(QObject* parent)
    : QObject(parent), m_job([this](const std::shared_ptr<const FoundMap>& found) {
        m_found = found;
        emit changed();
      }) {}

void MapFinder::follow(const LabState& state) {
  const auto focused = focusedFunction(state.selection);
  if (!focused) return m_found.reset(), m_asked.reset(), m_job.stop();
  const StartVariance start = startOf(state);
  const Question question = {focused->function, shownSigmaW(std::sqrt(start.w2)),
                             shownSigmaB(std::sqrt(start.b2))};
  if (m_asked == question) return;
  if (!m_asked || m_asked->function != question.function) m_found.reset();
  m_asked = question;
  m_job.start([question, known = m_found](const std::stop_token& stop, const auto& put) {
    const TheoryMap map = known ? known->map : TheoryMap(question.function, stop);
    if (!map.isComplete()) return;
    const TheoryPicture picture = theoryPicture(map, question.sigmaW, question.sigmaB, columns, rows, stop);
    if (!stop.stop_requested())
      put(std::make_shared<const FoundMap>(FoundMap{question.function, map, picture}));
  });
}

StartVariance startOf(const LabState& state) {
  const DepthSettings& network = state.depth.network;
  const double b2 = network.sigmaB * network.sigmaB;
  if (takesValue(network.start)) return {network.given * network.given, b2};
  const auto focused = focusedFunction(state.selection);
  // The edge of chaos takes too long for the window's thread.
  const auto law = focused && network.start != StartWeights::EdgeOfChaos ? lawOf(network, focused->function)
                                                                         : std::nullopt;
  return {law ? law->factor * law->factor * double(network.width) : network.given * network.given, b2};
}

}  // namespace alab
