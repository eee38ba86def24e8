#pragma once
// What an activation is, in words and numbers: everything about it but its formula's code.
#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/range.h"
#include "core/text.h"

namespace alab {

enum class Family { Linear, Step, Sigmoid, Rectifier, Exponential, Gated, Shrink, Periodic, Other };

enum class Scale { Linear, Log };
enum class Learnable { No, Yes };

/// The formula's own limits of a parameter. Open ends are not part of the domain (beta > 0).
struct Domain {
  double lower = -std::numeric_limits<double>::max();
  double upper = std::numeric_limits<double>::max();
  bool lowerOpen = false;

  /// Finite and inside.
  bool contains(double value) const { return (lowerOpen ? value > lower : value >= lower) && value <= upper; }
};

struct Parameter {
  std::string_view name;     ///< as in files and on the command line: "alpha"
  std::string_view symbol;   ///< as on screen: "α"
  std::string_view meaning;  ///< a few words, translated by the window: "slope for x < 0"
  double initial = 1;        ///< the default value
  Range slider = {0, 1};     ///< where the slider starts; typing may leave it up to the domain
  Domain domain = {};
  Scale scale = Scale::Linear;
  std::vector<double> marks = {};  ///< ticks worth stopping at
  Learnable learnable = Learnable::No;
};

/// A relation between two parameters, by index: first <= second (lower <= upper).
struct Order {
  int first;
  int second;
};

/// Number of continuous derivatives at the default parameters; Jump means the function itself is
/// discontinuous.
enum class Smoothness { Jump = -1, C0 = 0, C1 = 1, C2 = 2, Infinite = 100 };

/// The claims that a test compares with what analysis computes (at the default parameters).
struct Shape {
  Smoothness smoothness = Smoothness::Infinite;
  bool monotone = false;  ///< non-decreasing
  bool boundedBelow = false;
  bool boundedAbove = false;
};

/// What a framework takes for f' at a corner, where it is known: {"PyTorch", "0"}, or "backend" where it
/// leaves that to another one.
struct CornerConvention {
  std::string_view framework;
  std::string_view slope;
};

using Params = std::span<const double>;
using KinkRule = std::vector<double> (*)(Params);

struct Card {
  std::string_view id;       ///< in files, on the command line: "leaky_relu"
  std::string_view name;     ///< on screen: "Leaky ReLU"
  std::string_view formula;  ///< executable text, parameters by name: "if(x > 0, x, alpha * x)"
  Family family = Family::Other;
  std::vector<std::string_view> aliases = {};  ///< framework spellings, Chinese names, common mistranslations
  Shape shape = {};
  KinkRule kinks = nullptr;  ///< where branches of the formula meet; none when null
  std::vector<CornerConvention> corners = {};
  std::vector<Order> orders = {};
  std::string_view source = {};        ///< paper or framework the formula is taken from
  std::vector<Parameter> params = {};  ///< filled by CatalogueBuilder::add
};

/// Where the parameter of this name stands among the card's; nothing when there is none.
inline std::optional<std::size_t> indexOfParameter(const Card& card, std::string_view name) {
  const auto found = std::ranges::find(card.params, name, &Parameter::name);
  if (found == card.params.end()) return std::nullopt;
  return static_cast<std::size_t>(found - card.params.begin());
}

}  // namespace alab
