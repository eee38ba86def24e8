#pragma once
// An expected failure (a formula, a file, an argument) is a value: what went wrong, where, and what to do.
#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/one_line.h"
#include "core/text.h"

namespace alab {

struct Error {
  std::string what;                ///< "unknown activation 'swsh'"
  std::string where;               ///< "line 3", a path inside a file; may be empty
  std::string hint;                ///< "did you mean swish?"; may be empty
  std::vector<Value> values = {};  ///< for the places %1, %2 ... of `what` and `hint`

  /// "where: what: hint", empty parts left out; `say(text)` is the text, or a word, in some language.
  std::string sentence(const auto& say) const {
    std::vector<std::string> said;
    for (const Value& value : values) {
      const Word* word = std::get_if<Word>(&value);
      said.push_back(word ? say(word->text) : std::get<std::string>(value));
    }
    const std::string colon = say(colonText);
    const std::string end = hint.empty() ? "" : colon + filled(say(hint), said);
    return (where.empty() ? "" : where + colon) + filled(say(what), said) + end;
  }

  /// The sentence in English on one line for a terminal.
  std::string line() const {
    return onOneLine(sentence([](const std::string& text) { return text; }));
  }
  bool operator==(const Error&) const = default;
};

/// Either a value or an error. Reading the one that is not there is a programmer's mistake (assert).
template <class T, class E = Error>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : m_data(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return m_data.index() == 0; }
  const T& operator*() const { return (assert(*this), *std::get_if<0>(&m_data)); }
  T& operator*() { return (assert(*this), *std::get_if<0>(&m_data)); }
  const T* operator->() const { return &**this; }
  T* operator->() { return &**this; }
  const E& error() const { return (assert(!*this), *std::get_if<1>(&m_data)); }

 private:
  std::variant<T, E> m_data;
};

}  // namespace alab
