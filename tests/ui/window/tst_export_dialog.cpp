#include "ui/window/export/export_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/opened_export.h"

using namespace alab;

class TestExportDialog : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

 private slots:
  void init() { failOnWarnings(); }

  void writesWhatTheEndingSays_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << QStringLiteral("a.png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("a.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("csv") << QStringLiteral("a.csv") << QByteArray("x,ReLU.f");
    QTest::newRow("json") << QStringLiteral("a.json") << QByteArray("{");
  }

  void writesWhatTheEndingSays() {
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    Opened opened(m_folder.filePath(name));
    opened.save()->click();
    QCOMPARE(opened.dialog->result(), int(QDialog::Accepted));
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(40).constData());
  }

  void fileThatExistsIsReplacedOnlyAfterAQuestion() {
    QFile file(path("kept.png"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto bytes = [&file] { return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); };
    Opened opened(file.fileName());
    opened.save()->click();
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(opened.message().startsWith(QStringLiteral("kept.png exists.")));
    QCOMPARE(bytes(), QByteArray("mine"));
    file.close();
    opened.save()->click();
    QCOMPARE(opened.dialog->result(), int(QDialog::Accepted));
    QVERIFY(bytes().startsWith("\x89PNG"));
  }

  void fileChosenInTheFileDialogIsNotAskedForTwice() {
    QFile file(path("chosen.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Opened opened(file.fileName());
    emit opened.form().fileChosen(file.fileName());
    opened.save()->click();
    QCOMPARE(opened.dialog->result(), int(QDialog::Accepted));
  }

  void nameOfTheFileIsReadyToBeTyped() {
    Opened opened(path("my.figure.png"));
    QCOMPARE(opened.field<QLineEdit>("fileName")->selectedText(), QStringLiteral("my.figure"));
    QVERIFY(QTest::qWaitForWindowActive(opened.dialog.get()));
    QVERIFY(opened.field<QLineEdit>("fileName")->hasFocus());
  }

  void keyboardGoesDownTheRows() {
    Opened opened(path("rows.csv"));
    const QWidget* form = &opened.form();
    QPoint last;
    for (const QWidget* field = form->nextInFocusChain(); form->isAncestorOf(field);
         field = field->nextInFocusChain()) {
      if (!(field->focusPolicy() & Qt::TabFocus) || field->focusProxy() || field->isHidden()) continue;
      const QPoint place = field->mapTo(form, field->rect().center());
      const bool isBeside = std::abs(place.y() - last.y()) < 4 && place.x() > last.x();
      QVERIFY2(isBeside || place.y() > last.y(), qPrintable(field->objectName()));
      last = place;
    }
    QVERIFY(last.y() > opened.field<QLineEdit>("fileName")->y());  // the last row was reached
  }

  void fitsASmallScreenWhilePresenting() {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(21);  // on a screen of 1024 x 640
    QApplication::setFont(large);
    const Opened opened(path("small.png"));
    const QSize least = opened.dialog->minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1000 && least.height() <= 600,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
  }

  void formatAndEndingFollowEachOther() {
    Opened opened(path("b.png"));
    auto* format = opened.field<QComboBox>("format");
    auto* name = opened.field<QLineEdit>("fileName");
    format->setCurrentIndex(format->findData(int(FigureFormat::Pdf)));
    QVERIFY(name->text().endsWith(QStringLiteral("b.pdf")));
    name->setText(path("b.csv"));
    QCOMPARE(opened.form().format(), FigureFormat::Csv);
    name->setText(path("b.c"));
    QCOMPARE(opened.form().format(), FigureFormat::Csv);
  }

  void fieldsThatMeanNothingAreDisabled() {
    Opened opened(path("c.svg"));
    QVERIFY(!opened.field<QSpinBox>("dpi")->isEnabled());
    QVERIFY(opened.field<QSpinBox>("width")->isEnabled());
    opened.field<QLineEdit>("fileName")->setText(path("c.csv"));
    QVERIFY(!opened.field<QSpinBox>("width")->isEnabled());
    QVERIFY(opened.field<QLineEdit>("from")->isEnabled());
    for (const char* name : {"title", "caption"}) {
      QVERIFY(!opened.field<QLineEdit>(name)->isEnabled());
      QVERIFY(!opened.field<QLineEdit>(name)->toolTip().isEmpty());
    }
    opened.field<QLineEdit>("fileName")->setText(path("c.pdf"));
    QVERIFY(opened.field<QLineEdit>("title")->isEnabled() && !opened.field<QLineEdit>("from")->isEnabled());
  }

  void tooLargeIsSaidAndCannotBeSaved() {
    Opened opened(path("large.png"), {20000, 20000});
    QVERIFY(!opened.message().isEmpty());
    QVERIFY(!opened.save()->isEnabled());
    opened.dialog->accept();
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(!QFileInfo::exists(path("large.png")));
    opened.field<QSpinBox>("width")->setValue(400);
    opened.field<QSpinBox>("height")->setValue(300);
    QVERIFY(opened.message().isEmpty());
    QVERIFY(opened.save()->isEnabled());
  }

  void unwritablePlaceIsSaidAndTheDialogStays_data() {
    QTest::addColumn<QString>("fileName");
    QTest::newRow("no such folder") << path("missing/d.png");
    QTest::newRow("a folder itself") << m_folder.path() + QStringLiteral("/.png/");
    QTest::newRow("read-only folder") << QStringLiteral("/proc/d.png");
    QTest::newRow("no name at all") << QString();
  }

  void unwritablePlaceIsSaidAndTheDialogStays() {
    QFETCH(QString, fileName);
    Opened opened(fileName);
    const QStringList before = QDir(m_folder.path()).entryList();
    opened.save()->click();
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(!opened.message().isEmpty());
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
  }

  void fullDiskIsSaidAndLeavesNoHalfFile() {
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) QSKIP("no /dev/full here");
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path("full.png")));
    Opened opened(path("full.png"));
    opened.save()->click();
    QVERIFY(opened.dialog->isVisible());
    QVERIFY(!opened.message().isEmpty());
  }

  void previewIsLive() {
    Opened opened(path("e.png"));
    QTRY_VERIFY(!opened.preview()->pixmap().isNull());
    const QImage light = opened.preview()->pixmap().toImage();
    auto* theme = opened.field<QComboBox>("theme");
    theme->setCurrentIndex(theme->findData(int(ThemeId::Dark)));
    QTRY_VERIFY(opened.preview()->pixmap().toImage() != light);
    opened.field<QLineEdit>("fileName")->setText(path("e.csv"));
    QTRY_COMPARE(opened.text(), QStringLiteral("x,ReLU.f\n-1,0\n0,0\n0.5,0.5\n"));
    opened.field<QLineEdit>("fileName")->setText(path("e.json"));
    QTRY_VERIFY(opened.text().startsWith(QStringLiteral("{\n  \"x\": [-1, 0, 0.5],\n  \"ReLU.f\":")));
  }

  /// A page with two figures offers both; the file that has the name of the one is renamed with it.
  void anotherFigureOfThePageIsChosen() {
    const auto two = [](QSize size) {
      std::vector<Exportable> figures = {straightLine(size).front(), straightLine(size).front()};
      figures.back().id = QStringLiteral("maps");
      figures.back().title = QStringLiteral("Maps");
      figures.back().scene.panes.front().series.clear();
      return figures;
    };
    Opened opened(path("explore.svg"), {400, 300}, two);
    QVERIFY(opened.field<QComboBox>("figure")->isVisible());
    opened.field<QComboBox>("figure")->setCurrentIndex(1);
    QCOMPARE(opened.field<QLineEdit>("fileName")->text(), path("maps.svg"));
    QCOMPARE(opened.dialog->settings().figure, QStringLiteral("maps"));
    opened.save()->click();
    QFile file(path("maps.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             *figureBytes(two({400, 300}).back().scene, FigureFormat::Svg, {.size = {400, 300}}));
    opened.field<QLineEdit>("fileName")->setText(path("my.svg"));
    opened.field<QComboBox>("figure")->setCurrentIndex(0);
    QCOMPARE(opened.field<QLineEdit>("fileName")->text(), path("my.svg"));
  }

  void aPageWithOneFigureAsksForNone() {
    Opened opened(path("one.png"));
    QVERIFY(!opened.field<QComboBox>("figure")->isVisible());
  }

  void previewFitsWhateverTheSize() {
    Opened opened(path("f.png"), {4000, 100});
    QTRY_VERIFY(!opened.preview()->pixmap().isNull());
    QVERIFY(opened.preview()->pixmap().width() <= opened.preview()->width());
  }

  void titleAndSettingsComeBack() {
    ExportSettings settings;
    settings.fileName = path("g.png");
    settings.figure = QStringLiteral("explore");
    settings.title = QStringLiteral("Title");
    settings.caption = QStringLiteral("Caption");
    settings.options = {{640, 480}, 3, 300, ThemeId::Print, true};
    const ExportDialog dialog(straightLine, settings);
    QCOMPARE(dialog.settings(), settings);
    QCOMPARE(titledScene(straightLine({}).front(), settings).title, settings.title);
  }
};

ALAB_WIDGET_TEST(TestExportDialog)
#include "tst_export_dialog.moc"
