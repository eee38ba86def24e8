#include "ui/widgets/facts/said_lines.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// The name in the colour of its line, as bold as the other words are not.
QString nameText(const SaidLine& line, const Theme* theme) {
  if (line.name.isEmpty()) return {};
  const QString colour = theme ? theme->seriesColour(line.slot).name() : u"black"_s;
  return u"<b style='color:%1'>%2</b>: "_s.arg(colour, line.name.toHtmlEscaped());
}

}  // namespace

QString richText(const std::vector<SaidLine>& lines, const Theme* theme) {
  QString text;
  for (const SaidLine& line : lines)
    text += u"<p style='margin:2px 0'>"_s + nameText(line, theme) + line.sentence.toHtmlEscaped() + u"</p>"_s;
  return text;
}

}  // namespace alab
