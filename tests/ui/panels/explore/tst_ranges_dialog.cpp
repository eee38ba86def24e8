#include "ui/panels/explore/ranges_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QString problemIn(const RangesDialog& dialog) {
  return dialog.findChild<QLabel*>(u"problem"_s)->text();
}

}  // namespace

class TestRangesDialog : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void startsWithTheRangesOfTheFigure() {
    const PlotScene scene = exploreScene(firstState(), {});
    const RangesDialog dialog(scene);
    QCOMPARE(dialog.x(), Range({-6, 6}));
    QCOMPARE(dialog.y(1), Range({-0.15, 1.25}));
  }

  void onlyUsableRangesAreAccepted_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");
    const QString width = u"The width of x must be from 1e−06 to 10000."_s;
    QTest::newRow("numbers") << u"-1"_s << u"2.5"_s << QString();
    QTest::newRow("turned round") << u"2"_s << u"1"_s << u"x: write the smaller number first."_s;
    QTest::newRow("empty") << u"1"_s << u"1"_s << width;
    QTest::newRow("no number") << u"one"_s << u"2"_s << u"“one” is not a number."_s;
    QTest::newRow("comma") << u"0,5"_s << u"2"_s << u"Write the decimal sign as a dot: 0.5"_s;
    QTest::newRow("infinite") << u"0"_s << u"inf"_s << u"“inf” is not a number."_s;
    QTest::newRow("too far") << u"0"_s << u"1e6"_s << u"x must be from −100000 to 100000."_s;
    QTest::newRow("too narrow") << u"1"_s << u"1.00000001"_s << width;
    QTest::newRow("too wide") << u"-9000"_s << u"9000"_s << width;
  }
  void onlyUsableRangesAreAccepted() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    RangesDialog dialog(exploreScene(firstState(), {}));
    const auto fields = dialog.findChildren<NumberField*>();
    fields[0]->setText(from);
    fields[1]->setText(to);
    QTEST(problemIn(dialog), "problem");
    const bool isFine = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled();
    QCOMPARE(isFine, problemIn(dialog).isEmpty());
  }

  void eachEndCanBeTypedBeforeTheOther() {
    RangesDialog dialog(exploreScene(firstState(), {}));
    const auto fields = dialog.findChildren<NumberField*>();
    for (const auto& [field, text] : {std::pair(fields[0], u"10"_s), std::pair(fields[1], u"20"_s)}) {
      field->selectAll();
      QTest::keyClicks(field, text);
      emit field->editingFinished();
    }
    QCOMPARE(dialog.x(), Range({10, 20}));
  }
};

ALAB_WIDGET_TEST(TestRangesDialog)
#include "tst_ranges_dialog.moc"
