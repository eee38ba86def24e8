#include "core/compare/framework_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "core/compare/framework_rows.h"
#include "core/names.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

constexpr Names<Framework, frameworkCount> titles({{Framework::PyTorch, "PyTorch"},
                                                   {Framework::Keras, "Keras"},
                                                   {Framework::Jax, "JAX"},
                                                   {Framework::Onnx, "ONNX"},
                                                   {Framework::TensorFlow, "TensorFlow"},
                                                   {Framework::Articles, ALAB_TEXT("articles")}});

/// Whose a value is and how it is called there.
struct Origin {
  Framework framework;
  std::string where;
};

constexpr std::string_view articlePreset = "article-";  // "article-004"
constexpr std::string_view articleCorner = "article ";  // "article 004"

/// Nothing for a preset that is an option, not what the name alone gives: "GELU(approximate='tanh')".
std::optional<Origin> originOf(const Preset& preset) {
  const std::string name(preset.name);
  if (name.find('(') != std::string::npos) return std::nullopt;
  if (preset.framework.starts_with(articlePreset))
    return Origin{Framework::Articles, std::string(preset.framework.substr(articlePreset.size()))};
  if (preset.framework == "pytorch") return Origin{Framework::PyTorch, name};
  if (preset.framework == "keras") {
    const bool isInActivations = name.find('.') == std::string::npos;
    return Origin{Framework::Keras, (isInActivations ? "activations." : "") + name};
  }
  if (preset.framework == "keras-layer") return Origin{Framework::Keras, "layers." + name};
  if (preset.framework == "jax") return Origin{Framework::Jax, name};
  if (preset.framework == "onnx") return Origin{Framework::Onnx, name};
  if (preset.framework == "tensorflow") return Origin{Framework::TensorFlow, name};
  return std::nullopt;
}

/// PyTorch has a convention of its own for another function of the same values.
std::optional<Origin> originOf(const CornerConvention& corner, const Card& card) {
  if (corner.framework.starts_with(articleCorner))
    return Origin{Framework::Articles, std::string(corner.framework.substr(articleCorner.size()))};
  if (corner.framework.starts_with("torch."))
    return Origin{Framework::PyTorch, std::string(corner.framework)};
  const auto framework = titles.named(corner.framework);
  if (!framework) return std::nullopt;
  return Origin{*framework, std::string(card.name)};
}

/// "0.2", "1.6733 / 1.0507"; SiLU is Swish with β fixed at 1, and has no parameter to show.
std::string parameterText(const Function& function) {
  std::string text;
  for (const double value : function.params) text += (text.empty() ? "" : " / ") + numberText(value);
  return text.empty() ? "1" : text;
}

Value formText(const Function& function) {
  const std::string_view id = function.card().id;
  if (id == "gelu") return Word{ALAB_TEXT("exact")};
  if (id == "gelu_tanh") return Word{ALAB_TEXT("tanh form")};
  if (id == "hard_sigmoid") return std::string("x / 6 + 0.5");
  return numberText(function.params[0]) + " x + " + numberText(function.params[1]);
}

FrameworkDefault defaultOf(const Preset& preset, Shown shown, const Origin& origin) {
  const Function function(builtIn(preset.id), preset.params);
  FrameworkDefault value{.text = shown == Shown::Form ? formText(function) : Value(parameterText(function)),
                         .where = origin.where,
                         .function = function};
  if (!preset.note.empty()) value.notes.push_back(preset.note);
  return value;
}

FrameworkDefault defaultOf(const CornerConvention& corner, const Origin& origin) {
  const std::optional<double> slope = parseNumber(corner.slope);
  const std::string text(corner.slope);
  return {.text = slope ? Value(text) : Value(Word{text}), .where = origin.where, .slope = slope};
}

bool isSameDefault(const FrameworkDefault& a, const FrameworkDefault& b) {
  if (a.function && b.function) return isSameCurve(*a.function, *b.function);
  return a.slope && b.slope ? *a.slope == *b.slope : a.text == b.text;
}

/// "000" to "000, 004", where it is not there yet.
void addPlace(std::string& places, const std::string& place) {
  const std::string within = ", " + places + ",";
  if (within.find(", " + place + ",") == std::string::npos) places += ", " + place;
}

void addTo(FrameworkCell& cell, FrameworkDefault value) {
  const auto same = std::ranges::find_if(
      cell.values, [&](const FrameworkDefault& other) { return isSameDefault(value, other); });
  if (same == cell.values.end()) {
    cell.values.push_back(std::move(value));
    return;
  }
  addPlace(same->where, value.where);
  for (const std::string_view note : value.notes) same->notes.push_back(note);
}

void addPresets(FrameworkRow& row, const RowPlan& plan) {
  for (const Preset& preset : presets()) {
    if (std::ranges::find(plan.ids, preset.id) == plan.ids.end()) continue;
    if (const auto origin = originOf(preset))
      addTo(row.cells[std::size_t(origin->framework)], defaultOf(preset, plan.shown, *origin));
  }
}

void addCorners(FrameworkRow& row, const RowPlan& plan) {
  for (const std::string_view id : plan.ids) {
    const Activation activation = builtIn(id);
    for (const CornerConvention& corner : activation.card().corners)
      if (const auto origin = originOf(corner, activation.card()))
        addTo(row.cells[std::size_t(origin->framework)], defaultOf(corner, *origin));
  }
}

/// Where one of the two is not known, nothing can be said.
bool isKnownToDiffer(const FrameworkDefault& value, const FrameworkDefault& reference) {
  const bool areCurves = value.function && reference.function;
  const bool areSlopes = value.slope && reference.slope;
  return (areCurves || areSlopes) && !isSameDefault(value, reference);
}

void markDifferences(FrameworkRow& row) {
  const std::vector<FrameworkDefault>& ofPyTorch = row.cell(Framework::PyTorch).values;
  if (ofPyTorch.empty()) return;
  const FrameworkDefault reference = ofPyTorch.front();
  for (FrameworkCell& cell : row.cells)
    for (FrameworkDefault& value : cell.values) value.differs = isKnownToDiffer(value, reference);
}

FrameworkRow rowOf(const RowPlan& plan) {
  FrameworkRow row{.id = plan.ids.front(), .title = plan.title, .meaning = plan.meaning};
  if (plan.shown == Shown::CornerSlope)
    addCorners(row, plan);
  else
    addPresets(row, plan);
  for (const Framework framework : frameworks())
    row.cells[std::size_t(framework)].remark = remarkOn(plan, framework);
  markDifferences(row);
  return row;
}

}  // namespace

std::span<const Framework> frameworks() {
  return titles.values();
}

std::string_view titleOf(Framework framework) {
  return titles.nameOf(framework);
}

bool FrameworkCell::differs() const {
  return std::ranges::any_of(values, &FrameworkDefault::differs);
}

std::span<const FrameworkRow> frameworkTable() {
  static const std::vector<FrameworkRow> table = [] {
    std::vector<FrameworkRow> rows;
    for (const RowPlan& plan : rowPlans()) rows.push_back(rowOf(plan));
    return rows;
  }();
  return table;
}

bool isSameCurve(const Function& a, const Function& b) {
  if (a == b) return true;
  for (double x = -8; x <= 8; x += 1.0 / 16) {
    const double ofA = a.at(x).f, ofB = b.at(x).f;
    if (std::fabs(ofA - ofB) > 1e-12 * std::fabs(ofA)) return false;
  }
  return true;
}

}  // namespace alab
