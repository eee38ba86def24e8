#include "ui/panels/edge_finder.h"

namespace alab {

EdgeFinder::EdgeFinder(QObject* parent)
    : QObject(parent), m_job([this](const std::vector<EdgeOfChaos>& edges) {
        m_edges = edges;
        emit found();
      }) {}

void EdgeFinder::ask(const std::vector<Function>& functions, double sigmaB) {
  const Question question = {functions, sigmaB};
  if (m_asked == question) return;
  m_asked = question;
  m_edges.clear();
  m_job.start([question](const std::stop_token& stop, const auto& put) {
    std::vector<EdgeOfChaos> edges;
    for (const Function& function : question.functions) {
      if (stop.stop_requested()) return;
      edges.push_back(edgeOfChaos(function, question.sigmaB * question.sigmaB));
    }
    put(edges);
  });
}

}  // namespace alab
