#pragma once
// A stack of a built-in function, run once.
#include <string_view>

#include "core/activation/catalogue.h"
#include "core/depth/stack_run.h"

namespace alab {

template <class T = double>
StackResult result(std::string_view id, const DepthSettings& s, std::size_t net = 0) {
  const Function function(builtIn(id));
  const ScaledLaw law = lawOf(s, function).value();
  return StackRunner<T>().run(function, law, s, randomStack<T>(s, law.law, net)).value();
}

}  // namespace alab
