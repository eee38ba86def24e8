#pragma once
// ComparisonFinder: what the table tells about functions, computed one after the other on a thread of its own
// and kept.
#include <QObject>
#include <vector>

#include "core/compare/comparison.h"
#include "ui/jobs/job.h"

namespace alab {

class ComparisonFinder : public QObject {
  Q_OBJECT

 public:
  explicit ComparisonFinder(QObject* parent = nullptr);

  /// Computes what is not known of these, in their order; what was asked for before is dropped.
  void find(const std::vector<Function>& functions);
  /// Null while it is not known.
  const Comparison* of(const Function& function) const;
  bool isBusy() const { return m_isBusy; }

 signals:
  void found();  ///< some more of them, or the last one

 private:
  struct Progress {
    std::vector<Comparison> comparisons;
    bool isLast = false;
  };
  void take(Progress progress);
  void keep(Comparison comparison);

  std::vector<Comparison> m_known;
  bool m_isBusy = false;
  Job<Progress> m_job;
};

}  // namespace alab
