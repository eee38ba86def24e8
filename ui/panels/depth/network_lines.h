#pragma once
// NetworkLines: the functions of "Whole network" with what is known of them; runs the experiment when the
// state asks for another one.
#include "core/state/lab_state.h"
#include "ui/panels/depth/depth_runner.h"
#include "ui/panels/depth/scene/depth_line.h"

namespace alab {

/// The visible functions without any results.
std::vector<DepthLine> linesOf(const LabState& state, int decimals);

class NetworkLines : public QObject {
  Q_OBJECT

 public:
  explicit NetworkLines(QObject* parent = nullptr);

  /// Starts what the state asks for unless it runs or is known already; results of other settings are marked
  /// as stale until theirs come.
  void follow(const LabState& state, int decimals);
  /// Until the run has ended: for pictures and tests.
  void wait() { m_runner.wait(); }

  const std::vector<DepthLine>& lines() const { return m_lines; }
  /// Without those that are about other settings, and nothing for settings that cannot be run: what may leave
  /// the page.
  std::vector<DepthLine> freshLines() const;
  double progress() const { return m_progress; }
  /// Why the settings cannot be run.
  const std::optional<Error>& problem() const { return m_problem; }

 signals:
  void changed();                  ///< lines()
  void advanced(double progress);  ///< progress() alone

 private:
  struct Question {
    std::vector<Function> functions;
    DepthSettings settings;
    bool operator==(const Question&) const = default;
  };

  void start(const Question& question);
  void take(const std::shared_ptr<const DepthResult>& result);

  std::vector<DepthLine> m_lines;
  std::optional<Question> m_asked;
  std::optional<Error> m_problem;
  std::shared_ptr<const DepthResult> m_taken;  ///< what the lines show
  double m_progress = 1;
  DepthRunner m_runner;
};

}  // namespace alab
