#pragma once
// TypedFormula: a formula that was typed, as it is shown: its text and TeX and a picture of it.
#include <QByteArray>
#include <QString>

namespace alab {

enum class FormulaPart { Function, Derivative };

struct TypedFormula {
  QString text;    ///< "f(x) = x * sigmoid(x)", for where the picture would be too small
  QString tex;     ///< "f(x) = x \, \sigma\left(x\right)"
  QByteArray svg;  ///< like those in resources/formulas
};

/// Of any text that activationOf takes for a formula; empty for others, and where f' is too long to be read.
TypedFormula typedFormula(const QString& text, FormulaPart part);

}  // namespace alab
