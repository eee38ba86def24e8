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

  /// Layer by layer, as a stack of them would: no part of the edge lies where the signal grows without end.
  void theEdgeIsWhereInputsSettle_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("places");  // of the edge in the usual picture, at least
    QTest::newRow("tanh") << QStringLiteral("tanh") << 5;
    QTest::newRow("selu") << QStringLiteral("selu") << 5;
    QTest::newRow("gelu") << QStringLiteral("gelu") << 0;
    QTest::newRow("silu") << QStringLiteral("silu") << 0;
  }
  void theEdgeIsWhereInputsSettle() {
    QFETCH(const QString, id);
    QFETCH(const int, places);
    const Function function(builtIn(id.toStdString()));
    const std::vector<StartVariance> edge = theoryPicture(TheoryMap(function), {0, 4}, {0, 2}, 2, 2).edge;
    int seen = 0;
    for (std::size_t i = 0; i < edge.size(); i += 4) {
      if (!(edge[i].w2 < 16 && edge[i].b2 > 0.05 && edge[i].b2 < 4)) continue;
      ++seen;
      const LayerTheory last = stackTheory(function, edge[i], 1, 150).back();
      QVERIFY2(std::abs(last.chi1 - 1) < 0.02, qPrintable(QString::number(last.chi1)));
    }
    qInfo() << seen;
    QVERIFY(seen >= places);
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
