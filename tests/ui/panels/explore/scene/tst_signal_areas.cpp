#include "ui/panels/explore/scene/signal_areas.h"

#include <QTest>
#include <cmath>
#include <numbers>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestSignalAreas : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void signalAddsBellAndHistogram() {
    LabState state = stateOf({"relu"});
    state.explore.signal = {.on = true, .mu = 1, .sigma = 2};
    const PlotScene scene = sceneAt(state, 3);
    const auto& areas = scene.panes[0].areas;
    QCOMPARE(areas[0].role, AreaRole::Bell);
    const auto top = std::max_element(areas[0].y.begin(), areas[0].y.end()) - areas[0].y.begin();
    QVERIFY(std::abs(areas[0].x[size_t(top)] - 1) < 0.1);
    QCOMPARE(areas[1].role, AreaRole::Histogram);
    const auto longest = std::max_element(areas[1].x.begin(), areas[1].x.end()) - areas[1].x.begin();
    QVERIFY(std::abs(areas[1].y[size_t(longest)]) < 0.1);  // relu's heap of zeros
  }

  void theHistogramIsTheBellThroughTheInverse() {
    LabState state = stateOf({"sigmoid"});
    state.explore.signal = {.on = true, .mu = 0.3, .sigma = 1.5};
    const PlotScene scene = exploreScene(state, {});
    const Area* bars = nullptr;
    for (const Area& area : scene.panes[0].areas)
      if (area.role == AreaRole::Histogram) bars = &area;
    QVERIFY(bars);
    const auto below = [](double p) {  // sigmoid^-1(p) = ln(p / (1 - p))
      if (p <= 0 || p >= 1) return p <= 0 ? 0.0 : 1.0;
      return std::erfc(-(std::log(p / (1 - p)) - 0.3) / 1.5 / std::numbers::sqrt2) / 2;
    };
    std::vector<double> shares, lengths;
    for (size_t i = 1; i + 2 < bars->x.size(); i += 2) {
      shares.push_back(below(bars->y[i + 1]) - below(bars->y[i]));
      lengths.push_back(bars->x[i] - scene.x.range.lower);
    }
    const double largest = *std::max_element(shares.begin(), shares.end());
    const double longest = *std::max_element(lengths.begin(), lengths.end());
    for (size_t i = 0; i < shares.size(); ++i)
      QVERIFY(std::abs(lengths[i] / longest - shares[i] / largest) < 1e-3);
  }
};

ALAB_WIDGET_TEST(TestSignalAreas)
#include "tst_signal_areas.moc"
