#include "core/formula/text/tree_tex.h"

#include <cctype>

#include "core/formula/text/levels.h"
#include "core/formula/tree/vocabulary.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

using enum Operation;

std::string tex(const Tree& tree, int loosest = 0);

std::string inBrackets(const std::string& inner) {
  return R"(\left()" + inner + R"(\right))";
}

/// 1e-7 is a product with a power of ten.
std::string numberTex(double value) {
  std::string text = numberText(value);
  const std::size_t e = text.find('e');
  if (e == std::string::npos) return text;
  const std::string power = std::to_string(std::stoi(text.substr(e + 1)));
  return text.substr(0, e) + R"( \cdot 10^{)" + power + "}";
}

std::string_view relationTex(Operation op) {
  switch (op) {
    case Add:
      return " + ";
    case Subtract:
      return " - ";
    case Less:
      return " < ";
    case LessEqual:
      return R"( \le )";
    case Greater:
      return " > ";
    case GreaterEqual:
      return R"( \ge )";
    case Equal:
      return " = ";
    case NotEqual:
      return R"( \ne )";
    case And:
      return R"( \wedge )";
    case Or:
      return R"( \vee )";
    default:
      return {};
  }
}

std::string relation(const Tree& tree) {
  const int level = levelOf(tree->op);
  return tex(tree->args[0], isComparison(tree->op) ? level + 1 : level) + std::string(relationTex(tree->op)) +
         tex(tree->args[1], level + 1);
}

std::string productTex(const Tree& tree) {
  const std::string left = tex(tree->args[0], productLevel), right = tex(tree->args[1], productLevel + 1);
  const bool isDigit = std::isdigit(static_cast<unsigned char>(right[0])) != 0;
  return left + (isDigit ? R"( \cdot )" : R"( \, )") + right;
}

/// A fraction in the exponent of a power is not small enough to need none of its brackets.
std::string powerTex(const Tree& tree) {
  const Tree& base = tree->args[0];
  const bool isTall = base->op == Exp;
  return (isTall ? inBrackets(tex(base)) : tex(base, atomLevel)) + "^{" + tex(tree->args[1]) + "}";
}

/// A sign in front of the numerator stands in front of the fraction.
std::string fraction(const Tree& tree) {
  const Tree& above = tree->args[0];
  const bool isNegative = above->op == Negate;
  return (isNegative ? "-" : "") + std::string(R"(\frac{)") + tex(isNegative ? above->args[0] : above) +
         "}{" + tex(tree->args[1]) + "}";
}

/// One row for each branch of nested choices.
std::string cases(const Tree& tree) {
  std::string rows;
  const Node* rest = tree.get();
  const Tree* last = &tree;
  while (rest->op == If) {
    rows += tex(rest->args[1]) + R"( & \text{if } )" + tex(rest->args[0]) + R"( \\ )";
    last = &rest->args[2];
    rest = last->get();
  }
  return R"(\begin{cases} )" + rows + tex(*last) + R"( & \text{otherwise} \end{cases})";
}

std::string callTex(const Tree& tree) {
  std::string args;
  for (std::size_t i = 0; i < tree->args.size(); ++i) args += (i > 0 ? ", " : "") + tex(tree->args[i]);
  return std::string(wordOf(tree->op)->tex) + inBrackets(args);
}

std::string bareTex(const Tree& tree) {
  const auto arg = [&](std::size_t i) { return tex(tree->args[i]); };
  switch (tree->op) {
    case Number:
      return numberTex(tree->number);
    case Parameter:
      return nameTex(tree->name);
    case Negate:
      return "-" + tex(tree->args[0], signLevel);
    case Not:
      return R"(\neg )" + tex(tree->args[0], atomLevel);
    case Multiply:
      return productTex(tree);
    case Divide:
      return fraction(tree);
    case Power:
      return powerTex(tree);
    case If:
      return cases(tree);
    case Sqrt:
      return R"(\sqrt{)" + arg(0) + "}";
    case Exp:
      return "e^{" + arg(0) + "}";
    case Abs:
      return R"(\left\lvert )" + arg(0) + R"( \right\rvert)";
    case Floor:
      return R"(\left\lfloor )" + arg(0) + R"( \right\rfloor)";
    default:
      if (!relationTex(tree->op).empty()) return relation(tree);
      return tree->args.empty() ? std::string(wordOf(tree->op)->tex) : callTex(tree);
  }
}

/// A fraction binds as tightly as a word, and cases less than anything.
int texLevel(const Tree& tree) {
  if (tree->op == Divide && tree->args[0]->op == Negate) return productLevel;
  if (tree->op == Divide) return productLevel + 1;
  return tree->op == If ? productLevel : levelOf(tree->op);
}

std::string tex(const Tree& tree, int loosest) {
  return texLevel(tree) < loosest ? inBrackets(bareTex(tree)) : bareTex(tree);
}

}  // namespace

std::string nameTex(std::string_view name) {
  const std::size_t letters = name.find_last_not_of("0123456789") + 1;
  const std::string stem(name.substr(0, letters)), index(name.substr(letters));
  const std::string below = index.empty() ? "" : "_{" + index + "}";
  if (greekByName(stem)) return "\\" + stem + below;
  if (letters == 1) return stem + below;
  std::string word;
  for (const char c : name) word += c == '_' ? std::string("\\_") : std::string(1, c);
  return R"(\mathit{)" + word + "}";
}

std::string treeTex(const Tree& tree) {
  return tex(tree);
}

}  // namespace alab
