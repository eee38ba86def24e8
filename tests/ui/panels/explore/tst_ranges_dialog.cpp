#include "ui/panels/explore/ranges_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

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
    QTest::addColumn<bool>("isFine");
    QTest::newRow("numbers") << u"-1"_s << u"2.5"_s << true;
    QTest::newRow("turned round") << u"2"_s << u"1"_s << false;
    QTest::newRow("empty") << u"1"_s << u"1"_s << false;
    QTest::newRow("no number") << u"one"_s << u"2"_s << false;
    QTest::newRow("infinite") << u"0"_s << u"inf"_s << false;
    QTest::newRow("too far") << u"0"_s << u"1e6"_s << false;
    QTest::newRow("too narrow") << u"1"_s << u"1.00000001"_s << false;
  }
  void onlyUsableRangesAreAccepted() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    RangesDialog dialog(exploreScene(firstState(), {}));
    const auto fields = dialog.findChildren<QLineEdit*>();
    fields[0]->setText(from);
    fields[1]->setText(to);
    QTEST(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled(), "isFine");
  }
};

QTEST_MAIN(TestRangesDialog)
#include "tst_ranges_dialog.moc"
