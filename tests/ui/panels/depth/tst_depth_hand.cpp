// The keys and the mouse on the Depth page: what they edit, and as how many steps.
#include <QLabel>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_page.h"
#include "ui/panels/depth/start_choice.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void holdDown(DepthPage& page, Qt::Key key, int repeats) {
  for (int i = 0; i <= repeats; ++i) {
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), i > 0);
    QApplication::sendEvent(&page.panel.plot(), &press);
  }
}

}  // namespace

class TestDepthHand : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// For the clipboard, which holds no metadata.
  void aPictureThatLeavesSaysItsSettings() {
    DepthPage page;
    const auto caption = [&page] { return page.panel.exportables({1000, 560}).front().scene.caption; };
    page.document.edit({}, {}, [](LabState& state) {
      state.depth.view = DepthView::Network;
      state.depth.network.sigmaB = 0.25;
      state.depth.network.residual = true;
    });
    QVERIFY2(caption().startsWith(u"layers 6, units"_s), qPrintable(caption()));
    QVERIFY(caption().contains(u"σ_b = 0.25"_s) && caption().contains(u"residual"_s));
    page.document.edit({}, {}, [](LabState& state) { state.depth.view = DepthView::Chain; });
    QVERIFY2(caption().contains(u"w = "_s), qPrintable(caption()));
    page.document.edit({}, {}, [](LabState& state) { state.depth.view = DepthView::Map; });
    QVERIFY2(caption().contains(u"σ_w = "_s), qPrintable(caption()));
  }

  void whatHasNoTheorySaysSo() {
    DepthPage page;
    page.show();
    const auto remarks = [&page](const auto& edit) {
      page.document.edit({}, {}, [&](LabState& state) {
        state.depth.view = DepthView::Network;
        state.depth.network = {.layers = 3, .width = 8, .batch = 8};
        edit(state.depth.network);
      });
      QString words;
      for (const QLabel* label :
           static_cast<DepthSidebar*>(page.panel.sidebar())->verdicts().findChildren<QLabel*>())
        words += label->text();
      return words.contains(u"No theory"_s);
    };
    QVERIFY(!remarks([](DepthSettings&) {}));
    QVERIFY(remarks([](DepthSettings& s) { s.norm = StackNorm::LayerBefore; }));
    QVERIFY(remarks([](DepthSettings& s) { s.residual = true; }));
    QVERIFY(remarks([](DepthSettings& s) { s.input = StackInput::Circle; }));
    QVERIFY(remarks([](DepthSettings& s) { s.start = StartWeights::Zeros; }));
    QVERIFY(remarks([](DepthSettings& s) { s.start = StartWeights::Constant; }));
  }

  void theArrowsGoFromLayerToLayer() {
    DepthPage page;
    page.press(Qt::Key_Left);
    QCOMPARE(page.depth().layer, 2);
    page.press(Qt::Key_Right);
    page.press(Qt::Key_Right);
    QCOMPARE(page.depth().layer, 4);
    page.press(Qt::Key_Home);
    QCOMPARE(page.depth().layer, 1);
    page.press(Qt::Key_End);
    QCOMPARE(page.depth().layer, 6);
  }

  void theCursorStopsAtTheEnds() {
    DepthPage page;
    page.press(Qt::Key_Home);
    const int steps = page.steps();
    page.press(Qt::Key_Left);
    QCOMPARE(page.depth().layer, 1);
    QCOMPARE(page.steps(), steps);
  }

  void everyPressIsAStepOfItsOwn() {
    DepthPage page;
    page.press(Qt::Key_Right);
    page.press(Qt::Key_Right);
    QCOMPARE(page.steps(), 2);
    page.undo();
    QCOMPARE(page.depth().layer, 4);
  }

  void aKeyThatIsHeldDownIsOneStep() {
    DepthPage page;
    holdDown(page, Qt::Key_Right, 2);
    QCOMPARE(page.depth().layer, 6);
    QCOMPARE(page.steps(), 1);
    page.undo();
    QCOMPARE(page.depth().layer, 3);
  }

  void lettersChooseTheView() {
    DepthPage page;
    page.press(Qt::Key_C);
    QCOMPARE(page.depth().view, DepthView::Chain);
    page.press(Qt::Key_M);
    QCOMPARE(page.depth().view, DepthView::Map);
    page.press(Qt::Key_N);
    QCOMPARE(page.depth().view, DepthView::Network);
    QCOMPARE(page.steps(), 3);
    page.undo();
    QCOMPARE(page.depth().view, DepthView::Map);
  }

  void withModifiersTheKeysMeanSomethingElse() {
    DepthPage page;
    page.press(Qt::Key_C, Qt::ControlModifier);
    page.press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(page.steps(), 0);
  }

  /// Presenting, the cards are not in sight; a class asks for other weights all the same.
  void wStepsThroughTheStartWeights() {
    DepthPage page;
    page.press(Qt::Key_W);
    QCOMPARE(page.depth().network.start, startWeights()[1]);
    page.press(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(page.depth().network.start, startWeights()[0]);
    page.press(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(page.depth().network.start, startWeights().back());
    QCOMPARE(page.steps(), 3);
    page.undo();
    QCOMPARE(page.depth().network.start, startWeights()[0]);
  }

  void inTheChainThereAreNoStartWeightsToStepThrough() {
    DepthPage page(depthState({"tanh"}, DepthView::Chain));
    page.press(Qt::Key_W);
    QCOMPARE(page.steps(), 0);
  }

  /// It is greyed in the list, too.
  void wPassesByAnEdgeOfChaosThatIsNotThere() {
    LabState state = depthState({"gelu"});
    Document document(state);
    FocusedStart start;
    start.follow(state);
    QTRY_VERIFY_WITH_TIMEOUT(start.edge(), 30'000);
    for (std::size_t i = 0; i < 2 * startWeights().size(); ++i) {
      stepStart(document, start, StartStep::Next);
      QVERIFY(document.state().depth.network.start != StartWeights::EdgeOfChaos);
    }
  }

  /// It has no layers: a cursor that nobody sees must not move.
  void onTheMapTheArrowsChangeNothing() {
    DepthPage page(depthState({"tanh"}, DepthView::Map));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End}) page.press(key);
    QCOMPARE(page.steps(), 0);
  }

  void aDragMovesTheCursorInOneStep_data() {
    QTest::addColumn<DepthView>("view");
    QTest::newRow("chain") << DepthView::Chain;
    QTest::newRow("network") << DepthView::Network;
  }
  void aDragMovesTheCursorInOneStep() {
    QFETCH(const DepthView, view);
    DepthPage page(depthState({"tanh"}, view));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    page.drag({page.onPlot(u"gradient"_s, 2, 0.5), page.onPlot(u"gradient"_s, 4, 0.5),
               page.onPlot(u"gradient"_s, 5.2, 0.5)});
    QCOMPARE(page.depth().layer, 5);
    QCOMPARE(page.steps(), 1);
    page.undo();
    QCOMPARE(page.depth().layer, 3);
  }

  void aDragOnTheMapSetsWeightsAndBiasesInOneStep() {
    DepthPage page(depthState({"tanh"}, DepthView::Map));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QTRY_VERIFY_WITH_TIMEOUT(!page.scene().panes[0].markers.empty(), 30'000);
    page.drag({page.onPlot(u"map"_s, 1, 0.5), page.onPlot(u"map"_s, 2, 1), page.onPlot(u"map"_s, 2.5, 1.5)});
    QCOMPARE(page.depth().network.start, StartWeights::Normal);
    QVERIFY(std::abs(page.depth().network.given - 2.5) < 0.02);
    QVERIFY(std::abs(page.depth().network.sigmaB - 1.5) < 0.02);
    QCOMPARE(page.scene().panes[0].markers.at(0).x, page.depth().network.given);
    QCOMPARE(page.steps(), 1);
    page.undo();
    QCOMPARE(page.depth().network.start, StartWeights::HeNormal);
    QCOMPARE(page.depth().network.sigmaB, 0.0);
  }

  void uniformWeightsStayUniformOnTheMap() {
    LabState state = depthState({"tanh"}, DepthView::Map);
    state.depth.network.start = StartWeights::Uniform;
    DepthPage page(state);
    emit page.panel.plot().penMoved(u"map"_s, 2.5, 1);
    QCOMPARE(page.depth().network.start, StartWeights::Uniform);
    QCOMPARE(page.depth().network.given, 2.5);
  }

  void outsideOfTheMapThePointStaysOnItsEdge() {
    DepthPage page(depthState({"tanh"}, DepthView::Map));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    page.drag({page.onPlot(u"map"_s, 1, 0.5), page.onPlot(u"map"_s, -0.3, -0.3)});
    QCOMPARE(page.depth().network.given, 0.0);
    QCOMPARE(page.depth().network.sigmaB, 0.0);
  }

  void twoDragsAreTwoSteps() {
    DepthPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    page.drag({page.onPlot(u"gradient"_s, 2, 0.5), page.onPlot(u"gradient"_s, 4, 0.5)});
    page.drag({page.onPlot(u"gradient"_s, 4, 0.5), page.onPlot(u"gradient"_s, 6, 0.5)});
    QCOMPARE(page.steps(), 2);
  }
};

ALAB_WIDGET_TEST(TestDepthHand)
#include "tst_depth_hand.moc"
