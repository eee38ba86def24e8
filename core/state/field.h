#pragma once
// Field: name, place and allowed range of a setting; fieldsOf: all of a struct.
#include <limits>
#include <tuple>

#include "core/range.h"

namespace alab {

/// One setting of Struct. `limits` hold for numbers: values outside are reported and clamped.
template <class Struct, class Member>
struct Field {
  const char* name;
  Member Struct::*member;
  Range limits;
};

inline constexpr Range anyNumber = {std::numeric_limits<double>::lowest(),
                                    std::numeric_limits<double>::max()};

template <class Struct, class Member>
constexpr Field<Struct, Member> field(const char* name, Member Struct::*member,
                                      double lower = anyNumber.lower, double upper = anyNumber.upper) {
  return {name, member, {lower, upper}};
}

template <class Struct, class Member>
constexpr Field<Struct, Member> field(const char* name, Member Struct::*member, const Range& limits) {
  return {name, member, limits};
}

/// Empty for what is no struct of settings.
template <class Struct>
inline constexpr std::tuple<> fieldsOf{};

}  // namespace alab
