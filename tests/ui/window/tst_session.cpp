#include "ui/window/session.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"

using namespace alab;

class TestSession : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    savePreferences({});
  }

  void stateComesBackAtTheNextStart() {
    Preferences preferences;
    Document document;
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 1.25; });
    Session(document, preferences).save();
    QCOMPARE(lastState(loadPreferences()), document.state());
  }

  void firstStartShowsTheFirstScreen() { QCOMPARE(lastState({}), firstState()); }

  void damagedStateFallsBack_data() {
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("no JSON") << QByteArray("\x01rubbish");
    QTest::newRow("another format") << QByteArray("{\"format\": \"spreadsheet\"}");
    QTest::newRow("cut off") << QByteArray("{\"format\": \"activation-lab\", \"vers");
  }

  void damagedStateFallsBack() {
    QFETCH(QByteArray, kept);
    Preferences preferences;
    preferences.lastState = kept;
    QCOMPARE(lastState(preferences), firstState());
  }

  void changesAreWrittenAfterARestAndOnce() {
    Preferences preferences;
    Document document;
    Session session(document, preferences);
    QSignalSpy spy(&session, &Session::savedChanged);
    for (int i = 1; i <= 50; ++i)
      document.edit({}, QStringLiteral("drag"), [i](LabState& state) { state.explore.probe.x = i / 10.0; });
    QVERIFY(!session.isSaved());
    QVERIFY(preferences.lastState.isEmpty());
    QTRY_VERIFY(session.isSaved());
    QCOMPARE(spy.last().first().toBool(), true);
    QCOMPARE(lastState(loadPreferences()).explore.probe.x, 5.0);
  }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
