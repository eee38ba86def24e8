#include "ui/panels/explore/parameter_strip.h"

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_page.h"
#include "ui/widgets/number_slider.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestParameterStrip : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theStripSaysWhatTheProbeReads() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.x = 1.2;
    ExplorePage page(state);
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    QCOMPARE(strip->reading(), u"x = 1.2   slope 0.1779"_s);
    emit strip->slider()->valueChanged(3);
    QCOMPARE(page.document.state().selection.functions[0].params.at(0), 3.0);
  }

  /// In Present it would push the window out of the screen.
  void aLongReadingGivesWayToTheSlider() {
    LabState state = stateOf({"relu"});
    state.explore.probe.x = 0;
    ExplorePage page(state);
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    Appearance large;
    large.style.labelPixels = 24;
    strip->setAppearance(large);
    QVERIFY(strip->reading().contains(u"corner"_s));
    QVERIFY(strip->slider()->minimumWidth() == 600);
    QVERIFY2(strip->minimumSizeHint().width() < 700,
             qPrintable(QString::number(strip->minimumSizeHint().width())));
  }

  void theStripKeepsASlopeToBeGuessedToItself() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.trace = true;
    ExplorePage page(state);
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    QCOMPARE(strip->reading(), u"x = 0"_s);
  }

  void anotherFunctionEndsThePlayOfTheStrip() {
    ExplorePage page(stateOf({"leaky_relu", "elu"}));
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    strip->show();
    strip->slider()->startPlaying();
    strip->slider()->tick(0.5);
    QVERIFY(seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
    page.document.edit({}, {}, [](LabState& next) { next.selection.focused = 1; });
    page.document.edit({}, {}, [](LabState& next) { next.selection.focused = 0; });
    QVERIFY(!seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
  }

  void withoutParametersTheStripMovesTheWeight() {
    ExplorePage page(stateOf({"tanh"}));
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    emit strip->slider()->valueChanged(2);
    QCOMPARE(page.explore().neuron.w, 2.0);
  }

  void withoutAFunctionThereIsNothingToMove() {
    ExplorePage page(stateOf({"tanh"}));
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    QVERIFY(strip->slider()->isVisibleTo(strip));
    page.document.edit({}, {}, [](LabState& next) { next.selection = {}; });
    QVERIFY(!strip->slider()->isVisibleTo(strip));
  }
};

ALAB_WIDGET_TEST(TestParameterStrip)
#include "tst_parameter_strip.moc"
