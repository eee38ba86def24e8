#include "ui/widgets/formula_layout/tex_tokens.h"

namespace alab {

void TexTokens::advance() {
  while (m_next < m_tex.size() && m_tex[m_next].isSpace()) ++m_next;
  const qsizetype begin = m_next;
  if (m_next < m_tex.size() && m_tex[m_next++] == u'\\') {
    while (m_next < m_tex.size() && m_tex[m_next].isLetter()) ++m_next;
    if (m_next == begin + 1) ++m_next;  // "\," and "\\"
  }
  m_token = m_tex.mid(begin, m_next - begin);
}

bool TexTokens::take(QLatin1String token) {
  if (!is(token)) return false;
  advance();
  return true;
}

QString TexTokens::takeBraces() {
  if (!is(QLatin1String("{"))) return {};
  const qsizetype end = m_tex.indexOf(u'}', m_next);
  const QString text = m_tex.mid(m_next, end < 0 ? -1 : end - m_next);
  m_next = end < 0 ? m_tex.size() : end + 1;
  advance();
  return text;
}

}  // namespace alab
