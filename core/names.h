#pragma once
// Names of the values of an enumeration, both ways, in the order in which they are offered.
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace alab {

template <class Value, std::size_t count>
class Names {
 public:
  struct Entry {
    Value value;
    std::string_view name;
  };

  /// Every value of the enumeration, once.
  constexpr explicit Names(const Entry (&entries)[count]) {
    for (std::size_t i = 0; i < count; ++i) {
      m_values[i] = entries[i].value;
      m_names[i] = entries[i].name;
    }
  }

  constexpr std::span<const Value> values() const { return m_values; }

  constexpr std::string_view nameOf(Value value) const {
    return m_names[std::size_t(std::ranges::find(m_values, value) - m_values.begin())];
  }
  constexpr std::optional<Value> named(std::string_view name) const {
    const auto found = std::ranges::find(m_names, name);
    if (found == m_names.end()) return std::nullopt;
    return m_values[std::size_t(found - m_names.begin())];
  }

 private:
  std::array<Value, count> m_values{};
  std::array<std::string_view, count> m_names{};
};

}  // namespace alab
