#include "tests/support/test_program.h"
#include "ui/document/preferences.h"
#include "ui/document/settings_file.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include "tests/support/strict.h"

using alab::loadPreferences;
using alab::Preferences;

namespace {

Preferences unusual() {
  Preferences p;
  p.language = QStringLiteral("zh_CN");
  p.theme = alab::ThemeId::Projector;
  p.typeSize = 14.5;
  p.decimals = 6;
  p.reducedMotion = true;
  p.geometry = QByteArray("\0\1\xff geometry", 12);
  p.recentFiles = {QStringLiteral("/home/me/图, 1.actlab"), QStringLiteral("b.actlab")};
  p.probeWasDragged = true;
  p.stripClosed = true;
  p.exportFolder = QStringLiteral("/home/me/图, 1");
  p.exportEnding = QStringLiteral(".svg");
  p.figure = {.size = {800, 600}, .scale = 3, .dpi = 300, .theme = alab::ThemeId::Print, .transparent = true};
  return p;
}

}  // namespace

class TestPreferences : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    alab::failOnWarnings();
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile::remove(fileName());
  }

  void firstStartHasTheDefaults() { QCOMPARE(loadPreferences(), Preferences()); }

  void whatWasSavedComesBack() {
    QVERIFY(alab::savePreferences(unusual()));
    QCOMPARE(loadPreferences(), unusual());
    QVERIFY(alab::savePreferences(Preferences()));
    QCOMPARE(loadPreferences(), Preferences());
  }

  void damagedValueFallsBackToItsDefaultAndTheRestStays_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("damage");
    QTest::addColumn<std::function<void(Preferences&)>>("expect");
    const auto row = [](const char* key, const QVariant& damage, std::function<void(Preferences&)> expect) {
      QTest::addRow("%s is %s", key, qPrintable(damage.toString()))
          << QString::fromLatin1(key) << damage << expect;
    };
    row("theme", QStringLiteral("pink"), [](Preferences& p) { p.theme = Preferences().theme; });
    row("theme", QStringLiteral("print"), [](Preferences& p) { p.theme = Preferences().theme; });
    row("decimals", 7, [](Preferences& p) { p.decimals = Preferences().decimals; });
    row("typeSize", QStringLiteral("large"), [](Preferences& p) { p.typeSize = Preferences().typeSize; });
    row("typeSize", 4000, [](Preferences& p) { p.typeSize = Preferences().typeSize; });
    row("typeSize", QStringLiteral("nan"), [](Preferences& p) { p.typeSize = Preferences().typeSize; });
    row("decimals", -3, [](Preferences& p) { p.decimals = Preferences().decimals; });
    row("reducedMotion", QStringLiteral("perhaps"), [](Preferences& p) { p.reducedMotion = false; });
    row("figure/size", QStringLiteral("huge"),
        [](Preferences& p) { p.figure.size = Preferences().figure.size; });
    row("figure/scale", 1e300, [](Preferences& p) { p.figure.scale = Preferences().figure.scale; });
    row("figure/dpi", -1, [](Preferences& p) { p.figure = alab::FigureOptions(); });
  }
  void damagedValueFallsBackToItsDefaultAndTheRestStays() {
    QFETCH(const QString, key);
    QFETCH(const QVariant, damage);
    QFETCH(const std::function<void(Preferences&)>, expect);
    QVERIFY(alab::savePreferences(unusual()));
    QSettings(fileName(), QSettings::IniFormat).setValue(key, damage);
    Preferences expected = unusual();
    expect(expected);
    QCOMPARE(loadPreferences(), expected);
  }

  void unwritablePlaceIsToldAndNamed() {
    QFile file(m_folder.filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.fileName());
    QVERIFY(!alab::savePreferences(unusual()));
    QVERIFY(alab::settingsFile().fileName().startsWith(file.fileName()));
  }

  void fileOfGarbageGivesTheDefaults() {
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("activation-lab")));
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("[[[%%\0=@Size(\n\xff\xfe typeSize=@Variant(\0\0)\n", 40));
    file.close();
    QCOMPARE(loadPreferences(), Preferences());
  }

 private:
  QString fileName() const { return m_folder.filePath(QStringLiteral("activation-lab/activation-lab.ini")); }

  QTemporaryDir m_folder;
};

ALAB_TEST(TestPreferences)
#include "tst_preferences.moc"
