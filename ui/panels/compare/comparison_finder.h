#pragma once
// ComparisonFinder: what the table tells about functions, computed one after the other on a thread of its own
// and kept.
#include <QObject>
#include <vector>

#include "core/compare/comparison.h"
#include "ui/jobs/job.h"

namespace alab {

/// Whether costs are measured, too, once all else is known.
enum class Costs { Leave, Measure };

class ComparisonFinder : public QObject {
  Q_OBJECT

 public:
  explicit ComparisonFinder(QObject* parent = nullptr);

  /// Computes what is not known of these, in their order; what was asked for before is dropped.
  void find(const std::vector<Function>& functions, Costs costs = Costs::Leave);
  /// Null while it is not known.
  const Comparison* of(const Function& function) const;
  bool isBusy() const { return m_isBusy; }
  /// Nanoseconds an output of a dense layer, see costOfLayer(); nothing while it is not measured.
  std::optional<double> layerCost() const { return m_layerCost; }

 signals:
  void found();  ///< some more of them, or the last one

 private:
  struct Progress {
    std::vector<Comparison> comparisons;
    std::optional<double> layerCost = {};
    bool isLast = false;
  };
  static void compute(const std::vector<Function>& functions, const std::vector<Comparison>& uncosted,
                      Costs costs, const std::stop_token& stop, const Job<Progress>::Sink& sink);
  void take(Progress progress);
  void keep(Comparison comparison);
  Comparison* known(const Function& function);

  std::vector<Comparison> m_known;
  std::vector<Function> m_wanted;  ///< what was asked for last: never forgotten
  std::optional<double> m_layerCost;
  bool m_isBusy = false;
  Job<Progress> m_job;
};

}  // namespace alab
