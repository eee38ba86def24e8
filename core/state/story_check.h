#pragma once
// All that is wrong in a story's file, for whoever writes one.
#include "core/state/story.h"

namespace alab {

/// Whether the file is meant to be a story: an object with texts of one, and no lab.
bool isStoryFile(const QByteArray& json);

/// At most 100; empty: readStory() takes it.
std::vector<Error> problemsOfStory(const QByteArray& json);

}  // namespace alab
