#pragma once
// Advice: one line of "Which one?" (resources/advice/*.json): what to choose in which case, why, who says so,
// and a lab state that shows it. Texts hold no numbers but names of numbers, "{he:gelu}"
// (core/compare/quantity.h).
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/state/lab_state.h"

namespace alab {

/// What is known when one asks.
enum class AdviceTopic {
  Task,     ///< what is to be learned: says the output and the loss
  Network,  ///< says the hidden function and its start weights
  Symptom,  ///< what goes wrong: says the remedy
};

/// All of them in the order in which they are shown.
std::span<const AdviceTopic> adviceTopics();
/// "task", "network", "symptom".
std::string_view nameOf(AdviceTopic topic);
std::optional<AdviceTopic> adviceTopicNamed(std::string_view name);

struct AdviceText {
  QString situation;  ///< "Several classes"
  QString choice;     ///< "Softmax, cross-entropy"
  QString reason;     ///< with names of numbers: see reasonOf()
  QString articles;  ///< what the articles say of it, and where that is dated; may be empty: see articlesOf()
  QString look;      ///< what to do and to look at on the page that shows it; names no numbers
  bool operator==(const AdviceText&) const = default;
};

struct Advice {
  QString id;
  AdviceTopic topic = AdviceTopic::Task;
  AdviceText english, chinese;
  QString source;  ///< the same in every language: "He et al. 2015"
  LabState state;  ///< its page is the one that shows it

  const AdviceText& text(const QString& language) const {
    return language.startsWith(QLatin1String("zh")) ? chinese : english;
  }
};

/// Reads one; the error says what is wrong and where in the file. Every number that a text names is known,
/// and the same ones are named in both languages.
Result<Advice> readAdvice(const QByteArray& json);

/// All advice shipped in the program's resources (":/advice"), in its order.
const std::vector<Advice>& shippedAdvice();

/// The names of numbers in a text, in their order: "he:gelu".
QStringList quantitiesIn(const QString& text);

/// The texts with their numbers, computed anew each time.
QString reasonOf(const Advice& advice, const QString& language);
QString articlesOf(const Advice& advice, const QString& language);

}  // namespace alab
