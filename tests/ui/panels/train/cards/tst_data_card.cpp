#include "ui/panels/train/cards/data_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/cards/data_buttons.h"
#include "ui/panels/train/cards/feature_boxes.h"
#include "ui/panels/train/train_names.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

using Shown = ShownCard<DataCard>;

QAction* actionOf(const Shown& shown, DataKind kind) {
  for (QAction* action : shown.card.findChild<QMenu*>()->actions())
    if (action->isCheckable() && action->data().toInt() == int(kind)) return action;
  return nullptr;
}

QCheckBox& featureBox(const Shown& shown, InputFeature feature) {
  const auto boxes = shown.card.findChild<FeatureBoxes*>()->findChildren<QCheckBox*>();
  return *boxes.at(qsizetype(std::ranges::find(inputFeatures(), feature) - inputFeatures().begin()));
}

QStringList checkedNames(const Shown& shown) {
  QStringList names;
  for (const auto* button : shown.card.findChild<DataButtons*>()->findChildren<QAbstractButton*>())
    if (button->isChecked()) names += button->accessibleName();
  return names;
}

}  // namespace

class TestDataCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyKindIsOfferedOnce() {
    const Shown shown(trainState());
    for (const DataFacts& kind : dataKinds()) {
      const bool isButton =
          std::ranges::find(DataButtons::shownKinds, kind.kind) != DataButtons::shownKinds.end();
      QCOMPARE(actionOf(shown, kind.kind) != nullptr, !isButton);
    }
  }

  void everyKindHasANameAndAPictureOfItsOwn() {
    QSet<QString> names, tips;
    for (const DataFacts& kind : dataKinds()) {
      names.insert(dataName(kind.kind));
      tips.insert(dataTip(kind.kind));
    }
    QCOMPARE(names.size(), qsizetype(dataKinds().size()));
    QCOMPARE(tips.size(), qsizetype(dataKinds().size()));
    const Shown shown(trainState());
    QSet<qint64> pictures;
    for (const DataKind kind : DataButtons::shownKinds)
      pictures.insert(buttonOf(shown.card, dataName(kind)).icon().cacheKey());
    QCOMPARE(pictures.size(), qsizetype(DataButtons::shownKinds.size()));
  }

  void aPictureChoosesItsData() {
    Shown shown(trainState());
    buttonOf(shown.card, dataName(DataKind::Spiral)).click();
    QCOMPARE(shown.train().data.kind, DataKind::Spiral);
    QCOMPARE(checkedNames(shown), QStringList(dataName(DataKind::Spiral)));
    buttonOf(shown.card, dataName(DataKind::Spiral)).click();
    QCOMPARE(shown.steps(), 1);
    shown.document.undoStack().undo();
    QCOMPARE(checkedNames(shown), QStringList(dataName(DataKind::Circle)));
  }

  void theMenuChoosesTheOthers() {
    Shown shown(trainState());
    actionOf(shown, DataKind::Iris)->trigger();
    QCOMPARE(shown.train().data.kind, DataKind::Iris);
    QVERIFY(actionOf(shown, DataKind::Iris)->isChecked());
    QCOMPARE(checkedNames(shown), QStringList(u"More data"_s));
    QVERIFY(!buttonOf(shown.card, u"More data"_s).icon().isNull());
    buttonOf(shown.card, dataName(DataKind::Moons)).click();
    QCOMPARE(checkedNames(shown), QStringList(dataName(DataKind::Moons)));
    QVERIFY(buttonOf(shown.card, u"More data"_s).icon().isNull());
  }

  void aCurveNeedsAFunction() {
    Shown shown(trainState());
    QVERIFY(actionOf(shown, DataKind::Curve)->isEnabled());
    shown.document.edit({}, {}, [](LabState& state) { state.selection = {}; });
    QVERIFY(!actionOf(shown, DataKind::Curve)->isEnabled());
    shown.document.edit({}, {}, [](LabState& state) { state.train.data.kind = DataKind::Curve; });
  }

  void onlyWhatTheDataTakeIsAskedFor_data() {
    QTest::addColumn<DataKind>("kind");
    for (const DataFacts& kind : dataKinds()) QTest::newRow(std::string(kind.name).c_str()) << kind.kind;
  }
  void onlyWhatTheDataTakeIsAskedFor() {
    QFETCH(const DataKind, kind);
    const Shown shown(withData(kind));
    QCOMPARE(!shown.slider(u"Noise"_s).isHidden(), facts(kind).takesNoise);
    QCOMPARE(!stepperOf(shown, u"Points"_s).isHidden(), facts(kind).takesPoints);
    QCOMPARE(!shown.card.findChild<FeatureBoxes*>()->isHidden(), facts(kind).features == 2);
  }

  void noisePointsAndTestShareAreSteps() {
    Shown shown(trainState());
    drag(shown.slider(u"Noise"_s), 0.1, 0.2);
    enter(stepperOf(shown, u"Points"_s), 1000);
    drag(shown.slider(u"Test share"_s), 0.4, 0.3);
    QCOMPARE(shown.train().data.noise, 0.2);
    QCOMPARE(shown.train().data.points, std::size_t(1000));
    QCOMPARE(shown.train().data.testShare, 0.3);
    QCOMPARE(shown.steps(), 3);
  }

  void featuresAreTicked() {
    Shown shown(trainState());
    featureBox(shown, InputFeature::Product).click();
    QVERIFY(shown.train().data.features.has(InputFeature::Product));
    featureBox(shown, InputFeature::X1).click();
    QVERIFY(!shown.train().data.features.has(InputFeature::X1));
    shown.document.undoStack().undo();
    QVERIFY(featureBox(shown, InputFeature::X1).isChecked());
  }

  /// Without features there is nothing to learn from.
  void theLastFeatureStays() {
    Shown shown(trainState());
    featureBox(shown, InputFeature::X1).click();
    QCheckBox& last = featureBox(shown, InputFeature::X2);
    QVERIFY(!last.isEnabled() && last.isChecked());
    QVERIFY(last.toolTip() != featureBox(shown, InputFeature::X1).toolTip());
    last.click();
    QVERIFY(!shown.train().data.features.isEmpty());
    featureBox(shown, InputFeature::SinX1).click();
    QVERIFY(last.isEnabled());
  }

  void pointsSetByHandCanBeCleared() {
    LabState state = trainState();
    state.train.data.hand = {{1, 2, 1}, {0, 0, 0}};
    Shown shown(state);
    QPushButton& clear = static_cast<QPushButton&>(buttonOf(shown.card, u"Clear"_s));
    QVERIFY(!clear.isHidden());
    clear.click();
    QVERIFY(shown.train().data.hand.empty() && clear.isHidden());
    QCOMPARE(shown.steps(), 1);
  }

  void aFileOffersItsColumnsAndTheSlice() {
    LabState state = trainState();
    state.train.data.file = "/tables/flowers.csv";
    ShownCard<DataCard> card(state);
    QVERIFY(!card.box(QStringLiteral("Learn")).isVisible());
    card.card.setFile({.columns = {"long", "wide", "high", "kind"},
                       .shape = DataShape{Task::Classes, {"long", "wide", "high"}, 3}});
    QVERIFY(card.box(QStringLiteral("Learn")).isVisible());
    QCOMPARE(card.box(QStringLiteral("Learn")).currentText(), QStringLiteral("kind"));
    card.choose(1, QStringLiteral("Learn"));
    QCOMPARE(card.train().data.target, std::string("wide"));
    card.choose(2, QStringLiteral("Map up"));
    QCOMPARE(card.train().slice.up, std::size_t(2));
    QCOMPARE(card.steps(), 2);
  }

  void aSetAfterAFileIsASet() {
    LabState state = trainState();
    state.train.data.file = "/tables/flowers.csv";
    state.train.data.target = "wide";
    ShownCard<DataCard> card(state);
    buttonOf(card.card, QStringLiteral("Spiral")).click();
    QVERIFY(!card.train().data.isFile() && card.train().data.target.empty());
    QVERIFY(card.train().data.kind == DataKind::Spiral);
  }
};

ALAB_WIDGET_TEST(TestDataCard)
#include "tst_data_card.moc"
