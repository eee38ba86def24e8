#pragma once
// "Same name, different default": what frameworks and articles mean by a name, side by side.
//
// Values come from the presets and the cards' corner conventions; what differs is computed from them.
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"
#include "core/text.h"

namespace alab {

/// The columns of the table.
enum class Framework { PyTorch, Keras, Jax, Onnx, TensorFlow, Articles };
inline constexpr std::size_t frameworkCount = 6;

std::span<const Framework> frameworks();

/// "PyTorch"; "articles" is translated by the window.
std::string_view titleOf(Framework framework);

/// One value that a name stands for.
struct FrameworkDefault {
  Value text;              ///< a number or term: "0.2", "0.2 x + 0.5"; or a Word: "exact"
  std::string where = {};  ///< spellings, or numbers of articles: "layers.LeakyReLU", "000, 004"
  std::optional<Function> function = {};     ///< what it means, where that is a curve
  std::optional<double> slope = {};          ///< what it means, where that is f' at a corner and known
  std::vector<std::string_view> notes = {};  ///< of the presets, translated by the window
  bool differs = false;                      ///< from the first of PyTorch's, where both are known
};

struct FrameworkCell {
  std::vector<FrameworkDefault> values = {};  ///< each once; none where the framework has no such thing
  std::string_view remark = {};               ///< on all of them, translated by the window; may be empty

  bool isEmpty() const { return values.empty() && remark.empty(); }
  /// Whether any of the values does.
  bool differs() const;
};

struct FrameworkRow {
  std::string_view id;       ///< of the activation it is about
  std::string_view title;    ///< translated by the window: "Leaky ReLU: slope for x < 0"
  std::string_view meaning;  ///< what the difference means, one or two sentences; translated by the window
  std::array<FrameworkCell, frameworkCount> cells = {};

  const FrameworkCell& cell(Framework framework) const { return cells[std::size_t(framework)]; }
};

/// The rows in the order in which they are shown.
std::span<const FrameworkRow> frameworkTable();

/// Whether two functions have the same values (within 1e-12 of them) from -8 to 8, where all that differ in a
/// default do so visibly; silu and swish:beta=1 have.
bool isSameCurve(const Function& a, const Function& b);

}  // namespace alab
