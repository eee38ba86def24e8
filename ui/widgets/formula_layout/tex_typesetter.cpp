#include "ui/widgets/formula_layout/tex_typesetter.h"

#include <QHash>
#include <array>

#include "core/formula/tree/vocabulary.h"
#include "ui/widgets/formula_layout/math_line.h"
#include "ui/widgets/formula_layout/math_shapes.h"
#include "ui/widgets/formula_layout/tex_tokens.h"

namespace alab {
namespace {

struct TexSign {
  QString sign;
  MathKind kind = MathKind::Ordinary;
};

/// What is called otherwise than it looks.
const QHash<QString, TexSign>& texSigns() {
  using enum MathKind;
  static const QHash<QString, TexSign> signs = {
      {QStringLiteral("\\cdot"), {QStringLiteral("⋅"), Binary}},
      {QStringLiteral("\\le"), {QStringLiteral("≤"), Relation}},
      {QStringLiteral("\\ge"), {QStringLiteral("≥"), Relation}},
      {QStringLiteral("\\ne"), {QStringLiteral("≠"), Relation}},
      {QStringLiteral("\\wedge"), {QStringLiteral("∧"), Binary}},
      {QStringLiteral("\\vee"), {QStringLiteral("∨"), Binary}},
      {QStringLiteral("\\neg"), {QStringLiteral("¬"), Ordinary}},
      {QStringLiteral("\\Phi"), {QStringLiteral("Φ"), Ordinary}},
      {QStringLiteral("\\lvert"), {QStringLiteral("|"), Open}},
      {QStringLiteral("\\rvert"), {QStringLiteral("|"), Close}},
      {QStringLiteral("\\lfloor"), {QStringLiteral("⌊"), Open}},
      {QStringLiteral("\\rfloor"), {QStringLiteral("⌋"), Close}},
      {QStringLiteral("+"), {QStringLiteral("+"), Binary}},
      {QStringLiteral("-"), {QStringLiteral("−"), Binary}},
      {QStringLiteral("<"), {QStringLiteral("<"), Relation}},
      {QStringLiteral(">"), {QStringLiteral(">"), Relation}},
      {QStringLiteral("="), {QStringLiteral("="), Relation}},
      {QStringLiteral(","), {QStringLiteral(","), Punctuation}},
      {QStringLiteral("("), {QStringLiteral("("), Open}},
      {QStringLiteral(")"), {QStringLiteral(")"), Close}},
  };
  return signs;
}

bool isFunctionName(const QString& command) {
  static const QStringList names = {
      QStringLiteral("\\min"),  QStringLiteral("\\max"),  QStringLiteral("\\ln"),    QStringLiteral("\\exp"),
      QStringLiteral("\\sin"),  QStringLiteral("\\cos"),  QStringLiteral("\\tan"),   QStringLiteral("\\sinh"),
      QStringLiteral("\\cosh"), QStringLiteral("\\tanh"), QStringLiteral("\\arctan")};
  return names.contains(command);
}

/// "β" of "\beta"; empty for other commands.
QString greekSign(const QString& command) {
  if (command == u"\\pi") return QStringLiteral("π");
  const GreekLetter* letter = command.startsWith(u'\\') ? greekByName(command.mid(1).toStdString()) : nullptr;
  return letter ? QString::fromUtf8(letter->letter) : QString();
}

class TexTypesetter {
 public:
  explicit TexTypesetter(const QString& tex) : m_tokens(tex) {}

  std::optional<MathBox> typeset() {
    MathBox box = row(MathStyle::Display);
    return m_isKnown && m_tokens.token().isEmpty() ? std::optional(std::move(box)) : std::nullopt;
  }

 private:
  struct Atom {
    MathBox box;
    MathKind kind = MathKind::Ordinary;
  };

  bool isAtEnd() const {
    static const QStringList ends = {QString(),
                                     QStringLiteral("}"),
                                     QStringLiteral("&"),
                                     QStringLiteral("\\\\"),
                                     QStringLiteral("\\right"),
                                     QStringLiteral("\\end")};
    return !m_isKnown || ends.contains(m_tokens.token());
  }

  MathBox row(MathStyle style) {
    MathLine line(style);
    while (!isAtEnd()) {
      if (m_tokens.take(QLatin1String("\\,"))) {
        line.addSpace(167);
        continue;
      }
      const Atom next = atom(style);
      line.add(scripted(next.box, style), next.kind);
    }
    return line.box();
  }

  MathBox group(MathStyle style) {
    if (!m_tokens.take(QLatin1String("{"))) return atom(style).box;
    MathBox box = row(style);
    expect(QLatin1String("}"));
    return box;
  }

  void expect(QLatin1String token) { m_isKnown = m_tokens.take(token) && m_isKnown; }

  MathBox scripted(const MathBox& base, MathStyle style) {
    MathBox power, index;
    while (m_isKnown) {
      if (m_tokens.take(QLatin1String("'")))
        power.append(signBox(MathFace::Upright, QStringLiteral("′"), scaleOf(scriptStyle(style))));
      else if (m_tokens.take(QLatin1String("^")))
        power.append(group(scriptStyle(style)));
      else if (m_tokens.take(QLatin1String("_")))
        index.append(group(scriptStyle(style)));
      else
        break;
    }
    return power.ink.empty() && index.ink.empty() ? base : withScripts(base, power, index, style);
  }

  Atom atom(MathStyle style) {
    if (m_tokens.is(QLatin1String("{"))) return {group(style)};
    if (m_tokens.take(QLatin1String("\\frac"))) return fraction(style);
    if (m_tokens.take(QLatin1String("\\sqrt"))) return {rootBox(group(style), style)};
    if (m_tokens.take(QLatin1String("\\left"))) return bracketed(style);
    if (m_tokens.take(QLatin1String("\\begin"))) return cases(style);
    if (m_tokens.take(QLatin1String("\\text")))
      return {word(m_tokens.takeBraces(), MathFace::Upright, style)};
    if (m_tokens.take(QLatin1String("\\mathit")))
      return {word(m_tokens.takeBraces(), MathFace::Italic, style)};
    if (m_tokens.take(QLatin1String("\\operatorname")))
      return {word(m_tokens.takeBraces(), MathFace::Upright, style), MathKind::Operator};
    const QString name = m_tokens.token();
    m_tokens.advance();
    return signOrName(name, style);
  }

  Atom signOrName(const QString& name, MathStyle style) {
    if (isFunctionName(name)) return {word(name.mid(1), MathFace::Upright, style), MathKind::Operator};
    const auto known = texSigns().constFind(name);
    if (known != texSigns().cend()) return {sign(known->sign, MathFace::Upright, style), known->kind};
    const QString greek = greekSign(name);
    if (!greek.isEmpty())
      return {sign(greek, greek[0].isUpper() ? MathFace::Upright : MathFace::Italic, style)};
    return {sign(name, name[0].isLetter() ? MathFace::Italic : MathFace::Upright, style)};
  }

  MathBox sign(const QString& text, MathFace face, MathStyle style) {
    MathBox box = signBox(face, text, scaleOf(style));
    m_isKnown = m_isKnown && !box.ink.empty();
    return box;
  }

  /// Letters as they come; "\_" is an underscore.
  MathBox word(QString text, MathFace face, MathStyle style) {
    constexpr double wordSpace = 250;
    MathBox box;
    for (const QChar c : text.remove(u'\\')) {
      const MathFace its = c.isLetter() ? face : MathFace::Upright;
      box.append(c.isSpace() ? spaceBox(wordSpace * scaleOf(style)) : sign(QString(c), its, style));
    }
    return box;
  }

  Atom fraction(MathStyle style) {
    const MathBox above = group(fractionStyle(style)), below = group(fractionStyle(style));
    return {fractionBox(above, below, style)};
  }

  QString delimiterSign() {
    const QString name = m_tokens.token();
    m_tokens.advance();
    return texSigns().contains(name) ? texSigns().value(name).sign : name;
  }

  Atom bracketed(MathStyle style) {
    const QString left = delimiterSign();
    const MathBox inside = row(style);
    expect(QLatin1String("\\right"));
    return {inDelimiters(left, inside, delimiterSign(), style), MathKind::Bracketed};
  }

  Atom cases(MathStyle style) {
    m_tokens.takeBraces();
    const MathStyle inner = std::max(style, MathStyle::Text);
    std::vector<std::array<MathBox, 2>> rows;
    do {
      rows.emplace_back();
      rows.back()[0] = row(inner);
      if (m_tokens.take(QLatin1String("&"))) rows.back()[1] = row(inner);
    } while (m_tokens.take(QLatin1String("\\\\")));
    expect(QLatin1String("\\end"));
    m_tokens.takeBraces();
    return {casesBox(rows, style), MathKind::Ordinary};
  }

  TexTokens m_tokens;
  bool m_isKnown = true;
};

QByteArray pathOf(const MathInk& ink) {
  return "<path transform=\"translate(" + QByteArray::number(ink.x, 'f', 1) + ',' +
         QByteArray::number(ink.y, 'f', 1) + ") scale(" + QByteArray::number(ink.xScale, 'f', 4) + ',' +
         QByteArray::number(ink.yScale, 'f', 4) + ")\" d=\"" + ink.outline + "\"/>";
}

}  // namespace

std::optional<MathBox> typesetTex(const QString& tex) {
  return TexTypesetter(tex).typeset();
}

QByteArray svgOf(const MathBox& box) {
  const double values[] = {-box.height, box.width, box.height + box.depth};
  QByteArray viewBox = "0";
  for (const double value : values) viewBox += ' ' + QByteArray::number(value, 'f', 1);
  QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox +
                   "\"><g fill=\"currentColor\" stroke=\"none\" transform=\"scale(1,-1)\">";
  for (const MathInk& ink : box.ink) svg += pathOf(ink);
  return svg + "</g></svg>";
}

}  // namespace alab
