#include "ui/panels/depth/scene/chain_scene.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// What comes out of the chain, by the formula alone.
double outputOf(const Function& function, const ChainSettings& settings, double x) {
  for (std::size_t l = 0; l < settings.layers; ++l) x = function.at(settings.w * x + settings.b).f;
  return x;
}

/// d(output)/dx by five points.
double slopeOf(const Function& function, const ChainSettings& settings) {
  constexpr double h = 1e-3;
  const auto at = [&](double steps) { return outputOf(function, settings, settings.x + steps * h); };
  return (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
}

PlotScene sceneOf(std::string_view id, const ChainSettings& settings,
                  std::optional<std::size_t> cursor = {}) {
  return chainScene({.lines = chainLines({lineOf(id)}, settings), .settings = settings, .cursor = cursor});
}

}  // namespace

class TestChainScene : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theProductIsTheSlopeOfTheWholeChain_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<ChainSettings>("settings");
    for (const char* id : {"tanh", "sigmoid", "gelu", "mish", "softplus", "sin"})
      for (const ChainSettings& settings :
           {ChainSettings{1, 0.5, 1, 0}, ChainSettings{4, -0.7, 1.3, 0.2}, ChainSettings{8, 0.3, -1.1, 0.4}})
        QTest::addRow("%s, %zu layers", id, settings.layers) << QByteArray(id) << settings;
  }
  void theProductIsTheSlopeOfTheWholeChain() {
    QFETCH(const QByteArray, id);
    QFETCH(const ChainSettings, settings);
    const std::string_view name(id.constData());
    const double expected = std::abs(slopeOf(lineOf(name).function, settings));
    const PlotScene scene = sceneOf(name, settings);
    const double left = seriesOf(*paneOf(scene, u"gradient"_s), u"0.left"_s)->y.front();
    QVERIFY2(std::abs(left - expected) <= 1e-6 * std::max(1.0, expected),
             qPrintable(u"%1 is not %2"_s.arg(left).arg(expected)));
  }

  void theBarsAreAsHighAsWhatIsLeft() {
    const ChainSettings settings{3, 0.5, 1, 0};
    const PlotScene scene = sceneOf("sigmoid", settings);
    const Series& left = *seriesOf(*paneOf(scene, u"gradient"_s), u"0.left"_s);
    const std::vector<Bead>& beads = paneOf(scene, u"chain"_s)->beads;
    QCOMPARE(beads.size(), left.y.size());
    for (std::size_t i = 0; i < beads.size(); ++i) QCOMPARE(beads[i].bar, left.y[i]);
    QCOMPARE(beads.back().bar, 1.0);
  }

  /// Of the largest; what has overflowed is full.
  void aGrowingGradientFillsTheBarAtTheInput() {
    const std::vector<Bead> growing = paneOf(sceneOf("identity", {3, 0.5, 2, 0}), u"chain"_s)->beads;
    QCOMPARE(growing.front().bar, 1.0);
    QCOMPARE(growing.back().bar, 0.125);
    const std::vector<Bead> broken = paneOf(sceneOf("identity", {400, 0.5, 100, 0}), u"chain"_s)->beads;
    QCOMPARE(broken.front().bar, 1.0);
    QVERIFY(broken.back().bar < 1e-300);
  }

  void aSigmoidKeepsAQuarterALayer() {
    const PlotScene scene =
        sceneOf("sigmoid", {.layers = 4, .x = 0, .w = 1, .b = -0.5});  // f(0.5 - 0.5) = 0.5
    const Series* left = seriesOf(*paneOf(scene, u"gradient"_s), u"0.left"_s);
    QCOMPARE(left->x, std::vector<double>({0, 1, 2, 3, 4}));
    QCOMPARE(left->y.back(), 1.0);
    QVERIFY(std::abs(left->y[3] - left->y[4] / 4) < 0.01);
  }

  void theBeadsHoldTheValuesAndTheFactorsBetweenThem() {
    const std::vector<Bead> beads = sceneOf("relu", {.layers = 3, .x = 0.5, .w = 2, .b = 0}).panes[0].beads;
    QCOMPARE(beads.size(), std::size_t(4));
    const char* texts[] = {"0.5", "1", "2", "4"};
    for (std::size_t i = 0; i < 4; ++i) {
      QCOMPARE(beads[i].x, double(i));
      QCOMPARE(beads[i].text, QLatin1String(texts[i]));
      QCOMPARE(beads[i].link, i == 0 ? QString() : u"×2"_s);
    }
    QCOMPARE(beads.back().strength, 1.0);
  }

  void aBeadPalesWithWhatIsLeft() {
    const std::vector<Bead> beads = sceneOf("relu", {.layers = 6, .x = 1, .w = 0.1, .b = 0}).panes[0].beads;
    for (std::size_t i = 1; i < beads.size(); ++i) QVERIFY(beads[i].strength > beads[i - 1].strength);
    QCOMPARE(beads.front().strength, 0.0);  // a millionth
    const PlotScene growing = sceneOf("relu", {.layers = 6, .x = 1, .w = 9, .b = 0});
    for (const Bead& bead : growing.panes[0].beads) QCOMPARE(bead.strength, 1.0);
  }

  void aThousandLayersAreAChain() {
    const PlotScene scene = sceneOf("sigmoid", {.layers = 1000, .x = 0.5, .w = 1, .b = 0}, 1000);
    QCOMPARE(scene.panes[0].beads.size(), std::size_t(1001));
    QCOMPARE(scene.x.range, Range({-0.5, 1000.5}));
    const Range y = paneOf(scene, u"gradient"_s)->y.range;
    QVERIFY(y.lower > 0 && y.lower <= 1e-299 && std::isfinite(y.upper));
    QVERIFY(std::isnan(seriesOf(scene.panes[1], u"0.left"_s)->y.front()));  // 0.24^1000 is 0 for a computer
    QCOMPARE(chainSentence(chain(Function(builtIn("sigmoid")), {1000, 0.5, 1, 0})),
             u"0 of the gradient reaches x: fades"_s);
  }

  void withoutAWeightNothingGetsThrough() {
    const ChainSettings settings = {.layers = 5, .x = 0.5, .w = 0, .b = 0};
    const PlotScene scene = sceneOf("tanh", settings, 2);
    QVERIFY(std::isnan(seriesOf(scene.panes[1], u"0.left"_s)->y.front()));
    QCOMPARE(seriesOf(scene.panes[1], u"0.left"_s)->y.back(), 1.0);
    QCOMPARE(scene.panes[0].beads[1].link, u"×0"_s);
    QVERIFY(chainSentence(chain(Function(builtIn("tanh")), settings)).endsWith(u"fades"_s));
  }

  void aHugeWeightOverflowsAndSaysSo() {
    const ChainSettings settings = {.layers = 500, .x = 1, .w = 1000, .b = 0};
    const PlotScene scene = sceneOf("relu", settings, 3);
    QVERIFY(std::isfinite(scene.panes[1].y.range.upper));
    QCOMPARE(scene.panes[0].beads.back().text, u"∞"_s);
    const QString sentence = chainSentence(chain(Function(builtIn("relu")), settings));
    QVERIFY2(sentence.contains(u"explodes"_s) || sentence == u"no number any more"_s, qPrintable(sentence));
  }

  void theDescriptionAndTheMetadataTellTheFigure() {
    const PlotScene scene = chainScene(
        {.lines = chainLines({lineOf("tanh"), lineOf("relu", 1, false)}, {}), .settings = {}, .cursor = {}});
    QVERIFY(scene.description.contains(u"relu: 1.0 of the gradient reaches x: stable"_s));
    QCOMPARE(scene.metadata[u"functions"_s], u"tanh; relu"_s);
    QCOMPARE(scene.metadata[u"layers"_s], u"10"_s);
    QCOMPARE(scene.metadata[u"x"_s], u"0.5"_s);
    QCOMPARE(scene.metadata[u"w"_s], u"1"_s);
    QCOMPARE(scene.metadata[u"b"_s], u"0"_s);
  }

  void noFunctionIsSaid() {
    const PlotScene scene = chainScene({.lines = {}, .settings = {}, .cursor = 3});
    QCOMPARE(scene.panes.back().message, u"No function to show"_s);
    QCOMPARE(scene.description, u"No function to show"_s);
    QVERIFY(scene.probes.empty() && scene.panes[0].beads.empty());
  }
};

ALAB_WIDGET_TEST(TestChainScene)
#include "tst_chain_scene.moc"
