#include "core/vector/maxout.h"

#include <QTest>
#include <cmath>
#include <random>

#include "core/activation/catalogue.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Lines = std::vector<MaxoutLine>;

const Lines& presetLines(std::string_view name) {
  return std::ranges::find(maxoutPresets(), name, &MaxoutPreset::name)->lines;
}

Lines randomLines(std::mt19937& random, int count) {
  std::normal_distribution<double> normal;
  Lines lines;
  for (int i = 0; i < count; ++i) lines.push_back({normal(random), normal(random)});
  return lines;
}

/// A point well inside of the piece.
double insideOf(const Range& x) {
  if (std::isinf(x.lower)) return std::isinf(x.upper) ? 0 : x.upper - 1;
  return std::isinf(x.upper) ? x.lower + 1 : x.middle();
}

}  // namespace

class TestMaxout : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void twoLinesMakeTheRectifiers() {
    const Function relu(builtIn("relu")), leaky(builtIn("leaky_relu"), {0.1});
    for (double x = -3; x <= 3; x += 0.25) {
      QCOMPARE(maxoutAt(presetLines("ReLU"), x).y, relu.at(x).f);
      QCOMPARE(maxoutAt(presetLines("Leaky ReLU 0.1"), x).y, leaky.at(x).f);
      QCOMPARE(maxoutAt(presetLines("|x|"), x).y, std::fabs(x));
    }
  }

  void tangentsLieBelowTheParabola() {
    const Lines& lines = presetLines("tangents of x^2");
    for (double x = -1.75; x <= 1.75; x += 0.125) {
      const double below = x * x - maxoutAt(lines, x).y;
      QVERIFY(below >= 0 && below <= 0.25);
    }
    for (const double touching : {-1.5, -0.5, 0.5, 1.5})
      QCOMPARE(maxoutAt(lines, touching).y, touching * touching);
  }

  void piecesAreTheEnvelope() {
    std::mt19937 random(3);
    for (int trial = 0; trial < 200; ++trial) {
      const Lines lines = randomLines(random, 1 + trial % 9);
      const std::vector<MaxoutPiece> pieces = maxoutPieces(lines);
      QCOMPARE(pieces.front().x.lower, -infinity);
      QCOMPARE(pieces.back().x.upper, infinity);
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        QCOMPARE(maxoutAt(lines, insideOf(pieces[i].x)).line, pieces[i].line);
        if (i == 0) continue;
        QCOMPARE(pieces[i - 1].x.upper, pieces[i].x.lower);
        QVERIFY(lines[pieces[i].line].slope > lines[pieces[i - 1].line].slope);  // convex
      }
    }
  }

  void linesThatNeverLeadAreLeftOut() {
    const std::vector<MaxoutPiece> pieces = maxoutPieces(Lines{{-1, 0}, {0, -1}, {1, 0}, {1, 0}, {1, -3}});
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[1].line, std::size_t(2));
    QCOMPARE(pieces[1].x.lower, 0.0);
    QCOMPARE(maxoutPieces(Lines{{-1, 0}, {0, 0}, {1, 0}}).size(), std::size_t(2));  // three through one point
    QCOMPARE(maxoutPieces(Lines{{2, 1}}).size(), std::size_t(1));
  }

  void ofEqualLinesTheFirstLeads() {
    QCOMPARE(maxoutAt(Lines{{0, 1}, {0, 1}}, 3).line, std::size_t(0));
    QCOMPARE(maxoutAt(presetLines("|x|"), 0).line, std::size_t(0));
  }
};

ALAB_TEST(TestMaxout)
#include "tst_maxout.moc"
