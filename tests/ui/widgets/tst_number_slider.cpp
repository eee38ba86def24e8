#include "ui/widgets/number_slider.h"

#include <QLabel>
#include <QSignalSpy>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/slider_parts.h"

using namespace alab;

class TestNumberSlider : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void startsAtTheDefault() {
    NumberSlider slider(leaky());
    QCOMPARE(slider.value(), 0.01);
    QCOMPARE(field(slider).text(), QStringLiteral("0.01"));
    QCOMPARE(track(slider).value(), 0.01);
  }

  void aValueIsKeptToTheBit_data() {
    QTest::addColumn<double>("value");
    QTest::newRow("a third") << 1.0 / 3;
    QTest::newRow("next to one") << std::nextafter(1.0, 2.0);
    QTest::newRow("tiny") << 4.9e-324;
    QTest::newRow("minus zero's neighbour") << -1e-17;
  }
  void aValueIsKeptToTheBit() {
    QFETCH(double, value);
    NumberSlider slider(leaky());
    QSignalSpy changed(&slider, &NumberSlider::valueChanged);
    slider.setValue(value);
    QTest::keyClick(&field(slider), Qt::Key_Return);  // what is only shown is not entered
    QVERIFY(slider.value() == value);
    QCOMPARE(changed.count(), 0);
  }

  void typingIsOneEdit() {
    NumberSlider slider(leaky());
    QSignalSpy changed(&slider, &NumberSlider::valueChanged);
    QSignalSpy finished(&slider, &NumberSlider::editFinished);
    type(slider, QStringLiteral("1e-3"));
    QCOMPARE(slider.value(), 0.001);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(field(slider).text(), QStringLiteral("0.001"));
  }

  void typingBeyondTheSliderWidensIt() {
    NumberSlider slider(leaky());
    type(slider, QStringLiteral("4"));
    QCOMPARE(slider.value(), 4.0);
    QCOMPARE(track(slider).scale().range(), (Range{-0.5, 4}));
  }

  void comingBackFromBeyondRestoresTheSlider_data() {
    QTest::addColumn<int>("way");
    QTest::newRow("typed") << 0;
    QTest::newRow("told") << 1;
    QTest::newRow("by hand") << 2;
  }
  void comingBackFromBeyondRestoresTheSlider() {
    QFETCH(int, way);
    NumberSlider slider(leaky());
    type(slider, QStringLiteral("10"));
    if (way == 0) type(slider, QStringLiteral("1"));
    if (way == 1) slider.setValue(1);
    if (way == 2) QTest::keyClick(&track(slider), Qt::Key_Home);
    QVERIFY(slider.value() <= 1);
    QCOMPARE(track(slider).scale().range(), (Range{-0.5, 1.5}));
  }

  void theSliderKeepsItsRangeUnderTheHand() {
    NumberSlider slider(leaky());
    type(slider, QStringLiteral("10"));
    const Range wide = track(slider).scale().range();
    QTest::keyPress(&track(slider), Qt::Key_Home);
    QCOMPARE(track(slider).scale().range(), wide);
    QTest::keyRelease(&track(slider), Qt::Key_Home);
    QCOMPARE(track(slider).scale().range(), (Range{-0.5, 1.5}));
  }

  void settingBeyondTheSliderWidensIt() {
    NumberSlider slider(leaky());
    slider.setValue(-3);
    QCOMPARE(track(slider).scale().range(), (Range{-3, 1.5}));
  }

  void whatLiesOutsideTheDomainIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("too large") << QStringLiteral("11") << QStringLiteral("α must be from −10 to 10.");
    QTest::newRow("no number") << QStringLiteral("abc") << QStringLiteral("“abc” is not a number.");
    QTest::newRow("infinite") << QStringLiteral("inf") << QStringLiteral("“inf” is not a number.");
    QTest::newRow("comma") << QStringLiteral("0,2") << QStringLiteral("Write the decimal sign as a dot: 0.2");
  }
  void whatLiesOutsideTheDomainIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, why);
    NumberSlider slider(leaky());
    QSignalSpy changed(&slider, &NumberSlider::valueChanged);
    QSignalSpy refused(&slider, &NumberSlider::refused);
    type(slider, text);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), why);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(slider.value(), 0.01);
    QCOMPARE(field(slider).text(), QStringLiteral("0.01"));
  }

  void wholeNumbersOnly() {
    NumberSlider slider({.label = QStringLiteral("Layers"),
                         .slider = {1, 20},
                         .initial = 10,
                         .kind = NumberSpec::Kind::Integer});
    QSignalSpy refused(&slider, &NumberSlider::refused);
    type(slider, QStringLiteral("2.5"));
    QCOMPARE(refused.value(0).value(0).toString(), QStringLiteral("Layers must be a whole number."));
    QTest::keyClick(&track(slider), Qt::Key_Right);
    QCOMPARE(slider.value(), 11.0);
    slider.startPlaying();
    for (int i = 0; i < 20; ++i) {
      slider.tick(0.19);
      QCOMPARE(slider.value(), std::round(slider.value()));
    }
    slider.stopPlaying();
  }

  void playIsOfferedUnlessItMeansNothing() {
    NumberSlider seed({.label = QStringLiteral("Seed"), .play = NumberSpec::Play::None});
    QVERIFY(button(seed, Glyph::Play)->isHidden());
    NumberSlider layers({.label = QStringLiteral("Layers"), .kind = NumberSpec::Kind::Integer});
    QVERIFY(!button(layers, Glyph::Play)->isHidden());
  }

  void resetRestoresValueAndRange() {
    NumberSlider slider(leaky());
    type(slider, QStringLiteral("4"));
    QSignalSpy changed(&slider, &NumberSlider::valueChanged);
    QSignalSpy finished(&slider, &NumberSlider::editFinished);
    button(slider, Glyph::Reset)->click();
    QCOMPARE(slider.value(), 0.01);
    QCOMPARE(track(slider).scale().range(), (Range{-0.5, 1.5}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(finished.count(), 1);
  }

  void doubleClickOnTheLabelResets() {
    NumberSlider slider(leaky());
    slider.setValue(1);
    for (auto* label : slider.findChildren<QLabel*>()) {
      if (label->buddy()) QTest::mouseDClick(label, Qt::LeftButton);
    }
    QCOMPARE(slider.value(), 0.01);
  }

  void arrowsInTheNumberFieldStep() {
    NumberSlider slider({.slider = {0, 1}, .initial = 0.5});
    QTest::keyClick(&field(slider), Qt::Key_Up);
    QCOMPARE(slider.value(), 0.51);
  }

  void arrowsStepFromWhatWasTyped() {
    NumberSlider slider({.slider = {0, 1}, .initial = 0.5});
    field(slider).selectAll();
    QTest::keyClicks(&field(slider), QStringLiteral("0.2"));
    QTest::keyClick(&field(slider), Qt::Key_Up);
    QCOMPARE(slider.value(), 0.21);
    QCOMPARE(field(slider).text(), QStringLiteral("0.21"));
  }

  void aLogScaleTakesZeroWhereTheDomainHasIt() {
    NumberSlider slider(
        {.slider = {0.1, 10}, .domain = {.lower = 0, .upper = 100}, .initial = 1, .scale = Scale::Log});
    type(slider, QStringLiteral("0"));
    QCOMPARE(slider.value(), 0.0);
    QCOMPARE(track(slider).scale().range(), (Range{0.1, 10}));
  }
};

ALAB_WIDGET_TEST(TestNumberSlider)
#include "tst_number_slider.moc"
