#pragma once
// Units of a layer that do nothing.
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

/// |f'| below it is called saturated, everywhere in the program.
inline constexpr double flatSlope = 0.01;

/// 1 for each unit with z <= 0 for every sample, else 0. Samples in rows.
template <class T>
std::vector<char> neverActiveUnits(const Matrix<T>& z);

/// 1 for each of them that has f' = 0 for every sample, too: nothing that reaches it moves its weights again.
template <class T>
std::vector<char> deadUnits(const std::vector<char>& neverActive, const Matrix<T>& slope);

}  // namespace alab
