#pragma once
// The keys that tell stories: of the keyboard and of a presenter's remote.
#include <vector>

#include "ui/widgets/key_help.h"
#include "ui/window/stories/story_player.h"

namespace alab {

/// Does what the key says; false: it means nothing now.
bool pressStoryKey(StoryPlayer& player, int key);

/// Every key and what it does: the table by which pressStoryKey() works.
std::vector<KeyHelp> storyKeyHelp();

}  // namespace alab
