#pragma once
// The lab as one line of text, to paste into a chat or a slide: "actlab1=", then a checksum and what differs
// from the defaults as JSON, deflated, in base64url (RFC 4648, section 5), then "=".
#include <QString>

#include "core/state/lab.h"

namespace alab {

/// The characters that a text may have between its two marks; a usual lab has about 500.
inline constexpr qsizetype longestShareText = 1 << 14;

/// Nothing when the lab is too large for a text: a file is the way then.
std::optional<QString> shareText(const Lab& lab, const QJsonObject& unknown = {},
                                 Answers answers = Answers::Included);

/// Whether there is the beginning of a shared lab somewhere in the text.
bool holdsShareText(const QString& text);

/// Reads the first lab in the text. Other words around it, and line breaks and quotation marks ('>') within,
/// do not matter.
Result<LoadedLab> readShareText(const QString& text);

}  // namespace alab
