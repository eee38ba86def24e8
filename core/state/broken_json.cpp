#include "core/state/broken_json.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include "core/text.h"

namespace alab {
namespace {

/// Follows the brackets and strings of a text and remembers where a value was complete last.
class Brackets {
 public:
  explicit Brackets(const QByteArray& text) {
    for (qsizetype i = 0; i < text.size(); ++i) take(text[i], i);
  }

  /// As much of the text as ends with a complete value, and its brackets closed.
  QByteArray closed(const QByteArray& text) const {
    QByteArray whole = text.first(m_complete);
    for (auto bracket = m_openThere.rbegin(); bracket != m_openThere.rend(); ++bracket)
      whole += *bracket == '{' ? '}' : ']';
    return whole;
  }

 private:
  void take(char c, qsizetype at) {
    if (m_inString) return takeInString(c);
    if (c == '"') m_inString = true;
    if (c == '{' || c == '[') m_open += c;
    if (c == ',') complete(at);
    if (c != '}' && c != ']') return;
    m_open.chop(m_open.isEmpty() ? 0 : 1);
    complete(at + 1);
  }

  void takeInString(char c) {
    if (!m_escaped && c == '"') m_inString = false;
    m_escaped = !m_escaped && c == '\\';
  }

  void complete(qsizetype end) {
    m_complete = end;
    m_openThere = m_open;
  }

  bool m_inString = false, m_escaped = false;
  QByteArray m_open, m_openThere;
  qsizetype m_complete = 0;
};

std::optional<QJsonObject> objectIn(const QByteArray& text, QJsonParseError& trouble) {
  const QJsonDocument document = QJsonDocument::fromJson(text, &trouble);
  if (!document.isObject()) return std::nullopt;
  return document.object();
}

}  // namespace

WholeJson wholeJson(const QByteArray& text) {
  QJsonParseError trouble;
  if (auto object = objectIn(text, trouble)) return {object, {}};
  const std::vector<Value> place = {std::to_string(trouble.offset)};
  QJsonParseError still;
  const QByteArray before = text.first(std::min<qsizetype>(trouble.offset, text.size()));
  if (auto object = objectIn(Brackets(before).closed(before), still); object && !object->isEmpty())
    return {object, Error{ALAB_TEXT("byte %1: the file is broken here"),
                          {},
                          ALAB_TEXT("what stands before it is taken"),
                          place}};
  return {{}, Error{ALAB_TEXT("byte %1: this is no JSON object"), {}, {}, place}};
}

}  // namespace alab
