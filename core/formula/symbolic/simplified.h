#pragma once
// Sums, products and powers of trees that simplify while they are made, so that a derivative can be read:
// 0 and 1 vanish, equal terms and factors join, numbers and parameters stand in front of x.
#include "core/formula/tree/tree.h"

namespace alab::symbolic {

Tree number(double value);
Tree sum(const Tree& a, const Tree& b);
Tree difference(const Tree& a, const Tree& b);
Tree negative(const Tree& a);
Tree product(const Tree& a, const Tree& b);
Tree quotient(const Tree& a, const Tree& b);
Tree power(const Tree& base, const Tree& exponent);
/// condition ? yes : no.
Tree choice(const Tree& condition, const Tree& yes, const Tree& no);
Tree call(Operation op, const Tree& argument);

}  // namespace alab::symbolic
