#pragma once
// Reading choices by their names. One that does not exist is reported with those that do.
#include "core/state/value_reader.h"

namespace alab {

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, NumberFormat& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, StartWeights& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, StackNorm& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, StackInput& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, DepthView& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, DepthHistogram& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, DataKind& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, OutputPair& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, TrainNorm& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, LearnParams& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, Optimizer& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, Schedule& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, TrainView& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, SoftmaxView& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, SoftmaxVariant& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, GateUnit& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, CompareView& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, CompareRows& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, Family& out);
/// A list of names, one at least.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, InputFeatures& out);

}  // namespace alab
