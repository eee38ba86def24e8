#include <algorithm>
#include <utility>

#include "core/activation/catalogue.h"
#include "core/state/lab_state.h"

namespace alab {
namespace {

auto positionOf(const std::vector<ChosenFunction>& functions, int slot) {
  return std::find_if(functions.begin(), functions.end(),
                      [slot](const ChosenFunction& f) { return f.slot == slot; });
}

}  // namespace

const ChosenFunction* Selection::bySlot(int slot) const {
  const auto found = positionOf(functions, slot);
  return found == functions.end() ? nullptr : &*found;
}

ChosenFunction* Selection::bySlot(int slot) {
  return const_cast<ChosenFunction*>(std::as_const(*this).bySlot(slot));
}

int Selection::lowestFreeSlot() const {
  int slot = 0;
  while (bySlot(slot)) ++slot;
  return slot;
}

ChosenFunction& Selection::add(std::string id, std::vector<double> params) {
  focused = lowestFreeSlot();
  functions.push_back({.id = std::move(id), .params = std::move(params), .slot = focused});
  return functions.back();
}

void Selection::remove(int slot) {
  const auto found = positionOf(functions, slot);
  if (found == functions.end()) return;
  const auto position = std::size_t(found - functions.begin());
  functions.erase(found);
  if (focused == slot)
    focused = functions.empty() ? -1 : functions[std::min(position, functions.size() - 1)].slot;
  if (compared == slot || compared == focused) compared = -1;
}

void Selection::move(int slot, int to) {
  const auto found = positionOf(functions, slot);
  if (found == functions.end()) return;
  const auto from = functions.begin() + (found - functions.begin());
  const auto target = functions.begin() + std::clamp(to, 0, int(functions.size()) - 1);
  if (from < target)
    std::rotate(from, from + 1, target + 1);
  else
    std::rotate(target, from, from + 1);
}

LabState firstState() {
  LabState state;
  for (const char* id : {"sigmoid", "tanh", "relu"}) state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = 0;
  return state;
}

}  // namespace alab
