#pragma once
// Story: a lab state with a title, a sentence, a question and its answer: shipped (resources/stories/*.json),
// or a page of one's own storyboard.
#include <QJsonObject>
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

/// The texts with their keys in files.
struct StoryField {
  const char* key;
  QString StoryText::*member;
};
inline constexpr StoryField storyFields[] = {{"title", &StoryText::title},
                                             {"sentence", &StoryText::sentence},
                                             {"question", &StoryText::question},
                                             {"answer", &StoryText::answer}};

struct Story {
  QString id;
  StoryText english, chinese;
  LabState state;
  QStringList plays;         ///< ids of the functions whose parameters the student is asked to move
  QJsonObject unknown = {};  ///< keys of a later version, to be kept on saving
  bool operator==(const Story&) const = default;

  const StoryText& text(const QString& language) const {
    return language.startsWith(QLatin1String("zh")) ? chinese : english;
  }
};

/// Reads one story; the error says what is wrong and where in the file.
Result<Story> readStory(const QByteArray& json);

/// All stories shipped in the program's resources (":/stories"), in their order.
const std::vector<Story>& shippedStories();

}  // namespace alab
