#pragma once
// Field tables: name, place and allowed range of every setting, once per struct. Reading, writing and
// clamping go through them; a setting that is not listed here is not saved, so a test counts them.
#include <type_traits>

#include "core/state/compare_fields.h"
#include "core/state/lab_state.h"
#include "core/state/softmax_fields.h"
#include "core/state/train_fields.h"

namespace alab {

/// How far a view can be moved, and the spans that a visible range can have: by rounding a little more than
/// the hand reaches (1e-6 to 1e4).
inline constexpr Range viewLimits = {-1e5, 1e5};
inline constexpr Range viewSpans = {5e-7, 2e4};

/// The rows that a value table may have, and the values of a curve family.
inline constexpr int maxTableRows = 2001;
inline constexpr int maxFamilyValues = 32;

template <>
inline constexpr std::tuple fieldsOf<ProbeSettings> = {
    field("x", &ProbeSettings::x, viewLimits.lower, viewLimits.upper),
    field("tangent", &ProbeSettings::tangent),
    field("trace", &ProbeSettings::trace),
};

template <>
inline constexpr std::tuple fieldsOf<NeuronSettings> = {
    field("w", &NeuronSettings::w, -1000, 1000),
    field("b", &NeuronSettings::b, -1000, 1000),
};

template <>
inline constexpr std::tuple fieldsOf<SignalSettings> = {
    field("on", &SignalSettings::on),
    field("mu", &SignalSettings::mu, -100, 100),
    field("sigma", &SignalSettings::sigma, 1e-3, 100),
};

template <>
inline constexpr std::tuple fieldsOf<FamilySettings> = {
    field("on", &FamilySettings::on),
    field("parameter", &FamilySettings::parameter, 0, 15),
    field("values", &FamilySettings::values),
};

template <>
inline constexpr std::tuple fieldsOf<FormatSettings> = {
    field("on", &FormatSettings::on),
    field("format", &FormatSettings::format),
};

template <>
inline constexpr std::tuple fieldsOf<TableSettings> = {
    field("from", &TableSettings::from, viewLimits.lower, viewLimits.upper),
    field("to", &TableSettings::to, viewLimits.lower, viewLimits.upper),
    field("step", &TableSettings::step, 1e-6, viewLimits.upper),
};

template <>
inline constexpr std::tuple fieldsOf<ExploreState> = {
    field("showF", &ExploreState::showF),
    field("showD1", &ExploreState::showD1),
    field("showD2", &ExploreState::showD2),
    field("onePlot", &ExploreState::onePlot),
    field("hideD1", &ExploreState::hideD1),
    field("showDifference", &ExploreState::showDifference),
    field("shadeFlat", &ExploreState::shadeFlat),
    field("x", &ExploreState::x),
    field("y", &ExploreState::y),
    field("slopeY", &ExploreState::slopeY),
    field("curvatureY", &ExploreState::curvatureY),
    field("differenceY", &ExploreState::differenceY),
    field("probe", &ExploreState::probe),
    field("neuron", &ExploreState::neuron),
    field("signal", &ExploreState::signal),
    field("family", &ExploreState::family),
    field("format", &ExploreState::format),
    field("table", &ExploreState::table),
};

template <>
inline constexpr std::tuple fieldsOf<ChainSettings> = {
    field("layers", &ChainSettings::layers, 1, mostLayers),
    field("x", &ChainSettings::x, -largestChainValue, largestChainValue),
    field("w", &ChainSettings::w, -largestChainValue, largestChainValue),
    field("b", &ChainSettings::b, -largestChainValue, largestChainValue),
};

template <>
inline constexpr std::tuple fieldsOf<DepthSettings> = {
    field("layers", &DepthSettings::layers, 1, mostLayers),
    field("width", &DepthSettings::width, 1, mostUnits),
    field("batch", &DepthSettings::batch, 1, mostSamples),
    field("input", &DepthSettings::input),
    field("nets", &DepthSettings::nets, 1, mostNets),
    field("seed", &DepthSettings::seed, 0, largestSeed),
    field("start", &DepthSettings::start),
    field("given", &DepthSettings::given, -largestSpread, largestSpread),
    field("sigmaB", &DepthSettings::sigmaB, 0, largestSpread),
    field("norm", &DepthSettings::norm),
    field("residual", &DepthSettings::residual),
    field("branchScale", &DepthSettings::branchScale, -largestSpread, largestSpread),
    field("format", &DepthSettings::format),
    field("topGradient", &DepthSettings::topGradient, topGradients.lower, topGradients.upper),
    field("weightGradients", &DepthSettings::weightGradients),
    field("histogramBins", &DepthSettings::histogramBins, 0, 200),
};

template <>
inline constexpr std::tuple fieldsOf<DepthState> = {
    field("view", &DepthState::view),
    field("chain", &DepthState::chain),
    field("network", &DepthState::network),
    field("histogram", &DepthState::histogram),
    field("layer", &DepthState::layer, 1, mostLayers),
};

template <>
inline constexpr std::tuple fieldsOf<Selection> = {
    field("functions", &Selection::functions),
    field("focused", &Selection::focused),
    field("compared", &Selection::compared),
};

template <>
inline constexpr std::tuple fieldsOf<LabState> = {
    field("page", &LabState::page),       field("selection", &LabState::selection),
    field("explore", &LabState::explore), field("depth", &LabState::depth),
    field("train", &LabState::train),     field("softmax", &LabState::softmax),
    field("compare", &LabState::compare),
};

/// A struct that is read and written field by field.
template <class T>
concept HasFields = std::tuple_size_v<std::remove_cvref_t<decltype(fieldsOf<T>)>> >
0;

/// Calls visit(field) for every field of Struct, in the order of the table.
template <HasFields Struct, class Visit>
constexpr void forEachField(Visit visit) {
  std::apply([&visit](const auto&... each) { (visit(each), ...); }, fieldsOf<Struct>);
}

}  // namespace alab
