#pragma once
#include <vector>

#include "ui/document/preferences.h"
#include "ui/window/page.h"

namespace alab {

/// The pages of the program in the order of the navigation. The preferences outlive them.
std::vector<Page> pages(Preferences& preferences);

}  // namespace alab
