#pragma once
// Page: what the window knows of a page before it is made. A page that nobody looks at costs nothing at the
// start.
#include <QString>
#include <functional>

#include "ui/panels/panel.h"

namespace alab {

struct Page {
  QString id;
  std::function<QString()> title;  ///< translated anew at each call
  std::function<Panel*(Document&)> make;
};

}  // namespace alab
