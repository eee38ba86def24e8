#pragma once
// What a network sees of a point of the plane, as in Playground: its two features and some functions of them.
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "core/data/data_set.h"

namespace alab {

enum class InputFeature { X1, X2, X1Squared, X2Squared, Product, SinX1, SinX2 };

/// All of them in the order in which they are offered and stand in a data set.
std::span<const InputFeature> inputFeatures();

/// "x1", "x2", "x1²", "x2²", "x1 x2", "sin x1", "sin x2".
std::string_view nameOf(InputFeature feature);
std::optional<InputFeature> inputFeatureNamed(std::string_view name);

double valueOf(InputFeature feature, double x1, double x2);

/// Some of them.
class InputFeatures {
 public:
  /// x1 and x2.
  InputFeatures() : InputFeatures({InputFeature::X1, InputFeature::X2}) {}
  InputFeatures(std::initializer_list<InputFeature> features) {
    for (const InputFeature feature : features) set(feature, true);
  }

  bool has(InputFeature feature) const { return (m_bits & bitOf(feature)) != 0; }
  void set(InputFeature feature, bool isIn) {
    m_bits = isIn ? m_bits | bitOf(feature) : m_bits & ~bitOf(feature);
  }
  bool isEmpty() const { return m_bits == 0; }
  bool operator==(const InputFeatures&) const = default;

 private:
  static unsigned bitOf(InputFeature feature) { return 1U << static_cast<unsigned>(feature); }
  unsigned m_bits = 0;
};

/// Each row x1, x2 becomes the features chosen, one at least.
Matrix<double> withFeatures(const Matrix<double>& points, const InputFeatures& features);

/// The set with these features in place of its two; a set with fewer or more of them stays as it is.
DataSet withFeatures(DataSet set, const InputFeatures& features);

}  // namespace alab
