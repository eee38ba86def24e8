#include "ui/widgets/functions/preset_box.h"

#include <QTest>
#include <QWheelEvent>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/functions/display_name.h"

using alab::ChosenFunction;
using alab::PresetBox;

namespace {

ChosenFunction leaky(double alpha) {
  return {.id = "leaky_relu", .params = {alpha}};
}

}  // namespace

class TestPresetBox : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void listsTheDefaultsOfTheFunction() {
    PresetBox box;
    box.setFunction(leaky(0.01));
    const auto presets = alab::presetsOf("leaky_relu");
    QCOMPARE(std::size_t(box.count()), presets.size());
    for (int i = 0; i < box.count(); ++i) {
      QCOMPARE(box.itemText(i), alab::presetText(presets[std::size_t(i)]));
      QVERIFY(!box.itemData(i, Qt::ToolTipRole).toString().isEmpty());
    }
  }

  void showsWhichOneHolds() {
    PresetBox box;
    box.setFunction(leaky(0.2));
    QVERIFY(box.currentText().endsWith(QStringLiteral(" 0.2")));
    box.setFunction(leaky(0.123));
    QCOMPARE(box.currentIndex(), -1);
    QCOMPARE(box.placeholderText(), QStringLiteral("Own values"));
  }

  void choosingTellsTheParameters() {
    PresetBox box;
    box.setFunction(leaky(0.01));
    std::vector<double> chosen;
    connect(&box, &PresetBox::chosen, this, [&](const std::vector<double>& params) { chosen = params; });
    box.setFunction(leaky(0.123));
    QVERIFY(chosen.empty());
    for (int i = 0; i < box.count(); ++i) {
      emit box.activated(i);
      QCOMPARE(chosen, alab::presetsOf("leaky_relu")[std::size_t(i)].params);
    }
  }

  void hiddenWhenThereIsNothingToChoose() {
    QWidget column;
    PresetBox box(&column);
    column.show();
    box.setFunction({.id = "relu", .params = {}});
    QVERIFY(box.isHidden());
    box.setFunction(leaky(0.01));
    QVERIFY(!box.isHidden());
  }

  void theWheelScrollsTheColumnUnlessFocused() {
    PresetBox box;
    box.setFunction(leaky(0.01));
    const int before = box.currentIndex();
    const QPointF middle = box.rect().center();
    QWheelEvent event(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(box.currentIndex(), before);
  }
};

ALAB_WIDGET_TEST(TestPresetBox)
#include "tst_preset_box.moc"
