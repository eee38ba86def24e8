#pragma once
// What the rows of the table of frameworks are about: all of it that is words.
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "core/compare/framework_table.h"

namespace alab {

/// What of a function or convention stands in the cells.
enum class Shown { Parameters, Form, CornerSlope };

struct RowPlan {
  std::vector<std::string_view> ids;  ///< of the activations that the name may mean; the first is the row's
  Shown shown = Shown::Parameters;
  std::string_view title, meaning;
};

struct Remark {
  std::string_view id;  ///< of the row
  Framework framework;
  std::string_view text;
};

std::span<const RowPlan> rowPlans();

/// What presets and corners do not say; empty where there is nothing more to say.
std::string_view remarkOn(const RowPlan& plan, Framework framework);

}  // namespace alab
