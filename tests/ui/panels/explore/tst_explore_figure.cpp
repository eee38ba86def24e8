#include "ui/panels/explore/explore_figure.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/plot/plot_figure.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestExploreFigure : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void unitsAreEqualAtEverySize_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("title");
    QTest::newRow("default") << QSize(1000, 560) << QString();
    QTest::newRow("with title") << QSize(1000, 560) << u"Three functions"_s;
    QTest::newRow("upright") << QSize(600, 900) << QString();
    QTest::newRow("wide") << QSize(1600, 500) << QString();
  }
  void unitsAreEqualAtEverySize() {
    QFETCH(const QSize, size);
    QFETCH(const QString, title);
    const PlotScene scene = exploreFigure(firstState(), size, {}, {.title = title, .caption = {}});
    QCOMPARE(scene.title, title);
    PlotFigure figure;
    figure.setSize(size);
    figure.setScene(scene);
    const PaneGeometry& f = figure.geometry().front();
    const double acrossUnit = f.rect.width() / f.x.range.span(), upUnit = f.rect.height() / f.y.range.span();
    QVERIFY2(std::abs(acrossUnit / upUnit - 1) < 0.02, QByteArray::number(acrossUnit / upUnit));
  }
};

ALAB_WIDGET_TEST(TestExploreFigure)
#include "tst_explore_figure.moc"
