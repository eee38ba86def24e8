// What the pictures show, asked of their pixels: the series' colour stands where the function is, and not
// elsewhere.
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/plot_view.h"

namespace alab {
namespace {

bool isLike(const QColor& a, const QColor& b) {
  return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 60;
}

/// Is the colour within `reach` px of the place?
bool occurs(const QImage& image, QPointF place, const QColor& colour, int reach = 2) {
  for (int dx = -reach; dx <= reach; ++dx)
    for (int dy = -reach; dy <= reach; ++dy) {
      const QPoint p(qRound(place.x()) + dx, qRound(place.y()) + dy);
      if (image.valid(p) && isLike(image.pixelColor(p), colour)) return true;
    }
  return false;
}

int count(const QImage& image, const QRect& area, const QColor& colour) {
  int pixels = 0;
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x) pixels += isLike(image.pixelColor(x, y), colour);
  return pixels;
}

PlotScene oneCurve(int slot, const std::function<double(double)>& f) {
  PlotScene scene;
  scene.x = {.label = QStringLiteral("x"), .range = {-6, 6}};
  scene.panes = {pane(QStringLiteral("f"), {-1.5, 1.5}, {curve({}, slot, f)})};
  return scene;
}

}  // namespace

class TestPlotPicture : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_view = std::make_unique<PlotView>();
    m_view->resize(900, 500);
    m_view->show();
  }
  void cleanup() { m_view.reset(); }

  void curveStandsWhereTheFunctionIs_data() {
    QTest::addColumn<ThemeId>("id");
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Print})
      QTest::addRow("%s", qPrintable(themeName(id))) << id;
  }
  void curveStandsWhereTheFunctionIs() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    m_view->setTheme(theme);
    const QImage image = shown(oneCurve(0, [](double x) { return std::tanh(x); }));
    for (const double x : {-5.0, -2.0, -0.5, 0.7, 3.3}) {
      QVERIFY(occurs(image, m_view->toPixels(QStringLiteral("f"), {x, std::tanh(x)}), theme.seriesColour(0)));
      QVERIFY(
          !occurs(image, m_view->toPixels(QStringLiteral("f"), {x, -std::tanh(x)}), theme.seriesColour(0)));
    }
  }

  void curveThatIsStillAPointHasNoName() {
    const auto lettersOfName = [&](double length) {
      PlotScene scene = oneCurve(0, [](double x) { return std::tanh(x); });
      scene.panes[0].series = {
          curve(QStringLiteral("Tanh"), 0, [](double x) { return std::tanh(x); }, {0, length})};
      m_view->setScene(scene);
      const QRect pane(m_view->toPixels(QStringLiteral("f"), {-5.9, 1.4}).toPoint(),
                       m_view->toPixels(QStringLiteral("f"), {5.9, -1.4}).toPoint());
      return count(shown(scene), pane, Theme::of(ThemeId::Light).text);
    };
    QCOMPARE(lettersOfName(0.1), 0);
    QVERIFY(lettersOfName(3) > 10);
  }

  void dashesLeaveGaps() {
    const QColor colour = Theme::of(ThemeId::Light).seriesColour(0);
    const auto flat = [](double) { return 0.7; };
    const int solid = count(shown(oneCurve(0, flat)), m_view->rect(), colour);
    const int dashed =
        count(shown(oneCurve(1, flat)), m_view->rect(), Theme::of(ThemeId::Light).seriesColour(1));
    QVERIFY(solid > 500);
    QVERIFY(dashed < 0.85 * solid && dashed > 0.3 * solid);
  }

  void jumpIsNotDrawnAsALine() {
    const QImage image = shown(jumpScene());
    const QColor colour = Theme::of(ThemeId::Light).seriesColour(0);
    const auto at = [&](double x, double y) { return m_view->toPixels(QStringLiteral("f"), {x, y}); };
    for (const double y : {0.2, 0.5, 0.8}) QVERIFY(!occurs(image, at(0, y), colour, 4));
    QVERIFY(occurs(image, at(-3, 0), colour) && occurs(image, at(3, 1), colour));
  }

  void openDotIsOpenAndFilledDotIsFilled() {
    const QImage image = shown(jumpScene());
    const Theme& theme = Theme::of(ThemeId::Light);
    const QPoint open = m_view->toPixels(QStringLiteral("f"), {0, 0}).toPoint();
    const QPoint filled = m_view->toPixels(QStringLiteral("f"), {0, 1}).toPoint();
    QVERIFY(isLike(image.pixelColor(open), theme.plot));
    QVERIFY(isLike(image.pixelColor(filled), theme.seriesColour(0)));
  }

  void curvesStayInsideTheirPane() {
    PlotScene scene = oneCurve(0, [](double x) { return 100 * x; });
    scene.panes.push_back(pane(QStringLiteral("d1"), {0, 1}, {}));
    const QImage image = shown(scene);
    const QColor colour = Theme::of(ThemeId::Light).seriesColour(0);
    const int bottom = m_view->toPixels(QStringLiteral("f"), {0, -1.5}).toPoint().y();
    QVERIFY(count(image, QRect(0, 0, image.width(), bottom + 1), colour) > 300);
    QCOMPARE(count(image, QRect(0, bottom + 3, image.width(), image.height() - bottom - 3), colour), 0);
  }

  void everyRoleLeavesInk_data() {
    QTest::addColumn<int>("role");
    for (int role = 0; role <= static_cast<int>(SeriesRole::Reference); ++role)
      QTest::addRow("role %d", role) << role;
  }
  void everyRoleLeavesInk() {
    QFETCH(int, role);
    PlotScene scene = oneCurve(0, [](double x) { return 0.2 * x; });
    const QImage with = [&] {
      scene.panes[0].series[0].role = static_cast<SeriesRole>(role);
      return shown(scene);
    }();
    scene.panes[0].series.clear();
    QVERIFY(with != shown(scene));
  }

  void everyAreaLeavesInk_data() {
    QTest::addColumn<int>("role");
    for (int role = 0; role <= static_cast<int>(AreaRole::SlopeTriangle); ++role)
      QTest::addRow("area %d", role) << role;
  }
  void everyAreaLeavesInk() {
    QFETCH(int, role);
    PlotScene scene = oneCurve(0, [](double) { return 5; });
    const QColor before = centre(shown(scene), scene);
    scene.panes[0].areas = {
        {.role = static_cast<AreaRole>(role), .slot = 1, .x = {-1, 1, 1, -1}, .y = {-1, -1, 1, 1}}};
    QVERIFY(centre(shown(scene), scene) != before);
  }

  void stripeTintsOnlyItsRange() {
    PlotScene scene = oneCurve(0, [](double) { return 5; });
    scene.panes[0].stripes = {{.x = {2, 4}, .slot = 0}};
    const QImage image = shown(scene);
    const auto colourAt = [&](double x) {
      return image.pixelColor(m_view->toPixels(QStringLiteral("f"), {x, 0.77}).toPoint());
    };
    QVERIFY(colourAt(3.3) != colourAt(1.3));
    QCOMPARE(colourAt(4.3), colourAt(1.3));
  }

  void aLongTitleStaysBesideItsPane() {
    PlotScene scene = firstScene();
    for (PlotPane& pane : scene.panes) pane.y.label.clear();
    const QImage bare = shown(scene);
    scene.panes[1].y.label = QStringLiteral("Swish 1.702 − Sigmoid").repeated(4);
    const QImage titled = shown(scene);
    const int bottom = m_view->toPixels(QStringLiteral("d1"), {0, -0.15}).toPoint().y();
    const int top = m_view->toPixels(QStringLiteral("d1"), {0, 1.25}).toPoint().y();
    QVERIFY(titled != bare);
    const QRect above(0, 0, titled.width(), top - 1);
    const QRect below(0, bottom + 2, titled.width(), titled.height() - bottom - 2);
    QVERIFY(titled.copy(above) == bare.copy(above) && titled.copy(below) == bare.copy(below));
  }

  void messageStandsInTheMiddle() {
    PlotScene scene = oneCurve(0, [](double) { return 5; });
    scene.panes[0].series.clear();
    const QImage empty = shown(scene);
    scene.panes[0].message = QStringLiteral("No function chosen");
    const QImage image = shown(scene);
    QRect middle(0, 0, 200, 20);
    middle.moveCenter(m_view->toPixels(QStringLiteral("f"), {0, 0}).toPoint());
    QVERIFY(image.copy(middle) != empty.copy(middle));
  }

  void probeRunsThroughAllPanes() {
    PlotScene scene = firstScene();
    scene.probes = {{.x = 1.5, .inviting = true, .hint = QStringLiteral("Drag me")}};
    const QImage image = shown(scene);
    const Theme& theme = Theme::of(ThemeId::Light);
    for (const QString& id : {QStringLiteral("f"), QStringLiteral("d1")})
      QVERIFY(occurs(image, m_view->toPixels(id, {1.5, -0.1}), theme.text, 1));
    const QPointF above = m_view->toPixels(QStringLiteral("f"), {1.5, -1.2});
    const QPointF below = m_view->toPixels(QStringLiteral("d1"), {1.5, 1.25});
    QVERIFY(occurs(image, (above + below) / 2 + QPointF(5, 0), theme.accent, 2));
  }

  void equalSceneIsNotDrawnAgain() {
    shown(jumpScene());
    const QWidget* canvas = m_view->findChild<QWidget*>();
    QVERIFY(canvas);
    QSignalSpy replots(canvas, SIGNAL(afterReplot()));
    m_view->setScene(jumpScene());
    QCoreApplication::processEvents();
    QCOMPARE(replots.size(), 0);
    for (int i = 0; i < 50; ++i) m_view->setScene(oneCurve(i, sigmoid));
    QTRY_COMPARE(replots.size(), 1);
  }

  void geometryIsReadyAtOnce() {
    m_view->setScene(firstScene());
    QCOMPARE(m_view->toData(QStringLiteral("f"), m_view->toPixels(QStringLiteral("f"), {1, 2})),
             QPointF(1, 2));
    QCOMPARE(m_view->paneAt(m_view->toPixels(QStringLiteral("d1"), {0, 0.5})), QStringLiteral("d1"));
    QVERIFY(m_view->paneSize(QStringLiteral("f")).height() > m_view->paneSize(QStringLiteral("d1")).height());
    QVERIFY(m_view->paneSize(QStringLiteral("other")).isEmpty());
  }

  void paneCountMayChange() {
    shown(firstScene());
    shown(jumpScene());
    shown(firstScene());
    QVERIFY(shown({}).size() == m_view->size());
  }

  void resizingTellsNewPaneSizes() {
    m_view->setScene(firstScene());
    QSignalSpy resized(m_view.get(), &PlotView::resized);
    const QSizeF before = m_view->paneSize(QStringLiteral("f"));
    m_view->resize(1000, 600);
    QTRY_VERIFY(!resized.isEmpty());
    QVERIFY(m_view->paneSize(QStringLiteral("f")).width() > before.width());
  }

  void largerLettersLeaveLessRoom() {
    m_view->setScene(firstScene());
    const QSizeF before = m_view->paneSize(QStringLiteral("f"));
    m_view->setStyle({.curveWidth = 4, .fontPixels = 24, .labelPixels = 24});
    QVERIFY(m_view->paneSize(QStringLiteral("f")).width() < before.width());
  }

  void screenReaderHearsTheDescription() {
    PlotScene scene = firstScene();
    scene.description = QStringLiteral("Sigmoid from 0 to 1");
    m_view->setScene(scene);
    QCOMPARE(m_view->accessibleDescription(), scene.description);
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY(m_view->focusPolicy() & Qt::TabFocus);
  }

 private:
  QImage shown(const PlotScene& scene) {
    m_view->setScene(scene);
    QCoreApplication::processEvents();
    return m_view->grab().toImage();
  }

  QColor centre(const QImage& image, const PlotScene& scene) const {
    return image.pixelColor(m_view->toPixels(scene.panes[0].id, {0.3, 0.3}).toPoint());
  }

  std::unique_ptr<PlotView> m_view;
};

ALAB_WIDGET_TEST(TestPlotPicture)

}  // namespace alab

#include "tst_plot_picture.moc"
