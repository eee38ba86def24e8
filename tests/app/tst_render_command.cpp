#include <QImage>
#include <QTest>

#include "core/state/lab.h"
#include "tests/app/written_file.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Small enough for a test: every page has a figure of it.
Lab smallLab() {
  Lab lab = {firstState(), {}};
  lab.state.depth.network.layers = 4;
  lab.state.depth.network.nets = 2;
  lab.state.depth.network.width = 16;
  lab.state.depth.view = DepthView::Network;
  lab.state.train.training.epochs = 20;
  lab.state.train.training.seeds = 2;
  lab.state.softmax.scores = {2, 1, 0.1};
  return lab;
}

}  // namespace

class TestRenderCommand : public QObject {
  Q_OBJECT

 private slots:
  void everyPageHasAPicture_data();
  void everyPageHasAPicture();
  void pageOfTheLabIsTheDefault();
  void exploreIsWhatPlotDraws();
  void trainingRunsToItsEnd();
  void sameLabSameBytes();
  void wrongCallsAreTold_data();
  void wrongCallsAreTold();

 private:
  QByteArray path(const char* name) const { return m_files.path(name); }
  QByteArray saved(const Lab& lab) const { return m_files.made("lab.actlab", labFile(lab)); }

  const WrittenFiles m_files{"render"};
};

void TestRenderCommand::everyPageHasAPicture_data() {
  QTest::addColumn<QByteArray>("panel");
  for (const char* panel : {"explore", "depth", "train", "softmax", "compare"})
    QTest::newRow(panel) << QByteArray(panel);
}
void TestRenderCommand::everyPageHasAPicture() {
  QFETCH(const QByteArray, panel);
  const QImage image = QImage::fromData(
      m_files.written({saved(smallLab()), "--panel", panel, "--size", "800x500", "--scale", "1"}, "a.png"));
  QVERIFY(image.width() == 800 && image.height() >= 300);
  int inked = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) inked += image.pixelColor(x, y) != image.pixelColor(0, 0);
  QVERIFY2(inked > 2000, QByteArray::number(inked).constData());
}

void TestRenderCommand::pageOfTheLabIsTheDefault() {
  Lab lab = smallLab();
  lab.state.page = "softmax";
  const QByteArray file = saved(lab);
  const QByteArray figure = m_files.written({file}, "a.svg");
  QVERIFY(!figure.isEmpty());
  QCOMPARE(figure, m_files.written({file, "--panel", "softmax"}, "b.svg"));
}

void TestRenderCommand::exploreIsWhatPlotDraws() {
  Lab lab = smallLab();
  lab.state.explore.x = Range{-3, 3};
  const QByteArray rendered = m_files.written({saved(lab), "--panel", "explore"}, "a.csv");
  const WrittenFiles plot("plot");
  QVERIFY(rendered.count('\n') > 1000);
  QCOMPARE(rendered, plot.written({"sigmoid", "tanh", "relu", "--range", "-3:3"}, "b.csv"));
}

void TestRenderCommand::trainingRunsToItsEnd() {
  const QByteArray rendered = m_files.written({saved(smallLab()), "--panel", "train"}, "a.csv");
  QVERIFY2(rowsOf(rendered).size() > 20, rendered.left(500));
}

void TestRenderCommand::sameLabSameBytes() {
  const QByteArray file = saved(smallLab());
  for (const char* panel : {"depth", "train"})
    QCOMPARE(m_files.written({file, "--panel", panel}, "a.svg"),
             m_files.written({file, "--panel", panel}, "b.svg"));
}

void TestRenderCommand::wrongCallsAreTold_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<int>("status");
  QTest::addColumn<QByteArray>("message");
  Lab table = smallLab();
  table.state.train.data.file = "/no/such/table.csv";
  table.state.page = "train";
  const QByteArray lab = saved(table);
  const auto row = [](const char* name, const QByteArrayList& arguments, int status, const char* message) {
    QTest::newRow(name) << arguments << status << QByteArray(message);
  };
  row("no lab", {"--out", path("wrong.png")}, 2, "LAB_FILE");
  row("no output", {lab}, 2, "--out");
  row("unknown panel", {lab, "--panel", "learn", "--out", path("wrong.png")}, 2, "--panel");
  row("unknown ending", {lab, "--out", path("wrong.gif")}, 2, "wrong.gif");
  row("missing file", {path("nowhere.actlab"), "--out", path("wrong.png")}, 1, "nowhere.actlab");
  row("missing folder", {lab, "--out", path("no/wrong.png")}, 1, "folder");
  row("data that are not there", {lab, "--out", path("wrong.png")}, 1, "table.csv");
}
void TestRenderCommand::wrongCallsAreTold() {
  QFETCH(const QByteArrayList, arguments);
  QFETCH(const int, status);
  QFETCH(const QByteArray, message);
  const Ran ran = program(QByteArrayList{"render"} + arguments);
  QCOMPARE(ran.status, status);
  QVERIFY2(isOneLine(ran.err) && ran.err.contains(message), ran.err);
  QVERIFY(!QFile::exists(QString::fromUtf8(path("wrong.png"))));
}

ALAB_TEST(TestRenderCommand)
#include "tst_render_command.moc"
