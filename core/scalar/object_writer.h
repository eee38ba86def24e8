#pragma once
// Writes JSON objects in the order of their members. Doubles in the shortest form that reads back, non-finite
// ones as the strings "inf", "-inf", "nan".
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_number.h"
#include "core/scalar/number_text.h"

namespace alab::json {

inline std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

/// Any text, with the escapes that JSON asks for.
inline std::string escaped(std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string all;
  for (const char c : text) {
    if (c == '"' || c == '\\') all += '\\';
    if (static_cast<unsigned char>(c) >= ' ')
      all += c;
    else
      all += std::string("\\u00") + hex[static_cast<unsigned char>(c) >> 4] + hex[c & 15];
  }
  return json::quoted(std::string_view(all));
}

inline std::string number(double value) {
  const std::optional<std::string_view> word = jsonWord(value);
  return word ? quoted(*word) : numberText(value);
}

inline std::string number(std::optional<double> value) {
  return value ? number(*value) : "null";
}

/// "[1, 2]" of anything, each item written by `text`.
template <class Items, class Text>
std::string list(const Items& items, const Text& text) {
  std::string all;
  for (const auto& item : items) all += (all.empty() ? "" : ", ") + text(item);
  return '[' + all + ']';
}

/// An object, member by member. Keys need no escapes.
class ObjectWriter {
 public:
  void add(std::string_view key, std::string_view value) {
    m_text += (m_text.empty() ? "" : ", ") + quoted(key) + ": " + std::string(value);
  }
  void add(std::string_view key, double value) { add(key, number(value)); }
  void add(std::string_view key, std::optional<double> value) { add(key, number(value)); }
  void add(std::string_view key, bool value) { add(key, std::string_view(value ? "true" : "false")); }
  void add(std::string_view key, const std::vector<double>& values) {
    add(key, list(values, [](double value) { return number(value); }));
  }
  std::string text() const { return '{' + m_text + '}'; }

 private:
  std::string m_text;
};

}  // namespace alab::json
