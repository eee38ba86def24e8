// The window goes on while the experiment runs: twelve functions through deep nets, and no turn of the event
// loop in which its thread works for longer than 50 ms. By its own work, not by the clock: another program
// must not fail this test.
#include <QTest>

#include "tests/support/heartbeat.h"
#include "tests/ui/panels/depth/depth_page.h"

using namespace alab;

namespace {

/// ms of a turn; code that is not optimised may take four times as long as what users get.
#ifdef __OPTIMIZE__
constexpr double longestTurn = 50;
#else
constexpr double longestTurn = 200;
#endif

}  // namespace

class TestDepthHeartbeat : public QObject {
  Q_OBJECT

 private slots:
  void theWindowGoesOnWhileNetsRun() {
    LabState state = depthState({"sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "softplus", "gelu",
                                 "gelu_tanh", "silu", "mish", "hard_swish"});
    state.depth.view = DepthView::Network;
    state.depth.network = firstDepthSettings();
    state.depth.network.layers = 100;
    state.depth.network.nets = 2;
    DepthPage page(state);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    const Heartbeat heart;
    for (const double sigmaB : {0.1, 0.2, 0.3})  // each supersedes the run before it
      page.document.edit({}, {}, [&](LabState& next) { next.depth.network.sigmaB = sigmaB; });
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 60'000);
    QVERIFY(heart.beats() > 0);
    QVERIFY2(heart.longestWork() < longestTurn, qPrintable(QString::number(heart.longestWork())));
  }
};

QTEST_MAIN(TestDepthHeartbeat)
#include "tst_depth_heartbeat.moc"
