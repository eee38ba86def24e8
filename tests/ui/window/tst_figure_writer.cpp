#include "ui/window/export/figure_writer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/panels/explore/explore_figure.h"

using namespace alab;

namespace {

Exportable firstFigure(QSize size) {
  const auto table = [](const std::optional<TableSettings>&) {
    return DataTable{{QStringLiteral("x")}, {{1}}};
  };
  return {QStringLiteral("explore"), {}, exploreFigure(firstState(), size, {}), table};
}

QByteArray contentOf(const QString& fileName) {
  QFile file(fileName);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A writer, and a folder for its file.
struct WritingDesk {
  explicit WritingDesk(const char* name = "figure.png") {
    settings.fileName = folder.filePath(QLatin1String(name));
    settings.options = {.size = {2000, 1500}, .scale = 1};
  }
  void start() { writer->start(firstFigure(settings.options.size), settings); }
  QByteArray content() const { return contentOf(settings.fileName); }
  QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
  bool hasEnded() const { return finished.count() == 1; }
  /// Once it has ended.
  std::optional<Error> error() const { return finished.last()[0].value<std::optional<Error>>(); }

  const QTemporaryDir folder;
  ExportSettings settings;
  std::unique_ptr<FigureWriter> writer = std::make_unique<FigureWriter>();
  QSignalSpy painted = QSignalSpy(writer.get(), &FigureWriter::painted);
  QSignalSpy finished = QSignalSpy(writer.get(), &FigureWriter::finished);
};

/// In which turn something happens: while it paints, or while it compresses.
void addTurns() {
  QTest::addColumn<double>("share");
  QTest::newRow("while it paints") << 0.2;
  QTest::newRow("while it compresses") << 1.0;
}

/// Calls once that share is painted.
template <class Act>
void at(double share, WritingDesk& desk, Act act) {
  QObject::connect(desk.writer.get(), &FigureWriter::painted, desk.writer.get(),
                   [share, act](double painted) {
                     if (painted >= share) act();
                   });
}

}  // namespace

class TestFigureWriter : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void largePictureIsByteForByteThatOfTheCommandLine() {
    WritingDesk desk;
    desk.start();
    QVERIFY(desk.writer->isBusy());
    QTRY_VERIFY(desk.hasEnded());
    QVERIFY(!desk.error() && !desk.writer->isBusy());
    QVERIFY(desk.painted.count() > 4);
    const FigureOptions& options = desk.settings.options;
    const auto expected = figureBytes(firstFigure(options.size).scene, FigureFormat::Png, options);
    QVERIFY(expected && desk.content() == *expected);
  }

  void titleAndCaptionAreInALargePictureToo() {
    WritingDesk desk;
    desk.settings.title = QStringLiteral("Title");
    desk.start();
    QTRY_VERIFY(desk.hasEnded());
    QCOMPARE(QImage(desk.settings.fileName).text(QStringLiteral("Title")), QStringLiteral("Title"));
  }

  void whatIsSmallIsThereAtOnce_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"a.svg", "a.pdf", "a.csv", "a.json", "small.png"})
      QTest::newRow(name) << QByteArray(name);
  }

  void whatIsSmallIsThereAtOnce() {
    QFETCH(const QByteArray, name);
    WritingDesk desk(name.constData());
    if (name == "small.png") desk.settings.options = {.size = {700, 500}, .scale = 1};
    desk.start();
    QVERIFY(desk.hasEnded() && !desk.error());
    QVERIFY(!desk.content().isEmpty());
  }

  void oldFileStandsUntilTheNewOneIsWhole() {
    WritingDesk desk;
    QFile old(desk.settings.fileName);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    bool isOld = true;
    at(0, desk, [&] { isOld = isOld && desk.content() == "mine"; });
    desk.start();
    QTRY_VERIFY(desk.hasEnded());
    QVERIFY(isOld);
    QVERIFY(desk.content().startsWith("\x89PNG"));
    QCOMPARE(desk.files().size(), 1);
  }

  void cancelledIsSaidAndLeavesNothing_data() { addTurns(); }

  void cancelledIsSaidAndLeavesNothing() {
    QFETCH(const double, share);
    WritingDesk desk;
    desk.settings.options.size = {4000, 3000};
    at(share, desk, [&] { desk.writer->cancel(); });
    desk.start();
    QTRY_VERIFY(desk.hasEnded());
    QVERIFY(desk.error() && !desk.error()->what.empty());
    QVERIFY(desk.files().isEmpty());
    QVERIFY(!desk.writer->isBusy());
  }

  void cancelledOnceWritesTheNextTime() {
    WritingDesk desk;
    desk.start();
    desk.writer->cancel();
    QTRY_VERIFY(desk.hasEnded());
    desk.start();
    QTRY_COMPARE(desk.finished.count(), 2);
    QVERIFY(!desk.error());
    QCOMPARE(desk.files().size(), 1);
  }

  void impossiblePlaceIsSaidBeforeAnythingIsPainted() {
    WritingDesk desk("missing/figure.png");
    desk.start();
    QVERIFY(desk.hasEnded() && desk.error());
    QCOMPARE(desk.painted.count(), 0);
  }

  void impossibleSizeIsSaid() {
    WritingDesk desk;
    desk.settings.options.size = {16384, 16384};
    desk.start();
    QVERIFY(desk.hasEnded() && desk.error());
  }

  void fullDiskIsSaid() {
    if (!QFileInfo::exists(QStringLiteral("/dev/full"))) QSKIP("no /dev/full here");
    WritingDesk desk;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), desk.settings.fileName));
    desk.start();
    QTRY_VERIFY(desk.hasEnded());
    QVERIFY(desk.error() && desk.error()->what.find("No space") != std::string::npos);
  }

  void programThatEndsStillWritesTheFile_data() { addTurns(); }

  void programThatEndsStillWritesTheFile() {
    QFETCH(const double, share);
    WritingDesk desk;
    desk.start();
    QTRY_VERIFY(!desk.painted.isEmpty() && desk.painted.last()[0].toDouble() >= share);
    desk.writer.reset();
    QVERIFY(!QImage(desk.settings.fileName).isNull());
  }
};

ALAB_WIDGET_TEST(TestFigureWriter)
#include "tst_figure_writer.moc"
