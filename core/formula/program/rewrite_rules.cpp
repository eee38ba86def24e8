// The rules, from the special to the general.
#include "core/formula/program/rewrite.h"

namespace alab {
namespace {

constexpr RewriteRule rules[] = {
    // One way to write signs, squares and powers of e, for the rules below.
    {"--u", "u"},
    {"(-u) * v", "-(u * v)"},
    {"(-u) / v", "-(u / v)"},
    {"u / (-v)", "-(u / v)"},
    {"u + (-v)", "u - v"},
    {"u - (-v)", "u + v"},
    {"u * u", "u^2"},
    {"abs(u)^2", "u^2"},
    {"(-u)^2", "u^2"},
    {"abs(-u)", "abs(u)"},
    {"sqrt(u^2)", "abs(u)"},
    {"e^u", "exp(u)"},
    // Exponentials
    {"1 - exp(-exp(u))", "_cloglog(u)"},
    {"exp(u) - 1", "expm1(u)"},
    {"1 - exp(u)", "-expm1(u)"},
    {"exp(-u^2)", "_bell(u)"},
    {"_bell(u) - 1", "expm1(-u^2)"},
    {"1 - _bell(u)", "-expm1(-u^2)"},
    {"a * expm1(u / a)", "_celu_branch(u, a)"},
    // The logistic function
    {"exp(u) / (1 + exp(u))", "sigmoid(u)"},
    {"v * exp(u) / (1 + exp(u))", "v * sigmoid(u)"},
    {"1 / (1 + exp(-u))", "sigmoid(u)"},
    {"1 / (1 + exp(u))", "sigmoid(-u)"},
    {"v / (1 + exp(-u))", "v * sigmoid(u)"},
    {"v / (1 + exp(u))", "v * sigmoid(-u)"},
    {"1 - sigmoid(-u)", "sigmoid(u)"},
    {"1 - sigmoid(u)", "sigmoid(-u)"},
    {"sigmoid(u) * (1 + u * sigmoid(-u))", "_dsilu(u)"},
    {"sigmoid(u) + u * sigmoid(u) * sigmoid(-u)", "_dsilu(u)"},
    // Logarithms
    {"log(1 + u)", "log1p(u)"},
    {"log(1 - u)", "log1p(-u)"},
    {"log(sigmoid(u))", "-softplus(-u)"},
    {"log1p(exp(u))", "softplus(u)"},
    {"(softplus(a * u) - softplus(a * (u - 1))) / a", "_soft_clipping(u, a)"},
    {"softplus(a * u) / a", "_softplus_of(u, a)"},
    // The hyperbolic functions
    {"(exp(u) - exp(-u)) / (exp(u) + exp(-u))", "tanh(u)"},
    {"(exp(u) - exp(-u)) / 2", "sinh(u)"},
    {"(exp(u) + exp(-u)) / 2", "cosh(u)"},
    {"sinh(u) / cosh(u)", "tanh(u)"},
    {"2 * sigmoid(2 * u) - 1", "tanh(u)"},
    {"2 * sigmoid(u) - 1", "tanh(u / 2)"},
    {"1 + tanh(sqrt(2 / pi) * (u + 0.044715 * u^3))", "2 * _gelu_tanh_gate(u)"},
    {"1 + tanh(u)", "2 * sigmoid(2 * u)"},
    {"1 - tanh(u)^2", "4 * (sigmoid(2 * u) * sigmoid(-2 * u))"},
    {"1 - tanh(u)", "2 * sigmoid(-2 * u)"},
    {"u - tanh(u)", "_tanhshrink(u)"},
    {"tanh(softplus(u))", "_tanh_softplus(u)"},
    {"tanh(exp(u))", "_tanh_exp(u)"},
    {"cosh(u) - 1", "2 * sinh(u / 2)^2"},
    // The normal distribution
    {"1 + erf(u / sqrt(2))", "2 * Phi(u)"},
    {"1 - erf(u / sqrt(2))", "2 * Phi(-u)"},
    {"1 + erf(u)", "erfc(-u)"},
    {"1 - erf(u)", "erfc(u)"},
    {"1 - Phi(u)", "Phi(-u)"},
    // Waves
    {"if(u == 0, 1, sin(a * u) / (a * u))", "sinc(a * u)"},
    {"if(u == 0, 1, sin(u) / u)", "sinc(u)"},
    {"sin(u)^2", "_sin_squared(u)"},
    {"1 - cos(u)", "2 * _sin_squared(u / 2)"},
    // Fractions and roots
    {"u / (1 + abs(u))", "softsign(u)"},
    {"v * u / (1 + abs(u))", "v * softsign(u)"},
    {"0.5 * softsign(u) + 0.5", "if(u < 0, 0.5 / (1 - u), softsign(u) / 2 + 0.5)"},
    {"1 + softsign(u)", "if(u < 0, 1 / (1 - u), 1 - softsign(-u))"},
    {"u / sqrt(1 + a * u^2)", "_isru(u, a)"},
    {"u / sqrt(1 + u^2)", "_isru(u, 1)"},
    {"(u + sqrt(u^2 + b)) / 2", "_squareplus(u, b)"},
    {"0.5 * (u + sqrt(u^2 + b))", "_squareplus(u, b)"},
    {"(u + b)^2 / (4 * b)", "_smelu_branch(u, b)"},
    {"sqrt(1 + u^2) - 1", "_sqrt1pm1(u)"},
    {"sqrt(1 + u) - 1", "u / (sqrt(1 + u) + 1)"},
};

}  // namespace

std::span<const RewriteRule> rewriteRules() {
  return rules;
}

}  // namespace alab
