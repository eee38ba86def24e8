#pragma once
// Story: a lab state with a title, a sentence, a question and its answer (resources/stories/*.json).
#include <QString>
#include <QStringList>
#include <vector>

#include "core/result.h"
#include "core/state/lab_state.h"

namespace alab {

struct StoryText {
  QString title, sentence, question, answer;
  bool operator==(const StoryText&) const = default;
};

struct Story {
  QString id;
  StoryText english, chinese;
  LabState state;
  QStringList plays;  ///< ids of the functions whose parameters the student is asked to move

  const StoryText& text(const QString& language) const {
    return language.startsWith(QLatin1String("zh")) ? chinese : english;
  }
};

/// Reads one story; the error says what is wrong and where in the file.
Result<Story> readStory(const QByteArray& json);

/// All stories shipped in the program's resources (":/stories"), in their order.
const std::vector<Story>& shippedStories();

}  // namespace alab
