#include "core/formula/program/branches.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/formula/program/evaluate.h"

namespace alab {
namespace {

using enum Operation;
using Real = long double;

constexpr std::size_t mostKinks = 200;
constexpr Real noSide = -1e4000L;
constexpr double farthestKink = 1e100;  ///< a larger number stands for "none"

bool isGuard(const Instruction& step) {
  return step.hasX && (step.op == If || step.op == Abs || step.op == Softsign || step.op == Floor);
}

/// Straight lines in x: value = at0 + slope x.
struct Line {
  Real at0, slope;
};

/// A guard that changes sides more often within the dense part of the grid is a wave.
constexpr int mostChanges = 8;
constexpr double densePart = 64;

/// Points right of 0, ascending: dense where activations live.
std::vector<double> searchGrid() {
  std::vector<double> grid;
  for (double x = 0x1p-30; x < 0x1p-5; x *= 2) grid.push_back(x);
  for (int k = 1; k <= 16 * 32; ++k) grid.push_back(k / 32.0);
  for (int k = 16 * 8 + 1; k <= densePart * 8; ++k) grid.push_back(k / 8.0);
  for (double x = 1.15 * densePart; x < 1e9; x *= 1.15) grid.push_back(x);
  return grid;
}

class BranchSearch {
 public:
  BranchSearch(const Tape& tape, std::span<const double> params)
      : m_tape(tape), m_params(params.begin(), params.end()) {}

  std::vector<double> kinks() {
    findLines();
    std::vector<std::size_t> curved;
    for (std::size_t i = 0; i < m_tape.steps.size(); ++i)
      if (isGuard(m_tape.steps[i]) && !addStraight(i)) curved.push_back(i);
    if (!curved.empty()) search(curved);
    return chosen();
  }

 private:
  const Instruction& step(std::size_t i) const { return m_tape.steps[i]; }

  void evaluate(double x) { evaluateAll<Real>(m_tape, x, m_params, m_values); }

  /// Which side of guard i the values are on.
  Real side(std::size_t i) const {
    const Real a = m_values[step(i).args[0]];
    if (std::isnan(a)) return noSide;
    if (step(i).op == If) return holds(step(i).compare, a, m_values[step(i).args[1]]) ? 1 : 0;
    if (step(i).op == Floor) return std::floor(a);
    return a > 0 ? 1 : a < 0 ? -1 : 0;
  }

  /// How far the values are from the change of sides.
  Real distance(std::size_t i) const {
    const Real a = m_values[step(i).args[0]];
    if (step(i).op == Floor) return std::fabs(a - std::round(a));
    return std::fabs(step(i).op == If ? a - m_values[step(i).args[1]] : a);
  }

  /// The instructions that are straight lines in x.
  void findLines() {
    std::vector<Jet<Real>> params(m_params.begin(), m_params.end()), values;
    evaluateAll<Jet<Real>>(m_tape, Jet<Real>::variable(0), params, values);
    m_isLine.resize(m_tape.steps.size());
    for (std::size_t i = 0; i < m_isLine.size(); ++i) {
      m_isLine[i] = isLine(step(i));
      m_lines.push_back({values[i].f, values[i].d1});
    }
  }

  bool isLine(const Instruction& s) const {
    if (!s.hasX || s.op == X) return true;
    const bool isFirst = m_isLine[s.args[0]];
    if (s.op == Negate) return isFirst;
    if (s.op == Add || s.op == Subtract) return isFirst && m_isLine[s.args[1]];
    if (s.op == Divide) return isFirst && !step(s.args[1]).hasX;
    return s.op == Multiply && isFirst && m_isLine[s.args[1]] &&
           !(step(s.args[0]).hasX && step(s.args[1]).hasX);
  }

  /// The lines that instruction i may be, by its choices; false where there is another one.
  bool collectLines(std::size_t i, std::vector<Line>& lines) const {
    if (m_isLine[i]) return lines.push_back(m_lines[i]), true;
    if (step(i).op != If || lines.size() > 8) return false;
    return collectLines(step(i).args[2], lines) && collectLines(step(i).args[3], lines);
  }

  /// The kinks of a guard of straight lines; false where it has others.
  bool addStraight(std::size_t i) {
    std::vector<Line> a, b = {{0, 0}};
    if (!collectLines(step(i).args[0], a)) return false;
    if (step(i).op == If && (b.clear(), !collectLines(step(i).args[1], b))) return false;
    for (const Line& one : a)
      for (const Line& other : b) addCrossings(i, {one.at0 - other.at0, one.slope - other.slope});
    return true;
  }

  /// Where the line is 0; of a floor, where it is a whole number.
  void addCrossings(std::size_t i, Line line) {
    if (line.slope == 0) return;
    constexpr int most = static_cast<int>(mostKinks) / 2;
    const int each = step(i).op == Floor ? most : 0;
    const Real nearest = std::round(line.at0);
    for (int k = -each; k <= each; ++k)
      add(i, static_cast<double>((nearest * (each > 0) + k - line.at0) / line.slope));
  }

  void search(const std::vector<std::size_t>& guards) {
    static const std::vector<double> grid = searchGrid();
    for (const double direction : {1.0, -1.0}) {
      searchOutwards(guards, grid, direction);
      m_limit += 2 * mostKinks;
    }
  }

  /// From 0, for there are only so many; a wave only as far as the grid is dense: farther out it would be met
  /// here and there.
  void searchOutwards(const std::vector<std::size_t>& guards, const std::vector<double>& grid,
                      double direction) {
    std::vector<Real> before = sidesAt(guards, 0);
    std::vector<int> changes(guards.size());
    double from = 0;
    for (const double distance : grid) {
      const double to = direction * distance;
      const std::vector<Real> now = sidesAt(guards, to);
      for (std::size_t g = 0; g < guards.size(); ++g) {
        if (now[g] == before[g] || (distance > densePart && changes[g] > mostChanges)) continue;
        ++changes[g];
        narrow(guards[g], from, before[g], to, now[g]);
      }
      before = now;
      from = to;
    }
  }

  std::vector<Real> sidesAt(const std::vector<std::size_t>& guards, double x) {
    evaluate(x);
    std::vector<Real> sides;
    for (const std::size_t guard : guards) sides.push_back(side(guard));
    return sides;
  }

  /// The changes of sides between two points, each to the nearest number.
  void narrow(std::size_t guard, double from, Real fromSide, double to, Real toSide) {
    if (fromSide == toSide || m_found.size() >= m_limit) return;
    const double middle = from + (to - from) / 2;
    if (middle != from && middle != to) {
      const Real middleSide = (evaluate(middle), side(guard));
      narrow(guard, from, fromSide, middle, middleSide);
      return narrow(guard, middle, middleSide, to, toSide);
    }
    evaluate(from);
    const Real there = distance(guard);
    evaluate(to);
    add(guard, there < distance(guard) ? from : to);
  }

  /// Takes the point if the guard changes sides there and counts.
  void add(std::size_t guard, double x) {
    if (!(std::fabs(x) <= farthestKink)) return;
    if (x == 0) x = 0;  // no -0
    const double below = std::nextafter(x, -HUGE_VAL), above = std::nextafter(x, HUGE_VAL);
    bool counts = false;
    std::vector<Real> sides;
    for (const double point : {below, x, above}) {
      evaluate(point);
      sides.push_back(side(guard));
      counts = counts || isAlive(guard);
    }
    if (counts && (sides[0] != sides[1] || sides[1] != sides[2])) m_found.push_back(x);
  }

  /// Whether the result is made of the instruction's, by the choices that the values make. What is only
  /// compared does not count: where that matters, the choice itself changes sides.
  bool isAlive(std::size_t wanted) const {
    std::vector<bool> isNeeded(m_values.size());
    isNeeded.back() = true;
    for (std::size_t i = m_values.size() - 1; i > wanted; --i) {
      if (!isNeeded[i]) continue;
      const Instruction& s = step(i);
      if (s.op == If)
        isNeeded[s.args[side(i) == 1 ? 2 : 3]] = true;
      else
        for (const std::uint16_t arg : s.arguments()) isNeeded[arg] = true;
    }
    return isNeeded[wanted];
  }

  /// Those nearest to 0, ascending.
  std::vector<double> chosen() {
    std::ranges::sort(m_found, {}, [](double x) { return std::fabs(x); });
    m_found.resize(std::min(m_found.size(), mostKinks));
    std::ranges::sort(m_found);
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    return m_found;
  }

  const Tape& m_tape;
  std::vector<Real> m_params, m_values;
  std::vector<bool> m_isLine;
  std::vector<Line> m_lines;
  std::vector<double> m_found;
  std::size_t m_limit = 4 * mostKinks;
};

}  // namespace

std::vector<double> kinksOf(const Tape& tape, std::span<const double> params) {
  if (std::ranges::none_of(tape.steps, isGuard)) return {};
  return BranchSearch(tape, params).kinks();
}

}  // namespace alab
