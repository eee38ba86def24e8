#pragma once
// A JSON object as far as it goes: of a file that was cut off or has a mistake in its middle, what stands
// before that.
#include <QByteArray>
#include <QJsonObject>
#include <optional>

#include "core/result.h"

namespace alab {

struct WholeJson {
  std::optional<QJsonObject> object;  ///< nothing when not even its beginning can be read
  std::optional<Error> problem;       ///< where it is broken; nothing when it is whole
};

WholeJson wholeJson(const QByteArray& text);

}  // namespace alab
