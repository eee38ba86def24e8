#pragma once
// TexTokens: TeX source word by word.
#include <QString>

namespace alab {

class TexTokens {
 public:
  explicit TexTokens(QString tex) : m_tex(std::move(tex)) { advance(); }

  /// "\frac", "\\", "{", "x"; empty at the end.
  const QString& token() const { return m_token; }
  bool is(QLatin1String token) const { return m_token == token; }
  void advance();
  /// Goes on if the token is this one.
  bool take(QLatin1String token);
  /// The text of the braces that open here, as it is: "if " of "{if }".
  QString takeBraces();

 private:
  QString m_tex, m_token;
  qsizetype m_next = 0;
};

}  // namespace alab
