#pragma once
// Storyboard: the stories of one's own that a lab file carries, in the order in which they are told.
#include <QJsonArray>
#include <QList>

#include "core/state/story.h"
#include "core/state/value_reader.h"

namespace alab {

/// Implicitly shared, so that every step of the history can hold one.
using Storyboard = QList<Story>;

/// What a file may hold of them, and the characters of each text.
inline constexpr qsizetype mostBoardStories = 200, longestBoardText = 2000;

enum class Answers { Included, LeftOut };

/// [{"title": ..., "sentence": ..., "question": ..., "answer": ..., "state": {...}}]. A text is a string, or
/// {"en": ..., "zh_CN": ...} where the languages differ.
QJsonArray toJson(const Storyboard& board, Answers answers = Answers::Included);

/// What cannot be taken is reported and left out.
Storyboard readStoryboard(const QJsonValue& json, const JsonPlace& place);

}  // namespace alab
