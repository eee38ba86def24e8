#include "ui/window/export/figure_commands.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/dummy_panel.h"

using namespace alab;

namespace {

struct Desk {
  Document document;
  DummyPanel panel = DummyPanel(QStringLiteral("explore"), document);
  Preferences preferences;
  QWidget window;
  FigureCommands commands =
      FigureCommands([this](QSize size) { return panel.exportables(size); }, preferences, window);
  QSignalSpy said = QSignalSpy(&commands, &FigureCommands::said);
};

/// In the dialog, which is closed again.
ThemeId proposedTheme(Desk& desk) {
  std::optional<ThemeId> proposed;
  QTimer::singleShot(0, &desk.window, [&proposed] {
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    proposed = dialog->settings().options.theme;
    dialog->reject();
  });
  desk.commands.exportFigure();
  return proposed.value_or(ThemeId::Light);
}

}  // namespace

class TestFigureCommands : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void againWritesTheNextFreeFileWithoutAQuestion() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.exportFolder = folder.path();
    desk.preferences.figure.size = {320, 200};
    desk.commands.exportAgain();
    desk.commands.exportAgain();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("explore-2.png"), QStringLiteral("explore.png")}));
    QCOMPARE(QImage(folder.filePath(QStringLiteral("explore-2.png"))).size(), QSize(640, 400));
    QVERIFY(desk.said.last().first().toString().contains(QStringLiteral("explore-2.png")));
  }

  void filesAreNumberedFromTheNameThatWasChosen() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.exportFolder = folder.path();
    desk.preferences.exportEnding = QStringLiteral(".csv");
    QTimer::singleShot(0, &desk.window, [&folder] {
      auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
      dialog->findChild<QLineEdit*>(QStringLiteral("fileName"))
          ->setText(folder.filePath(QStringLiteral("a.csv")));
      dialog->accept();
    });
    desk.commands.exportFigure();
    QTimer::singleShot(0, &desk.window,
                       [] { qobject_cast<ExportDialog*>(QApplication::activeModalWidget())->accept(); });
    desk.commands.exportFigure();
    desk.commands.exportAgain();
    desk.commands.exportAgain();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("a-2.csv"), QStringLiteral("a-3.csv"), QStringLiteral("a-4.csv"),
                          QStringLiteral("a.csv")}));
  }

  void againKeepsTheTypedGrid() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.exportFolder = folder.path();
    desk.preferences.exportEnding = QStringLiteral(".csv");
    QTimer::singleShot(0, &desk.window, [&folder] {
      auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
      const auto type = [dialog](const char* field, const QString& text) {
        dialog->findChild<QLineEdit*>(QLatin1String(field))->setText(text);
      };
      type("fileName", folder.filePath(QStringLiteral("a.csv")));
      type("from", QStringLiteral("-3"));
      type("to", QStringLiteral("4"));
      type("step", QStringLiteral("0.5"));
      dialog->accept();
    });
    desk.commands.exportFigure();
    desk.commands.exportAgain();
    const auto written = [&folder](const QString& name) {
      QFile file(folder.filePath(name));
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray again = written(QStringLiteral("a-2.csv"));
    QVERIFY2(again.endsWith("-3\r\n4\r\n0.5\r\n"), again);
    QCOMPARE(again, written(QStringLiteral("a.csv")));
  }

  void againWaitsForALargePicture() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.exportFolder = folder.path();
    desk.commands.exportAgain();
    const auto isWriting = [&desk] {
      const QString sentence = desk.said.last().first().toString();
      return sentence.startsWith(QStringLiteral("Writing ")) &&
             sentence.contains(QStringLiteral("explore.png"));
    };
    QVERIFY(isWriting());
    desk.commands.exportAgain();
    desk.commands.exportFigure();
    QCOMPARE(desk.said.count(), 3);
    QVERIFY(isWriting());
    QTRY_VERIFY(desk.said.last().first().toString().startsWith(QStringLiteral("Written: ")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("explore.png")});
  }

  void formatIsKeptForTheNextSession() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.exportFolder = folder.path();
    desk.preferences.exportEnding = QStringLiteral(".svg");
    desk.commands.exportAgain();
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("explore.svg"))));
    QCOMPARE(desk.preferences.exportEnding, QStringLiteral(".svg"));
  }

  void againSaysWhatWentWrong() {
    Desk desk;
    desk.preferences.exportFolder = QStringLiteral("/proc");
    desk.commands.exportAgain();
    QCOMPARE(desk.said.count(), 1);
    QVERIFY(!desk.said.first().first().toString().startsWith(QStringLiteral("Written")));
  }

  void vanishedFolderIsReplacedByOneThatExists() {
    const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    Desk desk;
    desk.preferences.exportFolder = home.filePath(QStringLiteral("gone"));
    desk.commands.exportAgain();
    QTRY_COMPARE(QDir(home.path()).entryList(QDir::Files), QStringList{QStringLiteral("explore.png")});
  }

  void firstExportAsks() {
    Desk desk;
    bool asked = false;
    QTimer::singleShot(0, &desk.window, [&asked] {
      QWidget* dialog = QApplication::activeModalWidget();
      asked = qobject_cast<ExportDialog*>(dialog);
      if (dialog) dialog->close();
    });
    desk.commands.exportAgain();
    QVERIFY(asked);
    QCOMPARE(desk.said.count(), 0);
  }

  void firstExportProposesTheThemeOnScreen() {
    const QTemporaryDir folder;
    Desk desk;
    desk.preferences.theme = ThemeId::Projector;
    QCOMPARE(proposedTheme(desk), ThemeId::Projector);
    desk.preferences.exportFolder = folder.path();
    desk.preferences.figure.theme = ThemeId::Print;
    QCOMPARE(proposedTheme(desk), ThemeId::Print);  // what was chosen last
  }

  void pictureOnTheClipboardIsWhiteAndTwiceAsLarge() {
    Desk desk;
    desk.preferences.figure.theme = ThemeId::Dark;
    desk.commands.copyPicture();
    const QImage picture = QGuiApplication::clipboard()->image();
    QCOMPARE(picture.size(), FigureOptions().size * 2);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(*desk.panel.tablesAsked, 0);
  }

  void dataOnTheClipboardAreTabSeparated() {
    Desk desk;
    desk.commands.copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x\tReLU.f\n-1\t0\n0\t0\n0.5\t0.5\n"));
  }
};

ALAB_WIDGET_TEST(TestFigureCommands)
#include "tst_figure_commands.moc"
