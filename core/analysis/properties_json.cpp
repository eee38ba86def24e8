#include "core/analysis/properties_json.h"

#include <string_view>

#include "core/json_number.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string number(double value) {
  const std::optional<std::string_view> word = jsonWord(value);
  return word ? quoted(*word) : numberText(value);
}

std::string number(std::optional<double> value) {
  return value ? number(*value) : "null";
}

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

/// An object, member by member.
class ObjectWriter {
 public:
  void add(std::string_view key, std::string_view value) {
    m_text += (m_text.empty() ? "" : ", ") + quoted(key) + ": " + std::string(value);
  }
  void add(std::string_view key, double value) { add(key, number(value)); }
  void add(std::string_view key, std::optional<double> value) { add(key, number(value)); }
  void add(std::string_view key, bool value) { add(key, std::string_view(value ? "true" : "false")); }
  void add(std::string_view key, const Extreme& extreme) {
    add(key, extreme.value);
    add(std::string(key) + "_at", place(extreme.at));
  }
  std::string text() const { return '{' + m_text + '}'; }

 private:
  std::string m_text;
};

std::string parameters(const Function& function) {
  ObjectWriter object;
  for (std::size_t i = 0; i < function.params.size(); ++i)
    object.add(function.card().params[i].name, function.params[i]);
  return object.text();
}

std::string list(const std::vector<double>& values) {
  std::string text;
  for (double v : values) text += (text.empty() ? "" : ", ") + number(v);
  return '[' + text + ']';
}

}  // namespace

std::string propertiesJson(const Function& function, const Properties& p) {
  ObjectWriter object;
  object.add("activation", quoted(function.card().id));
  object.add("params", parameters(function));
  object.add("infimum", p.infimum);
  object.add("supremum", p.supremum);
  object.add("monotone", p.monotone);
  object.add("continuity", quoted(continuityText(p.continuity)));
  object.add("d1_min", p.d1Min);
  object.add("d1_max", p.d1Max);
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
  object.add("kinks", list(p.kinks));
  return object.text();
}

}  // namespace alab
