#pragma once
// EdgeFinder: the edges of chaos of functions, found beside the window's thread: they take too long for it.
#include <QObject>

#include "core/analysis/edge_of_chaos.h"
#include "ui/jobs/job.h"

namespace alab {

class EdgeFinder : public QObject {
  Q_OBJECT

 public:
  explicit EdgeFinder(QObject* parent = nullptr);

  /// What was asked last is asked no more; the same once more goes on.
  void ask(const std::vector<Function>& functions, double sigmaB);
  /// Of the functions asked for, in their order; empty until found() tells that they are known.
  const std::vector<EdgeOfChaos>& edges() const { return m_edges; }

 signals:
  void found();

 private:
  struct Question {
    std::vector<Function> functions;
    double sigmaB = 0;
    bool operator==(const Question&) const = default;
  };

  Question m_asked;
  std::vector<EdgeOfChaos> m_edges;
  Job<std::vector<EdgeOfChaos>> m_job;
};

}  // namespace alab
