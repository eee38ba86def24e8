// The picture of the theory map against the theory itself, cell by cell.
#include "core/analysis/theory_picture.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTheoryPicture : public QObject {
  Q_OBJECT

 private slots:
  void cellsAreWhatTheoryTells() {
    const Function tanh(builtIn("tanh"));
    const TheoryPicture picture = theoryPicture(TheoryMap(tanh), {0, 4}, {0, 2}, 8, 4);
    QCOMPARE(picture.cells.size(), std::size_t(32));
    const double w = middleOfCell(picture.sigmaW, 6, 8), b = middleOfCell(picture.sigmaB, 2, 4);
    QCOMPARE(w, 3.25);
    QCOMPARE(b, 1.25);
    const auto point = fixedPoint(tanh, {w * w, b * b});
    const Settled& cell = picture.cells[2 * 8 + 6];
    QVERIFY(cell.fate == Settled::Fate::AtPoint);
    QVERIFY(std::abs(cell.q - point->q) < 1e-3 * point->q);
    QVERIFY(std::abs(cell.chi1 - point->chi1) < 1e-3 * point->chi1);
  }

  /// On the edge a variance stays and chi_1 is 1.
  void theEdgeIsTheEdge() {
    const Function tanh(builtIn("tanh"));
    const TheoryPicture picture = theoryPicture(TheoryMap(tanh), {0, 4}, {0, 2}, 2, 2);
    QVERIFY(picture.edge.size() > 20);
    for (const StartVariance& start : picture.edge) {
      if (start.b2 < 1e-3 || start.b2 > 4) continue;
      const auto point = fixedPoint(tanh, start);
      QVERIFY(point && std::abs(point->chi1 - 1) < 1e-6);
    }
  }

  /// Along the whole edge: no part of it lies where the signal grows without end.
  void theEdgeIsWhereInputsSettle_data() {
    QTest::addColumn<QString>("id");
    for (const char* id : {"tanh", "relu", "gelu", "silu", "mish", "softplus", "selu", "hard_swish"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }
  void theEdgeIsWhereInputsSettle() {
    QFETCH(QString, id);
    const TheoryMap map{Function(builtIn(id.toStdString()))};
    for (const StartVariance& start : theoryPicture(map, {0, 4}, {0, 2}, 2, 2).edge) {
      if (std::isnan(start.w2)) continue;
      QVERIFY(map.settled(start).fate != Settled::Fate::Grows);
      QVERIFY(std::abs(map.settled(start).chi1 - 1) < 1e-3);
    }
  }

  void withoutAFixedPointItGrows() {
    const TheoryPicture picture = theoryPicture(TheoryMap(Function(builtIn("relu"))), {0, 4}, {0, 2}, 4, 2);
    QVERIFY(picture.cells[3].fate == Settled::Fate::Grows);    // sigma_w = 3.5
    QVERIFY(picture.cells[0].fate == Settled::Fate::AtPoint);  // sigma_w = 0.5
  }

  void stopLeavesCellsOut() {
    std::stop_source source;
    source.request_stop();
    const TheoryMap map{Function(builtIn("relu"))};
    QVERIFY(theoryPicture(map, {0, 4}, {0, 2}, 4, 2, source.get_token()).cells.empty());
  }
};

ALAB_TEST(TestTheoryPicture)
#include "tst_theory_picture.moc"
