#pragma once
// Functions that come cheaper in pairs: what the elementary functions of plain numbers and of packs return.

namespace alab {

template <class X>
struct ExpPair {
  X exp, expm1;  ///< e^x and e^x - 1
};

template <class X>
struct SinCos {
  X sin, cos;
};

template <class X>
struct NormalTail {
  X tail, bell;  ///< Phi(-|x|) and e^(-x^2 / 2)
};

template <class X>
struct ErfPair {
  X erf, bell;  ///< erf(x) and e^(-x^2)
};

}  // namespace alab
