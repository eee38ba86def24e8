#pragma once
// The submenu of the files that were opened last, filled anew whenever it opens.
#include <QMenu>

#include "ui/window/files/file_commands.h"

namespace alab {

/// Both outlive each other's use: the menu asks the commands when it opens.
void fillWithRecentFiles(QMenu& menu, FileCommands& files);

}  // namespace alab
