#pragma once
// Reading single JSON values. A value that cannot be taken is reported with its path and leaves `out` as it
// was; a number outside its limits is reported and clamped.
#include <QJsonValue>
#include <optional>
#include <string>
#include <vector>

#include "core/range.h"
#include "core/result.h"
#include "core/state/lab_state.h"

namespace alab {

/// Where in the file a value stands ("explore.probe.x"), and the list that takes the problems with it.
class JsonPlace {
 public:
  explicit JsonPlace(std::vector<Error>& problems, std::string path = {})
      : m_problems(problems), m_path(std::move(path)) {}

  JsonPlace operator/(std::string_view key) const;
  JsonPlace operator[](qsizetype index) const;
  void report(std::string what, std::string hint = {}, std::vector<Value> values = {}) const;
  /// A problem from elsewhere, which is told with this place.
  void report(Error problem) const;
  void reportKind(const QJsonValue& found, const char* expected) const;

 private:
  std::vector<Error>& m_problems;
  std::string m_path;
};

/// A JSON number, or one of the texts "inf", "-inf", "nan".
std::optional<double> numberIn(const QJsonValue& value);

/// The numbers of a list, NaN is none; nothing, and a report, when it is no list or holds something else.
std::optional<std::vector<double>> numbersIn(const QJsonValue& value, const JsonPlace& place);

/// The nearest number within the limits, and a report when it is another one.
double clamped(double number, const JsonPlace& place, Range limits);

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, bool& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, int& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::size_t& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, double& out);
/// A text of at most limits.upper characters; 64 where there are no limits.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::string& out);
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<double>& out);
/// A visible range, [lower, upper], within the limits or, without any, those of a view; null is the default
/// view.
void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::optional<Range>& out);

}  // namespace alab
