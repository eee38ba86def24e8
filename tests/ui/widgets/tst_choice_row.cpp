#include "ui/widgets/choice_row.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/calm_box.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct ShownRow {
  ShownRow() {
    row.setTexts(u"Optimiser"_s, u"what moves the weights"_s, {u"SGD"_s, u"Adam"_s, u"RMSprop"_s});
    row.setCurrent(1);
  }
  void choose(int index) {
    row.box().setCurrentIndex(index);
    emit row.box().activated(index);
  }
  ChoiceRow row;
  QSignalSpy chosen{&row, &ChoiceRow::chosen};
};

}  // namespace

class TestChoiceRow : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aChoiceIsToldOnce() {
    ShownRow shown;
    shown.choose(2);
    shown.choose(2);
    QCOMPARE(shown.chosen.count(), 1);
    QCOMPARE(shown.chosen.first().first().toInt(), 2);
  }

  void whatIsShownTellsNobody() {
    ShownRow shown;
    shown.row.setCurrent(2);
    QCOMPARE(shown.row.box().currentText(), u"RMSprop"_s);
    QCOMPARE(shown.chosen.count(), 0);
  }

  void anotherLanguageKeepsWhatIsChosenAndGreyed() {
    ShownRow shown;
    shown.row.setObstacle(2, u"not here"_s);
    shown.row.setTexts(u"优化器"_s, u"提示"_s, {u"一"_s, u"二"_s, u"三"_s});
    QCOMPARE(shown.row.box().currentText(), u"二"_s);
    QVERIFY(!item(shown, 2).isEnabled());
    QCOMPARE(shown.row.box().accessibleName(), u"优化器"_s);
  }

  void fewerChoicesAreLess() {
    ShownRow shown;
    shown.row.setTexts(u"Optimiser"_s, {}, {u"SGD"_s, u"Adam"_s});
    QCOMPARE(shown.row.box().count(), 2);
    QCOMPARE(shown.row.box().currentText(), u"Adam"_s);
    QCOMPARE(shown.chosen.count(), 0);
  }

  void anObstacleGreysAndSaysWhy() {
    ShownRow shown;
    shown.row.setObstacle(0, u"not here"_s);
    QVERIFY(!item(shown, 0).isEnabled());
    QCOMPARE(item(shown, 0).toolTip(), u"not here"_s);
    shown.row.setObstacle(0, {});
    QVERIFY(item(shown, 0).isEnabled() && item(shown, 0).toolTip().isEmpty());
  }

  void theSignStandsBehindTheLabelAndIsExplained() {
    ShownRow shown;
    shown.row.setSign(u"↺"_s, u"It restarts."_s);
    const auto* label = shown.row.findChild<QLabel*>();
    QCOMPARE(label->text(), u"Optimiser ↺"_s);
    QVERIFY(label->toolTip().contains(u"It restarts."_s));
  }

 private:
  static QStandardItem& item(const ShownRow& shown, int index) {
    return *qobject_cast<QStandardItemModel*>(shown.row.box().model())->item(index);
  }
};

ALAB_WIDGET_TEST(TestChoiceRow)
#include "tst_choice_row.moc"
