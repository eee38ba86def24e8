#pragma once
// The numbers of a trained network as text: what JSON and Python read alike.
#include <charconv>
#include <span>
#include <string>

#include "core/matrix/matrix.h"

namespace alab {

/// The shortest text that reads back to the same float. Weights are finite: those that are not train no
/// further, and are said to be so elsewhere.
inline std::string floatText(float value) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

/// "[0.5, -1]".
template <class Numbers>
std::string rowText(const Numbers& numbers) {
  std::string text;
  for (const auto number : numbers)
    text += (text.empty() ? "" : ", ") + floatText(static_cast<float>(number));
  return "[" + text + "]";
}

/// "[[0.5, -1], [2, 3]]", rows on lines of their own behind `indent`.
template <class T>
std::string matrixText(const Matrix<T>& matrix, const std::string& indent) {
  std::string text;
  for (std::size_t i = 0; i < matrix.rows(); ++i)
    text += (text.empty() ? "" : ",\n" + indent) + rowText(matrix.row(i));
  return "[" + text + "]";
}

}  // namespace alab
