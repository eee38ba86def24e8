#include "ui/widgets/facts/said_lines.h"

#include <QCoreApplication>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

struct SaidWords {
  Q_DECLARE_TR_FUNCTIONS(alab::SaidWords)
};

/// The name in the colour of its line, as bold as the other words are not.
QString boldName(const SaidLine& line, const Theme* theme) {
  const QString colour = theme ? theme->seriesColour(line.slot).name() : u"black"_s;
  return u"<b style='color:%1'>%2</b>"_s.arg(colour, line.name.toHtmlEscaped());
}

QString paragraph(const SaidLine& line, const Theme* theme) {
  const QString sentence = line.sentence.toHtmlEscaped();
  return line.name.isEmpty() ? sentence : saidOf(boldName(line, theme), sentence);
}

}  // namespace

QString saidOf(const QString& name, const QString& sentence) {
  return SaidWords::tr("%1: %2", "a name and what is said of it").arg(name, sentence);
}

QString richText(const std::vector<SaidLine>& lines, const Theme* theme) {
  QString text;
  for (const SaidLine& line : lines)
    text += u"<p style='margin:2px 0'>"_s + paragraph(line, theme) + u"</p>"_s;
  return text;
}

}  // namespace alab
