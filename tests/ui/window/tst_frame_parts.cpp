#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/window/help/about_text.h"
#include "ui/window/navigation.h"
#include "ui/window/status_line.h"
#include "ui/window/symbol.h"

using namespace alab;

namespace {

bool says(const StatusLine& line, const char* text) {
  const auto labels = line.findChildren<QLabel*>();
  return std::ranges::any_of(labels,
                             [=](const QLabel* label) { return label->text() == QLatin1String(text); });
}

}  // namespace

class TestFrameParts : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void navigationTellsThePageByClickAndByKey() {
    Navigation navigation;
    QAction& first = navigation.addPage(QStringLiteral("explore"));
    QAction& second = navigation.addPage(QStringLiteral("depth"));
    QSignalSpy chosen(&navigation, &Navigation::chosen);
    second.trigger();
    QCOMPARE(chosen.last().first().toInt(), 1);
    navigation.findChildren<NavigationButton*>().first()->click();
    QCOMPARE(chosen.last().first().toInt(), 0);
    QCOMPARE(first.shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
  }

  void narrowNavigationDropsTheWordsAndKeepsTheNames() {
    Navigation navigation;
    navigation.addPage(QStringLiteral("explore"));
    navigation.setTitle(0, QStringLiteral("Explore"));
    const int wide = navigation.sizeHint().width();
    navigation.setNarrow(true);
    QVERIFY(navigation.sizeHint().width() < wide);
    QCOMPARE(navigation.findChild<NavigationButton*>()->accessibleName(), QStringLiteral("Explore"));
  }

  void symbolTakesColourAndSize() {
    const QImage picture = symbol(QStringLiteral("undo"), Qt::red, 20, 2).toImage();
    QCOMPARE(picture.size(), QSize(40, 40));
    int red = 0;
    for (int y = 0; y < 40; ++y)
      for (int x = 0; x < 40; ++x) red += picture.pixelColor(x, y) == QColor(Qt::red);
    QVERIFY(red > 40);
    QVERIFY(symbol(QStringLiteral("no such icon"), Qt::red, 20, 1).isNull());
  }

  void statusLineSaysForAWhileThatEverythingIsKept() {
    StatusLine line;
    QVERIFY(!says(line, "kept"));
    line.setKeeping(Keeping::Saving);
    QVERIFY(!says(line, "kept"));
    line.setKeeping(Keeping::Saved);
    QVERIFY(says(line, "kept"));
    line.setKeeping(Keeping::Saving);  // the next change is not kept yet
    QVERIFY(!says(line, "kept"));
    line.setKeeping(Keeping::Saved);
    QVERIFY(says(line, "kept"));
    QTRY_VERIFY(!says(line, "kept"));
  }

  void statusLineSaysLastinglyThatNothingIsKept() {
    StatusLine line;
    line.setKeeping(Keeping::Saved);
    line.setKeeping(Keeping::Impossible);
    QVERIFY(says(line, "cannot be kept"));
    line.setKeeping(Keeping::Saving);
    QVERIFY(says(line, "cannot be kept"));
    line.setKeeping(Keeping::Saved);
    QVERIFY(says(line, "kept"));
  }

  void statusLineTellsWhatWasDone() {
    StatusLine line;
    line.say(QStringLiteral("Written: a.png"));
    QCOMPARE(line.currentMessage(), QStringLiteral("Written: a.png"));
  }

  void statusLineShowsOneSentenceAtATime() {
    StatusLine line;
    line.setHint(QStringLiteral("Drag the probe."));
    line.say(QStringLiteral("Written: a.png"));
    QVERIFY(says(line, "Written: a.png"));
    QVERIFY(!says(line, "Drag the probe."));
    line.clearMessage();
    QVERIFY(says(line, "Drag the probe."));
  }

  void whatTheStatusLineSaidGoesWithItsLanguage() {
    StatusLine line;
    line.setHint(QStringLiteral("Drag the probe."));
    line.resize(400, line.sizeHint().height());
    line.show();
    const QImage quiet = line.grab().toImage();
    line.say(QStringLiteral("Written: a.png"));
    QVERIFY(line.grab().toImage() != quiet);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&line, &change);
    QVERIFY(says(line, "Drag the probe."));
    QCOMPARE(line.grab().toImage(), quiet);
  }

  void aNewLayoutShowsNothingUnderTheMessage() {
    StatusLine line;
    line.resize(400, 60);
    line.show();
    line.say(QStringLiteral("Written: a.png"));
    const QImage alone = line.grab().toImage();
    line.setHint(QStringLiteral("Drag the probe."));
    auto* tall = new QWidget;
    tall->setMinimumHeight(40);
    line.addPermanentWidget(tall);
    tall->show();
    line.removeWidget(tall);
    delete tall;
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(line.grab().toImage(), alone);
  }

  void aboutNamesLicenceAndEveryWork() {
    const QString text = aboutText();
    for (const char* wanted : {ALAB_VERSION, "General Public License", "version 3", "Qt 6", "LGPL",
                               "QCustomPlot", "CLI11", "BSD", "MathJax", "Apache", "DejaVu", "Noto"})
      QVERIFY2(text.contains(QLatin1String(wanted)), wanted);
  }
};

ALAB_WIDGET_TEST(TestFrameParts)
#include "tst_frame_parts.moc"
