// The play button of a number slider: what starts it, moves the value and ends it.
#include <QSignalSpy>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/slider_parts.h"

using namespace alab;

class TestNumberSliderPlay : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void playGoesToAndFro() {
    NumberSlider slider({.slider = {0, 1}, .initial = 0});
    slider.show();
    QSignalSpy finished(&slider, &NumberSlider::editFinished);
    slider.startPlaying();
    slider.tick(1);
    QCOMPARE(slider.value(), 0.25);
    slider.tick(4);
    QCOMPARE(slider.value(), 0.75);
    QCOMPARE(finished.count(), 0);
    slider.stopPlaying();
    QCOMPARE(finished.count(), 1);
    slider.tick(1);
    QCOMPARE(slider.value(), 0.75);
  }

  void theButtonPlaysAndPauses() {
    NumberSlider slider(leaky());
    slider.show();
    button(slider, Glyph::Play)->click();
    QVERIFY(slider.isPlaying());
    QVERIFY(!button(slider, Glyph::Play));
    button(slider, Glyph::Pause)->click();
    QVERIFY(!slider.isPlaying());
  }

  void theContextMenuOffersFourWaysToPlay() {
    NumberSlider slider({.slider = {0, 1}, .initial = 0.5});
    slider.show();
    const auto actions = button(slider, Glyph::Play)->actions();
    QCOMPARE(actions.size(), 4);
    actions.at(static_cast<int>(PlayMode::Once))->trigger();
    slider.tick(1);
    QCOMPARE(slider.value(), 0.25);
    slider.tick(10);
    QVERIFY(!slider.isPlaying());
    QCOMPARE(slider.value(), 1.0);
  }

  void whatEndsThePlaying_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("hiding") << 0;
    QTest::newRow("a value from elsewhere") << 1;
    QTest::newRow("the hand on the slider") << 2;
    QTest::newRow("typing") << 3;
    QTest::newRow("reset") << 4;
  }
  void whatEndsThePlaying() {
    QFETCH(int, what);
    NumberSlider slider({.slider = {0, 1}, .initial = 0});
    slider.show();
    slider.startPlaying();
    slider.tick(1);
    slider.setValue(slider.value());  // the echo of the document
    QVERIFY(slider.isPlaying());
    if (what == 0) slider.hide();
    if (what == 1) slider.setValue(0.9);
    if (what == 2) QTest::keyClick(&track(slider), Qt::Key_Right);
    if (what == 3) type(slider, QStringLiteral("0.4"));
    if (what == 4) slider.reset();
    QVERIFY(!slider.isPlaying());
  }
};

ALAB_WIDGET_TEST(TestNumberSliderPlay)
#include "tst_number_slider_play.moc"
