#include "ui/panels/depth/scene/network_scene.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"
#include "ui/panels/depth/scene/depth_words.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

PlotScene sceneOf(const DepthSettings& settings, std::optional<std::size_t> cursor = {}) {
  return networkScene(
      {.lines = ranLines({"tanh", "relu"}, settings), .settings = settings, .cursor = cursor});
}

}  // namespace

class TestNetworkScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everythingIsLeftAtTheLastLayer() {
    const PlotScene scene = sceneOf(smallSettings());
    const PlotPane& pane = *paneOf(scene, u"gradient"_s);
    for (const char* id : {"0.left", "0.theory", "1.left", "1.theory"}) {
      const Series* series = seriesOf(pane, QLatin1String(id));
      QVERIFY2(series, id);
      QCOMPARE(series->x.size(), smallSettings().layers);
      QCOMPARE(series->x.front(), 1.0);
      QCOMPARE(series->y.back(), 1.0);
    }
  }

  void theLinesAreWhatTheNetsMeasured() {
    const auto lines = ranLines({"tanh", "relu"}, smallSettings());
    const PlotScene scene = networkScene({.lines = lines, .settings = smallSettings(), .cursor = {}});
    const Series* relu = seriesOf(scene.panes[0], u"1.left"_s);
    for (std::size_t l = 0; l < relu->y.size(); ++l)
      QCOMPARE(relu->y[l], lines[1].curve->summary.layers[l].kept.median);
  }

  void oneNetHasNoBand() {
    DepthSettings settings = smallSettings();
    QCOMPARE(sceneOf(settings).panes[0].areas.size(), std::size_t(2));
    settings.nets = 1;
    QVERIFY(sceneOf(settings).panes[0].areas.empty());
  }

  void manyDeepLinesAreDrawnThroughSomeOfTheirLayers() {
    DepthCurve deep = {.nets = 1};
    for (int l = 0; l < 1000; ++l) {
      deep.summary.layers.emplace_back();
      deep.summary.layers.back().kept = {0, 1e-3 * (l + 1), 1};
    }
    std::vector<DepthLine> lines;
    for (int slot = 0; slot < 13; ++slot) {
      lines.push_back(lineWith(lineOf("tanh", slot), deep));
      lines.back().isFocused = slot == 0;
    }
    const PlotScene scene = networkScene({.lines = lines, .settings = {.layers = 1000}, .cursor = {}});
    QCOMPARE(seriesOf(scene.panes[0], u"0.left"_s)->x.size(), std::size_t(1000));
    const Series& thin = *seriesOf(scene.panes[0], u"7.left"_s);
    QVERIFY(thin.x.size() > 300 && thin.x.size() < 510);  // 12 000 for all of them
    QCOMPARE(thin.x.front(), 1.0);
    QCOMPARE(thin.x.back(), 1000.0);
    for (std::size_t i = 0; i < thin.x.size(); ++i) QCOMPARE(thin.y[i], 1e-3 * thin.x[i]);
  }

  /// Sixty bands over each other are one grey.
  void ofManyFunctionsOnlyTheFocusedOneHasABandAndTheory() {
    std::vector<DepthLine> lines;
    for (int slot = 0; slot < 13; ++slot) {
      lines.push_back(ranLines({"tanh"}, smallSettings()).front());
      lines.back().slot = slot;
      lines.back().isFocused = slot == 3;
    }
    const PlotPane many = networkScene({.lines = lines, .settings = smallSettings(), .cursor = {}}).panes[0];
    QVERIFY(seriesOf(many, u"3.theory"_s) && !seriesOf(many, u"4.theory"_s));
    QVERIFY(seriesOf(many, u"4.left"_s));
    QCOMPARE(many.areas.size(), std::size_t(1));
    lines.pop_back();
    const PlotPane few = networkScene({.lines = lines, .settings = smallSettings(), .cursor = {}}).panes[0];
    QVERIFY(seriesOf(few, u"4.theory"_s));
    QCOMPARE(few.areas.size(), std::size_t(12));
  }

  void theoryIsSilentAboutNormsAndResiduals() {
    DepthSettings normed = smallSettings(), residual = smallSettings();
    normed.norm = StackNorm::BatchBefore;
    residual.residual = true;
    for (const DepthSettings& settings : {normed, residual}) {
      const PlotScene scene = sceneOf(settings);
      QVERIFY(seriesOf(scene.panes[0], u"0.left"_s));
      QVERIFY(!seriesOf(scene.panes[0], u"0.theory"_s));
    }
  }

  void thereIsAPaneForTheGradientAndOneForTheSignal() {
    const PlotScene scene = sceneOf(smallSettings());
    QCOMPARE(scene.panes.size(), std::size_t(2));
    QVERIFY(paneOf(scene, u"gradient"_s) && paneOf(scene, u"signal"_s));
    QCOMPARE(scene.x.kind, AxisKind::Counts);
    QCOMPARE(scene.x.range, Range({0.5, 6.5}));
  }

  void withoutAFocusedFunctionThereIsNoSignal() {
    auto lines = ranLines({"tanh"}, smallSettings());
    lines[0].isFocused = false;
    const PlotScene scene = networkScene({.lines = lines, .settings = smallSettings(), .cursor = {}});
    QVERIFY(!paneOf(scene, u"signal"_s));
  }

  void noFunctionIsSaid() {
    const PlotScene scene = networkScene({.lines = {}, .settings = smallSettings(), .cursor = 2});
    QCOMPARE(scene.panes.size(), std::size_t(1));
    QCOMPARE(scene.panes[0].message, u"No function to show"_s);
    QCOMPARE(scene.description, u"No function to show"_s);
    QVERIFY(scene.probes.empty());
  }

  void theCursorIsALineThroughAllPanesWithItsValues() {
    const PlotScene scene = sceneOf(smallSettings(), 4);
    QCOMPARE(scene.probes.size(), std::size_t(1));
    QCOMPARE(scene.probes[0].x, 4.0);
    QCOMPARE(scene.panes[0].markers.size(), std::size_t(2));
  }

  void theDescriptionSaysWhatBecameOfEachGradient() {
    const auto lines = ranLines({"tanh", "relu"}, smallSettings());
    const QString text =
        networkScene({.lines = lines, .settings = smallSettings(), .cursor = {}}).description;
    for (const DepthLine& line : lines)
      QVERIFY2(text.contains(line.name + u": "_s + networkSentence(line)), qPrintable(text));
  }

  /// What stands in an exported file is enough to make the figure again.
  void theMetadataHoldEverySettingThatCounts() {
    DepthSettings settings = smallSettings();
    auto data =
        depthMetadata({.lines = {lineOf("tanh"), lineOf("relu")}, .settings = settings, .cursor = {}});
    QCOMPARE(data[u"functions"_s], u"tanh; relu"_s);
    QCOMPARE(data[u"layers"_s], u"6"_s);
    QCOMPARE(data[u"width"_s], u"16"_s);
    QCOMPARE(data[u"batch"_s], u"8"_s);
    QCOMPARE(data[u"nets"_s], u"3"_s);
    QCOMPARE(data[u"seed"_s], u"1"_s);
    QCOMPARE(data[u"start weights"_s], u"he-normal"_s);
    QCOMPARE(data[u"norm"_s], u"none"_s);
    QCOMPARE(data[u"format"_s], u"float64"_s);
    QVERIFY(!data.contains(u"sigma_w"_s) && !data.contains(u"residual branch"_s));
    settings.start = StartWeights::Uniform;
    settings.given = 1.25;
    settings.residual = true;
    settings.branchScale = 0.5;
    data = depthMetadata({.lines = {}, .settings = settings, .cursor = {}});
    QCOMPARE(data[u"sigma_w"_s], u"1.25"_s);
    QCOMPARE(data[u"residual branch"_s], u"0.5"_s);
  }
};

ALAB_WIDGET_TEST(TestNetworkScene)
#include "tst_network_scene.moc"
