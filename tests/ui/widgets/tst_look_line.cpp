#include "ui/widgets/look_line.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestLookLine : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void itIsThereUntilItIsClosed() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new LookLine(&window);
    column->addWidget(line);
    window.show();
    QVERIFY(!line->isVisible());
    line->say([] { return u"Look there."_s; });
    QVERIFY(line->isVisible());
    QCOMPARE(line->findChild<QLabel*>()->text(), u"→ Look there."_s);
    auto* close = line->findChild<QToolButton*>();
    QVERIFY(!close->toolTip().isEmpty() && !close->accessibleName().isEmpty());
    close->click();
    QVERIFY(!line->isVisible());
  }

  void itSpeaksTheLanguageOfTheMoment() {
    LookLine line;
    QString language = u"one"_s;
    line.say([&] { return language; });
    language = u"another"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&line, &change);
    QVERIFY(line.findChild<QLabel*>()->text().contains(u"another"_s));
  }
};

ALAB_WIDGET_TEST(TestLookLine)
#include "tst_look_line.moc"
