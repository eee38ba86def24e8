#include "core/data/input_features.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/names.h"

namespace alab {
namespace {

using enum InputFeature;

constexpr Names<InputFeature, 7> allFeatures({{X1, "x1"},
                                      {X2, "x2"},
                                      {X1Squared, "x1²"},
                                      {X2Squared, "x2²"},
                                      {Product, "x1 x2"},
                                      {SinX1, "sin x1"},
                                      {SinX2, "sin x2"}});

std::vector<InputFeature> listOf(const InputFeatures& features) {
  std::vector<InputFeature> list;
  std::ranges::copy_if(allFeatures.values(), std::back_inserter(list),
                       [&](InputFeature f) { return features.has(f); });
  return list;
}

}  // namespace

std::span<const InputFeature> inputFeatures() {
  return allFeatures.values();
}

std::string_view nameOf(InputFeature feature) {
  return allFeatures.nameOf(feature);
}

std::optional<InputFeature> inputFeatureNamed(std::string_view name) {
  return allFeatures.named(name);
}

double valueOf(InputFeature feature, double x1, double x2) {
  switch (feature) {
    case X1:
      return x1;
    case X2:
      return x2;
    case X1Squared:
      return x1 * x1;
    case X2Squared:
      return x2 * x2;
    case Product:
      return x1 * x2;
    case SinX1:
      return std::sin(x1);
    case SinX2:
      return std::sin(x2);
  }
  return 0;
}

Matrix<double> withFeatures(const Matrix<double>& points, const InputFeatures& features) {
  assert(points.columns() == 2 && !features.isEmpty());
  const std::vector<InputFeature> list = listOf(features);
  Matrix<double> x(points.rows(), list.size());
  for (std::size_t i = 0; i < x.rows(); ++i)
    for (std::size_t k = 0; k < list.size(); ++k) x(i, k) = valueOf(list[k], points(i, 0), points(i, 1));
  return x;
}

DataSet withFeatures(DataSet set, const InputFeatures& features) {
  if (set.features.size() != 2) return set;
  set.x = withFeatures(set.x, features);
  set.features.clear();
  for (const InputFeature feature : listOf(features)) set.features.emplace_back(nameOf(feature));
  return set;
}

}  // namespace alab
