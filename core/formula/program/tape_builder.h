#pragma once
// TapeBuilder: appends the instructions of a tree, each once.
#include <map>
#include <unordered_map>

#include "core/formula/program/tape.h"

namespace alab {

class TapeBuilder {
 public:
  using Index = std::uint16_t;

  TapeBuilder(std::span<const std::string> params, Reading reading) : m_params(params), m_reading(reading) {}

  /// The instruction that computes the tree.
  Index add(const Tree& tree);

  /// The tape with `result` last and without what nothing needs.
  Tape finished(Index result) const;

 private:
  Index computed(const Tree& tree);
  Index constant(long double value);
  Index leaf(const Tree& tree);
  Index instruction(Operation op, std::vector<Index> args, Operation compare = Operation::Less);
  Index append(Instruction step);
  Index power(const Tree& base, const Tree& exponent);
  Index wholePower(Index base, int exponent);
  Index primitive(const Tree& tree);

  /// condition ? yes : no.
  Index choice(const Tree& condition, Index yes, Index no);
  Index choice(Operation compare, Index a, Index b, Index yes, Index no);
  bool moveConstant(Index& a, Index& b);

  const Instruction& at(Index i) const { return m_steps[i]; }
  bool isNumber(Index i) const { return at(i).op == Operation::Number; }

  using Key = std::tuple<Operation, Operation, std::array<Index, 4>, Index, long double, bool>;
  std::span<const std::string> m_params;
  Reading m_reading;
  std::vector<Instruction> m_steps;
  std::map<Key, Index> m_known;
  std::unordered_map<const Node*, Index> m_ofNode;
  std::vector<Tree> m_kept;  ///< so that no address in m_ofNode is used again
};

}  // namespace alab
