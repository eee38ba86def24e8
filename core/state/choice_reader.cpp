#include "core/state/choice_reader.h"

#include <QJsonArray>

#include "core/activation/family_names.h"

namespace alab {
namespace {

constexpr NumberFormat formats[] = {NumberFormat::Float64, NumberFormat::Float32, NumberFormat::Float16,
                                    NumberFormat::BFloat16};

std::string_view nameIn(NumberFormat format) {
  return facts(format).name;
}
std::string_view nameIn(const DataFacts& data) {
  return data.name;
}
std::string_view nameIn(auto choice) {
  return nameOf(choice);
}

template <class Values>
std::string namesOf(const Values& values) {
  std::string names;
  for (const auto& value : values) names.append(names.empty() ? "" : ", ").append(nameIn(value));
  return names;
}

/// `named` finds a choice by its name; `missing` says that there is none.
template <class Choice>
void readChoice(const QJsonValue& value, const JsonPlace& place,
                std::optional<Choice> (*named)(std::string_view), const char* missing, const auto& all,
                Choice& out) {
  const std::optional<Choice> choice = named(value.toString().toStdString());
  if (!choice) return place.report(missing, ALAB_TEXT("one of %1"), {namesOf(all)});
  out = *choice;
}

}  // namespace

void readValue(const QJsonValue& value, const JsonPlace& place, Range, NumberFormat& out) {
  readChoice(value, place, numberFormat, ALAB_TEXT("no number format"), formats, out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, StartWeights& out) {
  readChoice(value, place, startWeightsNamed, ALAB_TEXT("no start weights"), startWeights(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, StackNorm& out) {
  readChoice(value, place, stackNormNamed, ALAB_TEXT("no normalisation"), stackNorms(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, StackInput& out) {
  readChoice(value, place, stackInputNamed, ALAB_TEXT("no input"), stackInputs(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, DepthView& out) {
  readChoice(value, place, depthViewNamed, ALAB_TEXT("no view of the page"), depthViews(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, DepthHistogram& out) {
  readChoice(value, place, depthHistogramNamed, ALAB_TEXT("no histogram of the page"), depthHistograms(),
             out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, DataKind& out) {
  readChoice(value, place, dataKindNamed, ALAB_TEXT("no data set"), dataKinds(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, OutputPair& out) {
  readChoice(value, place, outputPairNamed, ALAB_TEXT("no output layer with its loss"), outputPairs(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, TrainNorm& out) {
  readChoice(value, place, trainNormNamed, ALAB_TEXT("no normalisation"), trainNorms(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, LearnParams& out) {
  readChoice(value, place, learnParamsNamed, ALAB_TEXT("no way to learn parameters"), learnParams(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, Optimizer& out) {
  readChoice(value, place, optimizerNamed, ALAB_TEXT("no optimiser"), optimizers(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, Schedule& out) {
  readChoice(value, place, scheduleNamed, ALAB_TEXT("no schedule"), schedules(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, TrainView& out) {
  readChoice(value, place, trainViewNamed, ALAB_TEXT("no view of the page"), trainViews(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, SoftmaxView& out) {
  readChoice(value, place, softmaxViewNamed, ALAB_TEXT("no view of the page"), softmaxViews(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, SoftmaxVariant& out) {
  readChoice(value, place, softmaxVariantNamed, ALAB_TEXT("no variant of the softmax"), softmaxVariants(),
             out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, GateUnit& out) {
  readChoice(value, place, gateUnitNamed, ALAB_TEXT("no gated unit"), gateUnits(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, CompareView& out) {
  readChoice(value, place, compareViewNamed, ALAB_TEXT("no view of the page"), compareViews(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, CompareRows& out) {
  readChoice(value, place, compareRowsNamed, ALAB_TEXT("no choice of rows"), compareRows(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, Family& out) {
  readChoice(value, place, familyNamed, ALAB_TEXT("no family of functions"), allFamilies(), out);
}

void readValue(const QJsonValue& value, const JsonPlace& place, Range, InputFeatures& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of names"));
  const QJsonArray array = value.toArray();
  InputFeatures features({});
  for (qsizetype i = 0; i < array.size(); ++i) {
    const auto feature = inputFeatureNamed(array[i].toString().toStdString());
    if (feature)
      features.set(*feature, true);
    else
      place[i].report(ALAB_TEXT("no input feature"), ALAB_TEXT("one of %1"), {namesOf(inputFeatures())});
  }
  if (features.isEmpty())
    return place.report(ALAB_TEXT("no input feature is chosen"), ALAB_TEXT("choose x1, at least"));
  out = features;
}

}  // namespace alab
