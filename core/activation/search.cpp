// Finding an activation by what people type.
#include <algorithm>
#include <unordered_map>

#include "core/activation/catalogue.h"
#include "core/edit_distance.h"

namespace alab {
namespace {

/// Lower case without the signs in which spellings differ: "Leaky-ReLU", "leaky_relu", "leakyrelu".
std::string normalised(std::string_view text) {
  std::string result;
  for (char c : text)
    if (c != ' ' && c != '-' && c != '_')
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

/// Every name of an activation, normalised: id, name, aliases.
std::vector<std::string> namesOf(const Card& card) {
  std::vector<std::string> names = {normalised(card.id), normalised(card.name)};
  for (std::string_view alias : card.aliases) names.push_back(normalised(alias));
  return names;
}

/// 0 the name itself, 1 starts with it, 2 contains it, 3 no match.
int rankOf(const std::string& name, const std::string& wanted) {
  if (name == wanted) return 0;
  const std::size_t place = name.find(wanted);
  return place == 0 ? 1 : place != std::string::npos ? 2 : 3;
}

int bestRank(const Card& card, const std::string& wanted) {
  int best = 3;
  for (const std::string& name : namesOf(card)) best = std::min(best, rankOf(name, wanted));
  return best;
}

std::size_t distanceTo(const Card& card, const std::string& wanted) {
  std::size_t best = wanted.size();
  for (const std::string& name : namesOf(card)) best = std::min(best, editDistance(name, wanted));
  return best;
}

auto withId(std::string_view id) {
  return std::ranges::find(catalogue(), id, [](const Activation& a) { return a.card().id; });
}

std::unordered_map<std::string, Activation> namesInCatalogue() {
  std::unordered_map<std::string, Activation> names;
  for (const Activation& a : catalogue())
    for (std::string& name : namesOf(a.card())) names.emplace(std::move(name), a);
  return names;
}

}  // namespace

std::optional<Activation> findActivation(std::string_view idOrAlias) {
  // The id itself is what every frame asks for.
  if (const auto found = withId(idOrAlias); found != catalogue().end()) return *found;
  static const auto byName = namesInCatalogue();
  const auto found = byName.find(normalised(idOrAlias));
  return found == byName.end() ? std::nullopt : std::optional(found->second);
}

Activation builtIn(std::string_view id) {
  const auto found = withId(id);
  assert(found != catalogue().end());
  return *found;
}

std::vector<Activation> searchCatalogue(std::string_view text) {
  const std::string wanted = normalised(text);
  std::vector<std::pair<int, Activation>> ranked;
  for (const Activation& a : catalogue())
    if (const int rank = bestRank(a.card(), wanted); rank < 3) ranked.emplace_back(rank, a);
  if (!wanted.empty())
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Activation> result;
  for (auto& [rank, activation] : ranked) result.push_back(activation);
  return result;
}

std::optional<std::string_view> closestId(std::string_view text) {
  constexpr std::size_t longestName = 64;  // longer texts are no misspelled name
  const std::string wanted = normalised(text.substr(0, longestName));
  if (wanted.empty()) return std::nullopt;
  const auto all = catalogue();
  const auto nearest =
      std::min_element(all.begin(), all.end(), [&](const Activation& a, const Activation& b) {
        return distanceTo(a.card(), wanted) < distanceTo(b.card(), wanted);
      });
  const std::size_t allowed = std::max<std::size_t>(1, wanted.size() / 3);
  if (distanceTo(nearest->card(), wanted) > allowed) return std::nullopt;
  return nearest->card().id;
}

}  // namespace alab
