#include "ui/panels/depth/scene/signal_pane.h"

#include <QSet>
#include <QTest>
#include <algorithm>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

PlotPane paneFor(std::string_view id, DepthSettings settings) {
  return signalPane(ranLines({id}, settings).front(), DepthHistogram::Output);
}

/// Layers that all gave the same outputs.
DepthLine lineThatGives(std::size_t layers, const Histogram& outputs) {
  StackResult net;
  net.layers.resize(layers);
  for (LayerStatistics& layer : net.layers) layer.a = outputs;
  return lineWith(lineOf("tanh"), {.firstNet = std::make_shared<const StackResult>(net)});
}

const Histogram even = {{-1, 1}, {0.25, 0.25, 0.25, 0.25}};

}  // namespace

class TestSignalPane : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyHistogramStaysInsideItsLayer() {
    const PlotPane pane = paneFor("tanh", smallSettings());
    QCOMPARE(pane.areas.size(), smallSettings().layers);
    for (std::size_t l = 0; l < pane.areas.size(); ++l) {
      const auto [least, greatest] = std::ranges::minmax(pane.areas[l].x);
      QVERIFY(least >= double(l + 1) - 0.5 && greatest <= double(l + 1) + 0.5);
      QVERIFY(greatest > least);
      QCOMPARE(pane.areas[l].role, AreaRole::Spread);
    }
  }

  void theOutlineIsAsWideAsTheShares() {
    const PlotPane pane = signalPane(lineThatGives(1, {{0, 2}, {0.25, 0.75}}), DepthHistogram::Output);
    const Area& area = pane.areas.at(0);
    const double base = area.x.front(), whole = std::ranges::max(area.x) - base;
    QVERIFY(std::abs((area.x[1] - base) / whole - 1.0 / 3) < 1e-12);
    QCOMPARE(area.y, std::vector<double>({0, 0, 1, 1, 2, 2}));
  }

  void moreLayersThanCanBeToldApartAreThinned() {
    const PlotPane pane = signalPane(lineThatGives(1000, even), DepthHistogram::Output);
    QVERIFY(pane.areas.size() > 30 && pane.areas.size() <= 60);
    for (std::size_t i = 1; i < pane.areas.size(); ++i)
      QVERIFY(std::ranges::min(pane.areas[i].x) >= std::ranges::max(pane.areas[i - 1].x));
    QCOMPARE(signalPane(lineThatGives(60, even), DepthHistogram::Output).areas.size(), std::size_t(60));
  }

  void aFewStrayValuesDoNotSetTheAxis() {
    Histogram stray = {{0, 1000}, std::vector<double>(1000)};
    stray.share[0] = 0.999;
    stray.share[999] = 0.001;
    QVERIFY(signalPane(lineThatGives(3, stray), DepthHistogram::Output).y.range.upper < 10);
  }

  /// A signal that fades to a hundredth would be a line on the axis of the first layer.
  void layersOfManySizesAreMeasuredInTheirOwn() {
    StackResult net;
    net.layers.resize(2);
    net.layers[0].a = {{-3, 3}, {0.5, 0.5}}, net.layers[0].rmsA = 1.5;
    net.layers[1].a = {{-0.02, 0.02}, {0.5, 0.5}}, net.layers[1].rmsA = 0.01;
    const auto paneOf = [&net] {
      return signalPane(lineWith(lineOf("tanh"), {.firstNet = std::make_shared<const StackResult>(net)}),
                        DepthHistogram::Output);
    };
    const PlotPane many = paneOf();
    QCOMPARE(many.y.label, u"a/RMS"_s);
    QCOMPARE(std::ranges::max(many.areas[0].y), 2.0);
    QCOMPARE(std::ranges::max(many.areas[1].y), 2.0);
    net.layers[1].rmsA = 1;
    net.layers[1].a.range = {-2, 2};
    const PlotPane alike = paneOf();
    QCOMPARE(alike.y.label, u"a"_s);
    QCOMPARE(std::ranges::max(alike.areas[0].y), 3.0);
  }

  void allOutputsAlikeHaveAnAxisToo() {
    const PlotPane pane = signalPane(lineThatGives(3, {{0, 0}, {1, 0, 0, 0}}), DepthHistogram::Output);
    QVERIFY(pane.message.isEmpty());
    QVERIFY(pane.y.range.span() > 0);
    for (const Area& area : pane.areas) {
      const auto [least, greatest] = std::ranges::minmax(area.y);
      QVERIFY(greatest - least > 0.01 * pane.y.range.span());  // seen as a line
    }
  }

  void anOverflowIsSaid() {
    const Histogram nothing = {{0, 0}, {0, 0, 0, 0}};
    QVERIFY(signalPane(lineThatGives(3, nothing), DepthHistogram::Output).message.contains(u"overflowed"_s));
  }

  void oneLayerThatStillHasNumbersIsShown() {
    DepthSettings settings = smallSettings();
    settings.start = StartWeights::Normal;
    settings.given = 1000;
    settings.layers = 400;
    const PlotPane pane = paneFor("relu", settings);  // 10^3 a layer: past 10^308 after some 100
    QVERIFY(pane.message.isEmpty());
    QVERIFY(!pane.areas.empty() && pane.areas.size() < 60);
    QVERIFY(pane.y.label.contains(u"RMS"_s) && pane.y.range.upper < 100);
  }

  void hugeNumbersHaveAnAxisToo() {
    const PlotPane pane =
        signalPane(lineThatGives(3, {{0, 1e240}, {0.25, 0.25, 0.25, 0.25}}), DepthHistogram::Output);
    QVERIFY(pane.message.isEmpty());
    QVERIFY(pane.y.range.upper < 1e241 && pane.y.range.upper > 1e200);
  }

  void theHistogramsAreThoseThatAreAskedFor() {
    StackResult net;
    net.layers.resize(1);
    net.layers[0].z = {{-1, 1}, {1}};
    net.layers[0].a = {{-2, 2}, {1}};
    net.layers[0].d = {{-3, 3}, {1}};
    const DepthLine line = lineWith(lineOf("tanh"), {.firstNet = std::make_shared<const StackResult>(net)});
    const std::pair<DepthHistogram, double> rows[] = {
        {DepthHistogram::Signal, 1}, {DepthHistogram::Output, 2}, {DepthHistogram::Gradient, 3}};
    QSet<QString> labels;
    for (const auto& [histogram, reach] : rows) {
      const PlotPane pane = signalPane(line, histogram);
      QCOMPARE(std::ranges::max(pane.areas.at(0).y), reach);
      labels.insert(pane.y.label);
    }
    QCOMPARE(labels.size(), 3);
  }

  void beforeTheRunThereAreBareAxes() {
    const PlotPane pane = signalPane(lineOf("tanh"), DepthHistogram::Output);
    QVERIFY(pane.areas.empty());
    QCOMPARE(pane.y.range, Range({-1, 1}));
  }
};

ALAB_WIDGET_TEST(TestSignalPane)
#include "tst_signal_pane.moc"
