#include "core/vector/two_class.h"

#include "core/activation/catalogue.h"
#include "core/vector/softmax.h"

namespace alab {

TwoClass twoClass(double first, double second, double temperature) {
  static const Function sigmoid(builtIn("sigmoid"));
  const Softmax softmax(std::array{first, second}, temperature);
  const double argument = static_cast<double>((static_cast<long double>(first) - second) / temperature);
  return {argument, sigmoid.at(argument).f, {softmax.probability(0), softmax.probability(1)}};
}

}  // namespace alab
