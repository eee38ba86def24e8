// The scores over the Softmax page: typed, pasted, taken from a preset.
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

#include "core/vector/scores.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/softmax/softmax_page.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestScoreStrip : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void typedAndPastedScoresAreOneStep_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<double>>("scores");
    using Scores = std::vector<double>;
    QTest::newRow("commas") << u"3, 1, 2"_s << Scores{3, 1, 2};
    QTest::newRow("brackets and blanks") << u"[3 1 2 4.5]"_s << Scores{3, 1, 2, 4.5};
    QTest::newRow("a column") << u"1;2"_s << Scores{1, 2};
    QTest::newRow("typographic minus") << u"−3, 2"_s << Scores{-3, 2};
    QTest::newRow("full width") << u"３，１"_s << Scores{3, 1};
  }
  void typedAndPastedScoresAreOneStep() {
    QFETCH(const QString, text);
    QFETCH(const std::vector<double>, scores);
    SoftmaxPage page;
    page.showAll();
    page.type(text);
    QCOMPARE(page.softmax().scores, scores);
    QCOMPARE(page.steps(), 1);
    QCOMPARE(page.panel.scores().scene().panes[0].areas.size(), scores.size());
    page.undo();
    QCOMPARE(page.softmax().scores, SoftmaxState().scores);
  }

  void wrongInputIsExplainedAndChangesNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << u" "_s << u"no scores"_s;
    QTest::newRow("text") << u"2, cat"_s << u"cat"_s;
    QTest::newRow("infinity") << u"1, inf"_s << u"infinite"_s;
    QTest::newRow("one") << u"1"_s << u"at least two"_s;
    QTest::newRow("eleven") << u"1 2 3 4 5 6 7 8 9 10 11"_s << u"At most 10"_s;
  }
  void wrongInputIsExplainedAndChangesNothing() {
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    SoftmaxPage page;
    page.showAll();
    page.type(text);
    QVERIFY2(wordsOf(page.panel).contains(part), qPrintable(wordsOf(page.panel)));
    QCOMPARE(page.softmax(), SoftmaxState());
    page.type(u"1, 2"_s);
    QVERIFY(!wordsOf(page.panel).contains(part));
  }

  void presetsAreButtons() {
    SoftmaxPage page;
    page.showAll();
    const auto buttons = page.panel.topStrip()->findChildren<QToolButton*>();
    QCOMPARE(std::size_t(buttons.size()), scorePresets().size());
    for (qsizetype i = 0; i < buttons.size(); ++i) {
      buttons[i]->click();
      QCOMPARE(page.softmax().scores, scorePresets()[std::size_t(i)].scores);
      QVERIFY(!buttons[i]->autoRaise());  // a frame round the one that is shown
    }
    QCOMPARE(page.panel.topStrip()->findChild<QLineEdit*>()->text(), u"[1, 1, 1, 1]"_s);
  }

  /// A field with the focus took the keys of the page for letters.
  void afterAPresetTheKeysBelongToThePage() {
    SoftmaxPage page;
    page.showAll();
    QSignalSpy left(static_cast<ScoreStrip*>(page.panel.topStrip()), &ScoreStrip::left);
    page.panel.topStrip()->findChildren<QToolButton*>()[1]->click();
    QCOMPARE(left.count(), 1);
  }

  /// Also where it is closed for good: the page that would be told is going.
  void whatIsHalfTypedIsNotEnteredWhenTheWindowIsLeft() {
    SoftmaxPage page;
    page.showAll();
    auto* field = page.panel.topStrip()->findChild<QLineEdit*>();
    field->selectAll();
    field->insert(u"1, 2"_s);
    const auto leave = [field](Qt::FocusReason reason) {
      QFocusEvent event(QEvent::FocusOut, reason);
      QCoreApplication::sendEvent(field, &event);
    };
    leave(Qt::ActiveWindowFocusReason);
    QCOMPARE(page.softmax(), SoftmaxState());
    QVERIFY(field->isModified());
    leave(Qt::TabFocusReason);
    QCOMPARE(page.softmax().scores, (std::vector<double>{1, 2}));
  }
};

ALAB_WIDGET_TEST(TestScoreStrip)
#include "tst_score_strip.moc"
