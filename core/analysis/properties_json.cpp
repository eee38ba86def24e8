#include "core/analysis/properties_json.h"

#include <string_view>

#include "core/scalar/object_writer.h"

namespace alab {
namespace {

using json::number;
using json::ObjectWriter;
using json::quoted;

std::string place(const Place& at) {
  switch (at.kind) {
    case Place::Kind::Plateau:
      return quoted("plateau");
    case Place::Kind::PlusInfinity:
      return quoted("+inf");
    case Place::Kind::MinusInfinity:
      return quoted("-inf");
    case Place::Kind::Point:
      break;
  }
  return number(at.x);
}

void add(ObjectWriter& object, std::string_view key, const Extreme& extreme) {
  object.add(key, extreme.value);
  object.add(std::string(key) + "_at", place(extreme.at));
}

std::string parameters(const Function& function) {
  ObjectWriter object;
  for (std::size_t i = 0; i < function.params.size(); ++i)
    object.add(function.card().params[i].name, function.params[i]);
  return object.text();
}

std::string fieldJson(const MeanField& field) {
  const std::optional<StartVariance> critical = field.critical();
  ObjectWriter object;
  object.add("q", field.q);
  object.add("E_f", field.meanF);
  object.add("E_f2", field.meanF2);
  object.add("E_d1", field.meanD1);
  object.add("E_d1sq", field.meanD1Sq);
  object.add("critical_sigma_w2", critical ? std::optional(critical->w2) : std::nullopt);
  object.add("critical_sigma_b2", critical ? std::optional(critical->b2) : std::nullopt);
  object.add("realizable", critical && critical->b2 >= 0);
  return object.text();
}

std::string fixedPointJson(const FixedPointOf& row) {
  ObjectWriter object;
  object.add("sigma_w2", row.start.w2);
  object.add("sigma_b2", row.start.b2);
  object.add("q_star", row.point ? std::optional(row.point->q) : std::nullopt);
  object.add("chi1", row.point ? std::optional(row.point->chi1) : std::nullopt);
  return object.text();
}

}  // namespace

std::string propertiesJson(const Function& function, const Properties& p, const MeanFieldReport& theory) {
  ObjectWriter object;
  object.add("activation", quoted(function.card().id));
  object.add("params", parameters(function));
  if (p.undefinedAt) {
    object.add("undefined_at", *p.undefinedAt);
    return object.text();
  }
  add(object, "infimum", p.infimum);
  add(object, "supremum", p.supremum);
  object.add("monotone", p.monotone);
  object.add("continuity", quoted(continuityText(p.continuity)));
  add(object, "d1_min", p.d1Min);
  add(object, "d1_max", p.d1Max);
  object.add("lipschitz", p.lipschitz);
  object.add("f0", p.f0);
  object.add("d1_0", p.d1At0);
  object.add("odd", p.odd);
  object.add("zero_centred", p.zeroCentred);
  object.add("E_f", p.meanF);
  object.add("E_f2", p.meanF2);
  object.add("E_d1", p.meanD1);
  object.add("E_d1sq", p.meanD1Sq);
  object.add("forward_gain", p.forwardGain);
  object.add("backward_gain", p.backwardGain);
  object.add("mean_field", json::list(theory.fields, fieldJson));
  object.add("fixed_points", json::list(theory.fixedPoints, fixedPointJson));
  object.add("kinks", p.kinks);
  return object.text();
}

}  // namespace alab
