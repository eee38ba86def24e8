#pragma once
// What a figure says of each function, in words.
#include <QString>
#include <vector>

#include "ui/theme/theme.h"

namespace alab {

struct SaidLine {
  QString name;  ///< empty: the sentence is about all of them
  QString sentence;
  int slot = 0;
  bool operator==(const SaidLine&) const = default;
};

/// "Tanh: 0.11 of the gradient reaches layer 1", with the colon of the language.
QString saidOf(const QString& name, const QString& sentence);

/// A paragraph for each, names in the colour of their lines. Without a theme all is black.
QString richText(const std::vector<SaidLine>& lines, const Theme* theme);

}  // namespace alab
