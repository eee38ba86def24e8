#include "ui/window/session.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "core/state/json.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/window/status_line.h"

using namespace alab;

class TestSession : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(savePreferences({}));
  }

  void stateComesBackAtTheNextStart() {
    Preferences preferences;
    Document document;
    Session session(document, preferences);
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 1.25; });
    session.save();
    Preferences next = loadPreferences();
    QCOMPARE(lastState(next).state, document.state());
    QVERIFY(lastState(next).problem.isEmpty());
  }

  void fileThatIsOnlyLookedAtReplacesNothing() {
    Preferences preferences;
    preferences.lastState = "the user's own";
    LabState opened = firstState();
    opened.explore.probe.x = 3;
    Document document(opened);
    Session session(document, preferences);
    session.save();
    QCOMPARE(loadPreferences().lastState, QByteArray("the user's own"));
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 4; });
    session.save();
    QCOMPARE(lastState(preferences).state, document.state());
  }

  void firstStartShowsTheFirstScreen() {
    Preferences none;
    QCOMPARE(lastState(none).state, firstState());
    QVERIFY(lastState(none).problem.isEmpty());
  }

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
    const LastState last = lastState(preferences);
    QCOMPARE(last.state, firstState());
    QVERIFY(!last.problem.isEmpty());
    QCOMPARE(preferences.damagedState, kept);
  }

  void problemIsToldInTheLanguageOfTheWindow() {
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/activation-lab_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    Preferences preferences;
    preferences.lastState = "{}";
    const QString told = lastState(preferences).problem;
    QCOMPARE(QRegularExpression(QStringLiteral("[a-z]{3,}( [a-z]+)+")).match(told).captured(), QString());
    QVERIFY(told.contains(QStringLiteral("Activation Lab")));
  }

  void partlyDamagedStateIsToldAndKept() {
    QJsonObject json = toJson(firstState());
    json[u"explore"] = 7;
    Preferences preferences;
    preferences.lastState = QJsonDocument(json).toJson();
    const LastState last = lastState(preferences);
    QCOMPARE(last.state.selection, firstState().selection);
    QVERIFY(last.problem.contains(QStringLiteral("explore")));
    QCOMPARE(preferences.damagedState, preferences.lastState);
  }

  void unwritablePlaceIsToldInTheStatusLine() {
    QFile file(m_folder.filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.fileName());
    Preferences preferences;
    Document document;
    Session session(document, preferences);
    StatusLine line;
    connect(&session, &Session::keepingChanged, &line, &StatusLine::setKeeping);
    session.save();
    QVERIFY(!session.isSaved());
    const auto labels = line.findChildren<QLabel*>();
    const auto told = std::ranges::find(labels, QStringLiteral("cannot be saved"), &QLabel::text);
    QVERIFY(told != labels.end());
    QVERIFY((*told)->toolTip().contains(file.fileName()));
  }

  void endlessChangesAreSavedMeanwhile() {
    Preferences preferences;
    Document document;
    Session session(document, preferences);
    QTimer playing;
    connect(&playing, &QTimer::timeout, &document, [&document] {
      document.edit({}, QStringLiteral("play"), [](LabState& state) { state.explore.probe.x += 0.01; });
    });
    playing.start(20);
    QTRY_VERIFY(!preferences.lastState.isEmpty());
  }

  void changesAreWrittenAfterARestAndOnce() {
    Preferences preferences;
    Document document;
    Session session(document, preferences);
    QSignalSpy spy(&session, &Session::keepingChanged);
    for (int i = 1; i <= 50; ++i)
      document.edit({}, QStringLiteral("drag"), [i](LabState& state) { state.explore.probe.x = i / 10.0; });
    QVERIFY(!session.isSaved());
    QVERIFY(preferences.lastState.isEmpty());
    QTRY_VERIFY(session.isSaved());
    QCOMPARE(spy.count(), 2);
    Preferences next = loadPreferences();
    QCOMPARE(lastState(next).state.explore.probe.x, 5.0);
  }

 private:
  QTemporaryDir m_folder;
};

ALAB_WIDGET_TEST(TestSession)
#include "tst_session.moc"
