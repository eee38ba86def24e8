#pragma once
// FunctionFacts: everything computed about a function that takes longer than a frame, found on a thread of
// its own.
#include <QObject>
#include <optional>

#include "core/analysis/properties.h"
#include "core/analysis/verify.h"
#include "ui/jobs/job.h"

namespace alab {

struct FunctionFacts {
  Function function;
  Properties properties;
  DerivativeCheck check;
};

/// The latest request wins; the same function is not computed twice.
class FactFinder : public QObject {
  Q_OBJECT

 public:
  explicit FactFinder(QObject* parent = nullptr);

  void find(const Function& function);
  /// Of the function asked for last; nothing while they are being computed.
  const FunctionFacts* facts() const;

 signals:
  void found();

 private:
  std::optional<Function> m_wanted;
  std::optional<FunctionFacts> m_facts;
  Job<FunctionFacts> m_job;
};

}  // namespace alab
