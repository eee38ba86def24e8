#pragma once
// FormulaMistake: what is wrong with a formula while it is typed, and the line under the place.
#include <QString>
#include <optional>

class QLineEdit;

namespace alab {

struct FormulaMistake {
  qsizetype begin = 0, length = 0;  ///< in characters of the typed text; 0 long at its end
  QString sentence;                 ///< "Character 3: unexpected '/'"
  bool operator==(const FormulaMistake&) const = default;
};

/// Nothing for a formula that can be read: "f(x) = ...; b = 2".
std::optional<FormulaMistake> mistakeInFormula(const QString& formula);

/// The same with ":b=2" behind it.
std::optional<FormulaMistake> mistakeIn(const QString& typed);

/// A wavy line under the mistake in what the field holds between the spaces around it; what has no length
/// shows under the last character. Without a mistake the line goes.
void underline(QLineEdit& field, const std::optional<FormulaMistake>& mistake);

}  // namespace alab
