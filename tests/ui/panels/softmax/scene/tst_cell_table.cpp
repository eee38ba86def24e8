#include "ui/panels/softmax/scene/cell_table.h"

#include <QTest>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestCellTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theTopRowIsTheLastOfTheMap() {
    CellTable table = headed({u"a"_s, u"b"_s});
    table.rows.push_back({{u"1"_s, 0.5}, {u"2"_s, 0, true}});
    const PlotScene scene = tableScene(u"t"_s, table, u"words"_s);
    const HeatMap& heat = scene.panes.at(0).heat.at(0);
    QCOMPARE(heat.texts, (std::vector<QString>{u"1"_s, u"2"_s, u"a"_s, u"b"_s}));
    QCOMPARE(heat.values, (std::vector<double>{0.5, 0, 0, 0}));
    QCOMPARE(heat.framed, (std::vector<std::size_t>{1}));
    QCOMPARE(heat.columns * heat.rows, std::size_t(4));
    QCOMPARE(scene.description, u"words"_s);
  }

  void numbersOfAColumnHaveTheSamePlaces_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("half") << 0.5 << u"0.500"_s;
    QTest::newRow("negative") << -0.25 << u"−0.250"_s;
    QTest::newRow("none") << 0.0 << u"0.000"_s;
    QTest::newRow("tiny") << 1.5e-9 << u"1.5·10⁻⁹"_s;
    QTest::newRow("huge") << 3e7 << u"3·10⁷"_s;
    QTest::newRow("no number") << std::nan("") << u"NaN"_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << u"∞"_s;
  }
  void numbersOfAColumnHaveTheSamePlaces() {
    QFETCH(const double, value);
    QTEST(cellNumber(value, 3), "text");
  }
};

ALAB_TEST(TestCellTable)
#include "tst_cell_table.moc"
