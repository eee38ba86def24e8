#pragma once
// The catalogue: every built-in activation, found by id, alias or what people type.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

/// All built-in activations in the order in which they are shown (by family).
std::span<const Activation> catalogue();

/// By id or alias; case, '-', ' ' and '_' do not matter. Nothing when unknown.
std::optional<Activation> findActivation(std::string_view idOrAlias);

/// By id only; a programmer's mistake when unknown (assert).
Activation builtIn(std::string_view id);

/// What a search box shows for `text`: matches of id, name and aliases, best first; everything for an empty
/// text.
std::vector<Activation> searchCatalogue(std::string_view text);

/// The id closest to a misspelled one, or nothing when none is near.
std::optional<std::string_view> closestId(std::string_view text);

/// The twelve functions that are offered first.
std::span<const std::string_view> commonIds();

}  // namespace alab
