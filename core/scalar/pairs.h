#pragma once
// Functions that come cheaper in pairs: what the elementary functions of plain numbers and of packs return.
// And the tails of arguments, what rounding cut off them: value + tail is the argument meant.

namespace alab {

/// The tail of an argument that needs none. It vanishes from every expression, which a zero would not: adding
/// zero is an operation.
struct NoTail {
  friend NoTail operator-(NoTail) { return {}; }
  template <class T>
  friend NoTail operator*(T, NoTail) {
    return {};
  }
  template <class T>
  friend T operator+(T x, NoTail) {
    return x;
  }
};

template <class X, class Tail>
struct Tailed {
  X value;
  Tail tail;
};

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
