#include "ui/widgets/stepper.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/glyph_button.h"
#include "ui/widgets/slider/number_field.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

NumberSpec layers(Scale scale = Scale::Linear) {
  return {.label = u"Layers"_s,
          .description = u"how many"_s,
          .domain = {.lower = 0, .upper = 8},
          .initial = 2,
          .scale = scale};
}

NumberSpec batch() {
  NumberSpec spec = layers(Scale::Log);
  spec.domain = {.lower = 1, .upper = 5000};
  spec.initial = 10;
  return spec;
}

struct ShownStepper {
  explicit ShownStepper(const NumberSpec& spec) : stepper(spec) { stepper.show(); }
  GlyphButton& button(Glyph glyph) const {
    for (auto* button : stepper.findChildren<GlyphButton*>())
      if (button->glyph() == glyph) return *button;
    qFatal("no button");
  }
  NumberField& field() const { return *stepper.findChild<NumberField*>(); }
  void type(const QString& text) {
    field().selectAll();
    QTest::keyClicks(&field(), text);
    QTest::keyClick(&field(), Qt::Key_Return);
  }
  Stepper stepper;
  QSignalSpy changed{&stepper, &Stepper::valueChanged};
  QSignalSpy finished{&stepper, &Stepper::editFinished};
};

}  // namespace

class TestStepper : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theButtonsGoByOne() {
    ShownStepper shown(layers());
    shown.button(Glyph::Plus).click();
    QCOMPARE(shown.stepper.value(), 3.0);
    shown.button(Glyph::Minus).click();
    shown.button(Glyph::Minus).click();
    QCOMPARE(shown.stepper.value(), 1.0);
    QCOMPARE(shown.changed.count(), 3);
    QCOMPARE(shown.finished.count(), 3);
  }

  void onALogScaleTheyGoByRoundNumbers() {
    double value = 1;
    for (const double next :
         {2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 5000.0})
      QCOMPARE(value = nextCount(value, 1, batch()), next);
    for (const double next : {2000.0, 1000.0, 500.0, 200.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 1.0})
      QCOMPARE(value = nextCount(value, -1, batch()), next);
  }

  void fromANumberInBetweenTheyGoToTheNextRoundOne() {
    QCOMPARE(nextCount(37, 1, batch()), 50.0);
    QCOMPARE(nextCount(37, -1, batch()), 20.0);
    QCOMPARE(nextCount(3, -1, batch()), 2.0);
    QCOMPARE(nextCount(7, 1, batch()), 10.0);
  }

  void theyStayInsideOfTheDomain() {
    QCOMPARE(nextCount(8, 1, layers()), 8.0);
    QCOMPARE(nextCount(0, -1, layers()), 0.0);
    ShownStepper shown(layers());
    for (int i = 0; i < 20; ++i) shown.button(Glyph::Plus).click();
    QCOMPARE(shown.stepper.value(), 8.0);
    QCOMPARE(shown.changed.count(), 6);
  }

  void aTypedNumberIsTaken() {
    ShownStepper shown(layers());
    shown.type(u"5"_s);
    QCOMPARE(shown.stepper.value(), 5.0);
    QCOMPARE(shown.finished.count(), 1);
  }

  void whatIsNoCountIsRefused() {
    ShownStepper shown(layers());
    shown.stepper.hide();  // no tip comes up
    const QSignalSpy refused(&shown.field(), &NumberField::refused);
    for (const QString& text : {u"9"_s, u"2.5"_s, u"-1"_s, u"many"_s}) shown.type(text);
    QCOMPARE(refused.count(), 4);
    QCOMPARE(shown.stepper.value(), 2.0);
    QCOMPARE(shown.changed.count(), 0);
  }

  void theArrowKeysStep() {
    ShownStepper shown(layers());
    QTest::keyClick(&shown.field(), Qt::Key_Up);
    QTest::keyClick(&shown.field(), Qt::Key_Up);
    QTest::keyClick(&shown.field(), Qt::Key_Down);
    QCOMPARE(shown.stepper.value(), 3.0);
    QCOMPARE(shown.finished.count(), 3);
  }

  /// One step for undo, however long it is held.
  void aHeldButtonFinishesWhenItIsLetGo() {
    ShownStepper shown(batch());
    GlyphButton& more = shown.button(Glyph::Plus);
    more.setAutoRepeatDelay(1);
    more.setAutoRepeatInterval(1);
    QTest::mousePress(&more, Qt::LeftButton);
    QTRY_VERIFY(shown.changed.count() >= 3);
    QCOMPARE(shown.finished.count(), 0);
    QTest::mouseRelease(&more, Qt::LeftButton);
    QCOMPARE(shown.finished.count(), 1);
  }

  void whatIsShownTellsNobody() {
    ShownStepper shown(layers());
    shown.stepper.setValue(7);
    QCOMPARE(shown.field().number(), 7.0);
    QCOMPARE(shown.changed.count(), 0);
  }

  void theSignStandsBehindTheLabelAndIsExplained() {
    ShownStepper shown(layers());
    const auto* label = shown.stepper.findChild<QLabel*>();
    QCOMPARE(label->text(), u"Layers"_s);
    shown.stepper.setSign(u"↺"_s, u"It restarts."_s);
    shown.stepper.setTexts(u"Schichten"_s, u"wie viele"_s);
    QCOMPARE(label->text(), u"Schichten ↺"_s);
    QVERIFY(label->toolTip().contains(u"wie viele"_s) && label->toolTip().contains(u"It restarts."_s));
  }

  void everyPartHasAName() {
    ShownStepper shown(layers());
    QVERIFY(shown.field().accessibleName().contains(u"Layers"_s));
    for (const Glyph glyph : {Glyph::Plus, Glyph::Minus})
      QVERIFY(shown.button(glyph).accessibleName().contains(u"Layers"_s));
  }
};

ALAB_WIDGET_TEST(TestStepper)
#include "tst_stepper.moc"
