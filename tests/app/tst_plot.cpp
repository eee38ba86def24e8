#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

QByteArray contents(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestPlot : public QObject {
  Q_OBJECT

 private slots:
  void everyFormatIsWritten_data();
  void everyFormatIsWritten();
  void sizeAndScaleMakeThePixels();
  void aTransparentPictureHasNoBackground();
  void themesDiffer();
  void csvHoldsTheColumnsAsked();
  void jsonHoldsTheSameKeys();
  void titleAndCaptionStandInTheFigure();
  void wrongCallsWriteNothing_data();
  void wrongCallsWriteNothing();
  void aFolderThatIsMissingIsTold();
  void anOldFileSurvivesAFailure();
  void theSameCallGivesTheSameBytes_data();
  void theSameCallGivesTheSameBytes();

 private:
  QByteArray path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toUtf8(); }
  Ran plot(const QByteArrayList& arguments) { return program(QByteArrayList{"plot"} + arguments); }
  QByteArray plotted(const QByteArrayList& arguments, const char* name);

  QTemporaryDir m_folder;
};

QByteArray TestPlot::plotted(const QByteArrayList& arguments, const char* name) {
  QFile::remove(QString::fromUtf8(path(name)));
  const Ran result = plot(arguments + QByteArrayList{"--out", path(name)});
  if (result.status != 0 || !result.err.isEmpty() || !result.out.isEmpty())
    qWarning() << result.status << result.err;
  return contents(QString::fromUtf8(path(name)));
}

void TestPlot::everyFormatIsWritten_data() {
  QTest::addColumn<QByteArray>("ending");
  QTest::addColumn<QByteArray>("beginning");
  QTest::newRow("png") << QByteArray("png") << QByteArray("\x89PNG");
  QTest::newRow("svg") << QByteArray("svg") << QByteArray("<?xml");
  QTest::newRow("pdf") << QByteArray("pdf") << QByteArray("%PDF-");
  QTest::newRow("csv") << QByteArray("csv") << QByteArray("x,");
  QTest::newRow("json") << QByteArray("json") << QByteArray("{");
}

void TestPlot::everyFormatIsWritten() {
  QFETCH(QByteArray, ending);
  QFETCH(QByteArray, beginning);
  const QByteArray bytes = plotted({"relu", "swish:beta=3"}, "figure." + ending);
  QVERIFY2(bytes.startsWith(beginning), bytes.left(40));
}

void TestPlot::sizeAndScaleMakeThePixels() {
  const auto image = QImage::fromData(plotted({"relu", "--size", "400x300", "--scale", "1.5"}, "a.png"));
  QCOMPARE(image.size(), QSize(600, 450));
  const auto usual = QImage::fromData(plotted({"relu"}, "b.png"));
  QCOMPARE(usual.size(), QSize(2000, 1120));
}

void TestPlot::aTransparentPictureHasNoBackground() {
  QCOMPARE(QImage::fromData(plotted({"relu", "--transparent"}, "a.png")).pixelColor(1, 1).alpha(), 0);
  QCOMPARE(QImage::fromData(plotted({"relu"}, "b.png")).pixelColor(1, 1).alpha(), 255);
}

void TestPlot::themesDiffer() {
  const auto corner = [this](const char* theme) {
    return QImage::fromData(plotted({"relu", "--theme", theme}, "theme.png")).pixelColor(1, 1).lightness();
  };
  QVERIFY(corner("light") > 200);
  QVERIFY(corner("print") > 200);
  QVERIFY(corner("projector") > 200);
  QVERIFY(corner("dark") < 80);
}

void TestPlot::csvHoldsTheColumnsAsked() {
  const QByteArray all = plotted(
      {"relu", "leaky_relu:alpha=0.5", "--show", "f,df,d2f", "--range", "-2:2", "--points", "5"}, "a.csv");
  const QByteArrayList lines = all.trimmed().split('\n');
  QCOMPARE(lines.size(), 6);
  QCOMPARE(lines[0].trimmed(),
           QByteArray("x,relu.f,relu.df,relu.d2f,leaky_relu:alpha=0.5.f,leaky_relu:alpha=0.5.df,"
                      "leaky_relu:alpha=0.5.d2f"));
  QCOMPARE(lines[1].trimmed(), QByteArray("-2,0,0,0,-1,0.5,0"));
  QCOMPARE(lines[5].trimmed(), QByteArray("2,2,1,0,2,1,0"));
  QVERIFY(plotted({"relu", "--show", "df"}, "b.csv").startsWith("x,relu.df"));
}

void TestPlot::jsonHoldsTheSameKeys() {
  const QByteArray bytes = plotted({"relu", "--range", "-1:1", "--points", "3"}, "a.json");
  QVERIFY2(!QJsonDocument::fromJson(bytes).isNull(), bytes);
  for (const char* key : {"\"x\"", "\"relu.f\"", "\"relu.df\""}) QVERIFY2(bytes.contains(key), key);
}

void TestPlot::titleAndCaptionStandInTheFigure() {
  QXmlStreamReader svg(plotted({"relu", "--title", "-5", "--caption", "Rectified"}, "a.svg"));
  QStringList texts;
  while (!svg.atEnd())
    if (svg.readNext() == QXmlStreamReader::Characters) texts.append(svg.text().toString().trimmed());
  QVERIFY(!svg.hasError());
  QVERIFY(texts.contains(QStringLiteral("-5")));
  QVERIFY(texts.contains(QStringLiteral("Rectified")));
}

void TestPlot::wrongCallsWriteNothing_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArray>("expected");
  using L = QByteArrayList;
  QTest::newRow("unknown function") << L{"swsh"} << QByteArray("did you mean swish?");
  QTest::newRow("a formula") << L{"f(x) = 2x"} << QByteArray("did you mean f(x) = 2*x?");
  QTest::newRow("unknown quantity") << L{"relu", "--show", "f,g"} << QByteArray("--show");
  QTest::newRow("range in words") << L{"relu", "--range", "wide"} << QByteArray("--range: 'wide'");
  QTest::newRow("range of one number") << L{"relu", "--range", "5"} << QByteArray("--range");
  QTest::newRow("range backwards") << L{"relu", "--range", "5:-5"} << QByteArray("--range: '5:-5'");
  QTest::newRow("empty range") << L{"relu", "--range", "1:1"} << QByteArray("--range");
  QTest::newRow("endless range") << L{"relu", "--range", "-inf:inf"} << QByteArray("--range: '-inf:inf'");
  QTest::newRow("range of nan") << L{"relu", "--range", "nan:1"} << QByteArray("--range");
  QTest::newRow("y range backwards") << L{"relu", "--y-range", "5:-5"} << QByteArray("--y-range");
  QTest::newRow("size of one number") << L{"relu", "--size", "1000"} << QByteArray("--size");
  QTest::newRow("size of nothing") << L{"relu", "--size", "0x0"} << QByteArray("--size");
  QTest::newRow("a size beyond everything") << L{"relu", "--size", "20000x20000"} << QByteArray("20000");
  QTest::newRow("a size beyond int") << L{"relu", "--size", "1e300x5"} << QByteArray("--size");
  QTest::newRow("scale 0") << L{"relu", "--scale", "0"} << QByteArray("scale");
  QTest::newRow("scale nan") << L{"relu", "--scale", "nan"} << QByteArray("scale");
  QTest::newRow("scale in words") << L{"relu", "--scale", "big"} << QByteArray("--scale");
  QTest::newRow("unknown theme") << L{"relu", "--theme", "pink"} << QByteArray("--theme");
  QTest::newRow("probe outside") << L{"relu", "--probe", "500"} << QByteArray("--probe");
  QTest::newRow("range of no text") << L{"relu", "--range", ""} << QByteArray("--range");
  QTest::newRow("empty probe") << L{"relu", "--probe", ""} << QByteArray("--probe");
  QTest::newRow("probe nowhere") << L{"relu", "--probe", "inf"} << QByteArray("--probe");
  QTest::newRow("one point") << L{"relu", "--points", "1"} << QByteArray("--points");
}

void TestPlot::wrongCallsWriteNothing() {
  QFETCH(QByteArrayList, arguments);
  QFETCH(QByteArray, expected);
  const Ran result = plot(arguments + QByteArrayList{"--out", path("wrong.png")});
  QCOMPARE(result.status, 2);
  QVERIFY2(isOneLine(result.err) && result.err.contains(expected), result.err);
  QVERIFY(!QFile::exists(QString::fromUtf8(path("wrong.png"))));
}

void TestPlot::aFolderThatIsMissingIsTold() {
  const Ran result = plot({"relu", "--out", path("missing/a.png")});
  QCOMPARE(result.status, 1);
  QVERIFY2(isOneLine(result.err) && result.err.contains("missing/a.png"), result.err);
  const Ran ending = plot({"relu", "--out", path("a.bmp")});
  QCOMPARE(ending.status, 2);
  QVERIFY2(isOneLine(ending.err) && ending.err.contains(".png"), ending.err);
}

void TestPlot::anOldFileSurvivesAFailure() {
  QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("taken.csv")));
  const Ran result = plot({"relu", "--out", path("taken.csv")});
  QCOMPARE(result.status, 1);
  QVERIFY2(isOneLine(result.err), result.err);
  QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("taken*")}).size(), 1);
}

void TestPlot::theSameCallGivesTheSameBytes_data() {
  QTest::addColumn<QByteArray>("name");
  for (const char* name : {"same.png", "same.svg", "same.csv", "same.json"})
    QTest::newRow(name) << QByteArray(name);
}

void TestPlot::theSameCallGivesTheSameBytes() {
  QFETCH(QByteArray, name);
  const QByteArray first = plotted({"gelu", "binary_step", "--title", "Twice"}, name);
  QVERIFY(!first.isEmpty());
  QCOMPARE(plotted({"gelu", "binary_step", "--title", "Twice"}, name), first);
}

ALAB_TEST(TestPlot)
#include "tst_plot.moc"
