#pragma once
// Which accurate primitive (core/scalar) an operation is.

/// of(Operation, primitive): of one variable.
#define ALAB_FORMULA_PRIMITIVES(of)                                                                         \
  of(Abs, abs) of(Floor, floor) of(Sqrt, sqrt) of(Exp, scalableExp) of(Expm1, expm1) of(Log, log)           \
      of(Log1p, log1p) of(Sin, sin) of(Cos, cos) of(Tan, tan) of(Sinh, sinh) of(Cosh, cosh) of(Tanh, tanh)  \
          of(Atan, atan) of(Erf, erf) of(Erfc, erfc) of(NormalCdf, normalCdf) of(Sigmoid, scalableSigmoid)  \
              of(Softplus, softplus) of(Softsign, softsign) of(Sinc, sinc) of(SinSquared, sinSquared)       \
                  of(Bell, bell) of(Dsilu, dsilu) of(Tanhshrink, tanhshrink) of(TanhSoftplus, tanhSoftplus) \
                      of(TanhExp, tanhExp) of(Cloglog, cloglog) of(Sqrt1pm1, sqrt1pm1)                      \
                          of(GeluTanhGate, geluTanhGate)

/// of(Operation, primitive): of a product that reaches it unrounded.
#define ALAB_FORMULA_OF_PRODUCTS(of)                                                            \
  of(ExpOfProduct, expOf) of(SigmoidOfProduct, sigmoid) of(TanhOfProduct, tanh)                 \
      of(SoftplusOfProduct, softplus) of(SinOfProduct, sin) of(SinSquaredOfProduct, sinSquared) \
          of(SincOfProduct, sinc)

/// of(Operation, primitive): of x and a parameter.
#define ALAB_FORMULA_OF_TWO(of)                                                                       \
  of(SoftplusOf, softplusOf) of(SoftClipping, softClipping) of(CeluBranch, celuBranch) of(Isru, isru) \
      of(Squareplus, squareplus) of(SmeluBranch, smeluBranch)
