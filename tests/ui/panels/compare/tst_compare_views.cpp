// The other views of the Compare page, advice and frameworks, and what the page exports.
#include <QTabBar>

#include "core/activation/catalogue.h"
#include "core/compare/framework_table.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/compare/compare_page.h"
#include "ui/panels/compare/advice/advice_view.h"
#include "ui/panels/compare/defaults/defaults_view.h"
#include "ui/panels/compare/function_figure.h"
#include "ui/widgets/copy_table.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestCompareViews : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void adviceSetsUpAPageAndUndoBringsBackThisOne() {
    ComparePage page;
    page.show();
    page.panel.findChild<QTabBar*>()->setCurrentIndex(1);
    QCOMPARE(page.settings().view, CompareView::Advice);
    const LabState before = page.document.state();
    QPushButton* show = buttonNamed(page.panel.advice(), u"Show it"_s);
    QString look;
    connect(&page.panel, &Panel::lookAdvised, this, [&look](const auto& sentence) { look = sentence(); });
    show->click();
    QCOMPARE(look, shippedAdvice().front().english.look);
    QCOMPARE(page.document.state().page, shippedAdvice().front().state.page);
    QVERIFY(page.document.state().train == shippedAdvice().front().state.train);
    page.document.undoStack().undo();
    QCOMPARE(page.document.state(), before);
  }

  void adviceIsSaidWithItsNumbers() {
    ComparePage page;
    page.show();
    page.panel.findChild<QTabBar*>()->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(!visibleWords(page.panel.advice()).contains(u"…\n"_s), 60000);
    QVERIFY(!visibleWords(page.panel.advice()).contains(u'{'));
  }

  void aCellOfTheFrameworksShowsItsCurve() {
    ComparePage page;
    page.show();
    page.panel.findChild<QTabBar*>()->setCurrentIndex(2);
    CopyTable& table = page.panel.defaults().table();
    QVERIFY(table.model()->index(0, 2).data().toString().contains(u"≠ 0.2"_s));
    QVERIFY(!table.model()->index(0, 1).data().toString().contains(u'≠'));
    table.setCurrentIndex(table.model()->index(0, 2));
    const QString words = visibleWords(*page.panel.sidebar());
    QVERIFY2(words.contains(u"Leaky ReLU 0.2"_s), qPrintable(words));
    QCOMPARE(page.panel.exportables({}).front().id, u"defaults"_s);
    QCOMPARE(page.panel.exportables({}).front().scene.tables.front().rows.size(), frameworkTable().size());
  }

  /// activations.leaky_relu and layers.LeakyReLU are two functions of one name.
  void aCellOfTwoValuesShowsBothCurves() {
    ComparePage page;
    page.show();
    page.panel.findChild<QTabBar*>()->setCurrentIndex(2);
    CopyTable& table = page.panel.defaults().table();
    table.setCurrentIndex(table.model()->index(0, 2));
    const PlotScene& scene = page.panel.sidebar()->findChild<PlotView*>()->scene();
    QCOMPARE(scene.panes[0].series.size(), std::size_t(2));
    for (const auto& [number, slope] : {std::pair(0, 0.2), std::pair(1, 0.3)}) {
      const Series &f = scene.panes[0].series[std::size_t(number)],
                   &d1 = scene.panes[1].series[std::size_t(number)];
      QCOMPARE(f.label, QString::number(slope));
      QCOMPARE(f.y.front(), slope * f.x.front());
      QCOMPARE(d1.y.front(), slope);
    }
    table.setCurrentIndex(table.model()->index(0, 1));
    QCOMPARE(page.panel.sidebar()->findChild<PlotView*>()->scene().panes[0].series.size(), std::size_t(1));
  }

  /// 22.5 letters, the usual width of the column: a page that asks for more makes all else narrower.
  void nothingMakesTheColumnWider() {
    ComparePage page;
    page.show();
    const QWidget& column = *page.panel.sidebar();
    const int usual = int(22.5 * QFontInfo(column.font()).pixelSize());
    page.panel.findChild<QTabBar*>()->setCurrentIndex(1);
    for (std::size_t i = 0; i < shippedAdvice().size(); ++i) {
      emit page.panel.advice().chosen(i);
      QVERIFY2(column.minimumSizeHint().width() <= usual, qPrintable(shippedAdvice()[i].id));
    }
    page.panel.findChild<QTabBar*>()->setCurrentIndex(2);
    CopyTable& table = page.panel.defaults().table();
    for (int row = 0; row < table.model()->rowCount(); ++row)
      for (int cell = 1; cell < table.model()->columnCount(); ++cell) {
        table.setCurrentIndex(table.model()->index(row, cell));
        QVERIFY2(column.minimumSizeHint().width() <= usual, qPrintable(visibleWords(column)));
      }
  }

  void theColumnGoesWithThePage() {
    QWidget window;
    Document document;
    auto panel = std::make_unique<ComparePanel>(document);
    const QPointer<QWidget> column = panel->sidebar();
    column->setParent(&window);
    panel.reset();
    QVERIFY(!column);
  }

  /// What an article takes for the slope of ReLU at 0 is a dot at 1.
  void aConventionAtACornerIsADot() {
    const PlotScene scene = functionFigure({{Function(builtIn("relu")), {}}}, u"ReLU"_s, 0, {1.0});
    QCOMPARE(scene.panes[1].markers.size(), std::size_t(1));
    QCOMPARE(scene.panes[1].markers[0].x, 0.0);
    QCOMPARE(scene.panes[1].markers[0].y, 1.0);
  }

  void theTableIsAFigureWithNumbers() {
    ComparePage page;
    page.show();
    QVERIFY(page.waitForRows());
    const std::vector<Exportable> figures = page.panel.exportables({});
    QCOMPARE(figures[0].scene.tables.front().rows.size(), std::size_t(12));
    const DataTable numbers = figures[0].table({});
    QCOMPARE(numbers.labels.size(), 12);
    QVERIFY(numbers.columns.contains(u"Mean out"_s) && !numbers.columns.contains(u"Range"_s));
    const DataTable curve = figures[1].table({});
    QCOMPARE(curve.columns, (QStringList{u"x"_s, u"f"_s, u"df"_s}));
  }

  void exploringARowIsOneStep() {
    ComparePage page;
    page.show();
    page.table().setCurrentIndex(page.table().order().index(int(page.names().indexOf(u"Mish"_s)), 0));
    buttonNamed(*page.panel.sidebar(), u"Explore"_s)->click();
    QCOMPARE(page.steps(), 1);
    QCOMPARE(page.document.state().page, std::string("explore"));
    QCOMPARE(page.document.state().selection.functions.size(), std::size_t(4));
  }
};

ALAB_WIDGET_TEST(TestCompareViews)
#include "tst_compare_views.moc"
