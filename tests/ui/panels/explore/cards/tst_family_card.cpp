#include "ui/panels/explore/cards/family_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestFamilyCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void familyTakesTypedValues() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu"}));
    auto* values = shown.card.findChild<QLineEdit*>();
    QTest::keyClicks(values, u"0.01, 0.1; 1"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(shown.explore().family.values, std::vector<double>({0.01, 0.1, 1}));
    values->selectAll();
    QTest::keyClicks(values, u"0.1, x"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(shown.explore().family.values.size(), size_t(3));
  }

  void theParameterBoxIsFilledForANewFunctionOnly() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu", "elu"}));
    auto* box = shown.card.findChild<QComboBox*>();
    const QSignalSpy filled(box->model(), &QAbstractItemModel::rowsInserted);
    shown.document.edit({}, {}, [](LabState& next) { next.selection.functions[0].params = {0.3}; });
    QCOMPARE(filled.count(), 0);
    shown.document.edit({}, {}, [](LabState& next) { next.selection.focused = 1; });
    QCOMPARE(box->count(), 1);
    QVERIFY(filled.count() > 0);
  }

  void familyNeedsAParameter() { QVERIFY(Shown<FamilyCard>(stateOf({"tanh"})).card.isHidden()); }

  void familyReadsLists_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("commas") << u"1,2,3"_s << 3;
    QTest::newRow("spaces") << u"1 2  3 "_s << 3;
    QTest::newRow("Chinese commas") << u"1，2、3"_s << 3;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9 10"_s << -1;
    QTest::newRow("a word") << u"1 two"_s << -1;
    QTest::newRow("infinite") << u"inf"_s << -1;
  }
  void familyReadsLists() {
    QFETCH(const QString, text);
    const auto values = familyFromText(text);
    QTEST(values ? int(values->size()) : -1, "count");
  }

  void theSwitchDrawsOneCurveForEachValue() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu"}));
    auto* values = shown.card.findChild<QLineEdit*>();
    QTest::keyClicks(values, u"0.05 0.5"_s);
    QTest::keyClick(values, Qt::Key_Return);
    shown.card.findChild<QCheckBox*>()->click();
    const PlotScene scene = exploreScene(shown.document.state(), {});
    int member = 0;
    for (const double slope : {0.05, 0.5}) {
      const Series* curve = seriesOf(scene, u"f"_s, u"family%1.0"_s.arg(member++));
      QVERIFY(curve);
      QVERIFY(worstError(*curve, [=](double x) { return x > 0 ? x : slope * x; }) < 1e-15);
    }
    shown.document.undoStack().undo();
    QVERIFY(!shown.card.findChild<QCheckBox*>()->isChecked());
    QVERIFY(!seriesOf(exploreScene(shown.document.state(), {}), u"f"_s, u"family0.0"_s));
  }

  void anotherParameterStartsWithItsOwnValues() {
    Shown<FamilyCard> shown(stateOf({"selu"}));
    auto* box = shown.card.findChild<QComboBox*>();
    QCOMPARE(box->count(), 2);
    shown.document.edit({}, {}, [](LabState& next) { next.explore.family.values = {1, 2}; });
    QCOMPARE(shown.card.findChild<QLineEdit*>()->text(), u"1, 2"_s);
    box->setCurrentIndex(1);
    emit box->activated(1);
    QCOMPARE(shown.explore().family.parameter, 1);
    QVERIFY(shown.explore().family.values.empty());
    QVERIFY(shown.card.findChild<QLineEdit*>()->text().isEmpty());
  }

  void aListThatCannotBeReadIsExplained() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu"}));
    auto* values = shown.card.findChild<QLineEdit*>();
    const auto isExplained = [&] {
      for (const auto* label : shown.card.findChildren<QLabel*>())
        if (label->text().contains(u"up to nine numbers"_s)) return label->isVisibleTo(&shown.card);
      return false;
    };
    const int height = shown.card.sizeHint().height();
    QTest::keyClicks(values, u"0.1, x"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QVERIFY(isExplained());
    values->selectAll();
    QTest::keyClicks(values, u"0.1"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QVERIFY(!isExplained());
    QTRY_COMPARE(shown.card.sizeHint().height(), height);  // no empty line below the field
  }
};

ALAB_WIDGET_TEST(TestFamilyCard)
#include "tst_family_card.moc"
