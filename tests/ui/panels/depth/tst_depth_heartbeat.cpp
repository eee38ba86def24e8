// The window goes on while the experiment runs: no turn of the event loop in which its thread works for
// longer than 50 ms, be it with as many functions and layers as there can be. By its own work, not by the
// clock, and the calmest of five tries: another program slows down this one's work, too, and must not fail
// the test.
#include <QTest>
#include <memory>

#include "tests/support/heartbeat.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_page.h"

using namespace alab;

namespace {

struct Size {
  std::size_t layers, width, batch;
};

/// So many functions of the catalogue, over and over.
LabState deepState(std::size_t functions, const Size& size) {
  LabState state = depthState({});
  for (std::size_t i = 0; i < functions; ++i) {
    const Card& card = catalogue()[i % catalogue().size()].card();
    state.selection.add(std::string(card.id), builtIn(card.id).defaults());
  }
  state.depth.network = firstDepthSettings();
  state.depth.network.layers = size.layers;
  state.depth.network.width = size.width;
  state.depth.network.batch = size.batch;
  state.depth.network.nets = 2;
  state.depth.network.input = StackInput::Circle;  // no theory: it takes longest, on other threads
  return state;
}

/// ms of work, while nets run that supersede each other.
double longestTurnOf(DepthPage& page, std::initializer_list<double> biases) {
  const Heartbeat heart;
  for (const double sigmaB : biases) {
    page.document.edit({}, {}, [&](LabState& next) { next.depth.network.sigmaB = sigmaB; });
    QCoreApplication::processEvents();
  }
  return QTest::qWaitFor([&] { return page.isDone(); }, 60'000) && heart.beats() > 0
             ? heart.longestWork()
             : std::numeric_limits<double>::infinity();
}

}  // namespace

class TestDepthHeartbeat : public QObject {
  Q_OBJECT

 private slots:
  void theWindowGoesOnWhileNetsRun_data() {
    QTest::addColumn<LabState>("state");
    QTest::newRow("12 functions, 100 layers") << deepState(12, {.layers = 100, .width = 128, .batch = 256});
    QTest::newRow("64 functions, 1000 layers")
        << deepState(maxFunctions, {.layers = 1000, .width = 8, .batch = 8});
  }
  void theWindowGoesOnWhileNetsRun() {
    QFETCH(const LabState, state);
    DepthPage page(state);
    page.show();
    const std::unique_ptr<QWidget> cards(page.panel.sidebar());  // in sight: their words are laid out, too
    cards->setParent(nullptr);
    cards->resize(340, 590);
    cards->show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    double longest = longestTurnOf(page, {0.1, 0.2, 0.3});
    for (int again = 0; again < 4 && longest >= longestTurn; ++again)
      longest = std::min(longest, longestTurnOf(page, {0.4 + 0.1 * again}));
    QVERIFY2(longest < longestTurn, qPrintable(QString::number(longest)));
  }
};

ALAB_WIDGET_TEST(TestDepthHeartbeat)
#include "tst_depth_heartbeat.moc"
