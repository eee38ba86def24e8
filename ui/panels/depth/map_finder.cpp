#include "ui/panels/depth/map_finder.h"

#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

constexpr std::size_t columns = 240, rows = 144;

}  // namespace

MapFinder::MapFinder(QObject* parent)
    : QObject(parent), m_job([this](const std::shared_ptr<const FoundMap>& found) {
        m_found = found;
        emit changed();
      }) {}

void MapFinder::follow(const Selection& selection, const std::optional<StartVariance>& point) {
  const auto focused = focusedFunction(selection);
  if (!focused) return m_found.reset(), m_asked.reset(), m_job.stop();
  const Question question = {focused->function, shownSigmaW(point), shownSigmaB(point)};
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

}  // namespace alab
