#pragma once
// AdviceTexts: the advice in the language of the window. Its numbers are computed, on a thread of its own.
#include <QObject>
#include <vector>

#include "core/state/advice.h"
#include "ui/jobs/job.h"

namespace alab {

/// What is said of one piece of advice.
struct SaidAdvice {
  QString situation, choice;
  QString reason, articles;  ///< empty while their numbers are being computed
};

class AdviceTexts : public QObject {
  Q_OBJECT

 public:
  explicit AdviceTexts(QObject* parent = nullptr);

  /// Nothing happens for the language that they are in.
  void say(const QString& language);
  /// One for each of shippedAdvice().
  const std::vector<SaidAdvice>& texts() const { return m_texts; }

 signals:
  void changed();

 private:
  QString m_language;
  std::vector<SaidAdvice> m_texts;
  Job<std::vector<SaidAdvice>> m_job;
};

}  // namespace alab
