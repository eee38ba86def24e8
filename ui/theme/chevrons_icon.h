#pragma once
#include <QIcon>

namespace alab {

/// "»": there is more than fits. In the text colour of the moment.
QIcon chevronsIcon();

}  // namespace alab
