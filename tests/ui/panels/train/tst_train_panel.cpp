#include "ui/panels/train/train_panel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/heartbeat.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"
#include "ui/panels/train/inside/inside_page.h"
#include "ui/panels/train/maps/map_row.h"
#include "ui/panels/train/results/result_table.h"
#include "ui/panels/train/train_sidebar.h"

using namespace alab;

namespace {

constexpr int patience = 30'000;

/// The page in a window of its own, told of every change.
struct Page {
  explicit Page(const LabState& state) : document(state), panel(document) {
    QObject::connect(&document, &Document::changed, &panel, &Panel::refresh);
    panel.resize(1000, 650);
    panel.show();
  }
  bool isAt(std::size_t epoch) { return panel.race().news() && panel.race().news()->epoch == epoch; }

  Document document;
  TrainPanel panel;
};

}  // namespace

class TestTrainPanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void spaceTrainsAndFillsFiguresAndResults() {
    Page page(smallRace({"tanh", "relu"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    QCOMPARE(page.panel.findChild<MapRow*>()->findChildren<MapTile*>().size(), 2);
    QTest::keyClick(&page.panel, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(12) && !page.panel.race().isPlaying(), patience);
    QVERIFY(page.panel.plot().scene().panes.front().series.size() >= 4);
    const auto* sidebar = qobject_cast<TrainSidebar*>(page.panel.sidebar());
    QCOMPARE(sidebar->results().table().results().rows().size(), std::size_t(2));
  }

  /// Of a lecture, and without growing the window when it is over.
  void theChartKeepsItsRoomWithOtherLetters() {
    Page page(smallRace({"tanh"}));
    QFont letters = page.panel.font();
    const int least = page.panel.plot().minimumHeight(), usual = page.panel.minimumSizeHint().height();
    letters.setPixelSize(3 * page.panel.fontInfo().pixelSize());
    page.panel.setFont(letters);
    QCOMPARE(page.panel.plot().minimumHeight(), 5 * page.panel.fontMetrics().height());
    QVERIFY(page.panel.plot().minimumHeight() > 2 * least);
    page.panel.setFont({});
    QCOMPARE(page.panel.plot().minimumHeight(), least);
    QTRY_COMPARE(page.panel.minimumSizeHint().height(), usual);
  }

  void aNetworkIsAloneWhenPresenting() {
    Page page(smallRace({"tanh"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    Appearance look;
    look.theme = &Theme::of(ThemeId::Light);
    look.presenting = true;
    page.panel.setAppearance(look);
    QVERIFY(page.panel.plot().isVisible());
    QTest::keyClick(&page.panel, Qt::Key_I);
    QVERIFY(page.panel.inside().isVisible() && !page.panel.plot().isVisible());
    look.presenting = false;
    page.panel.setAppearance(look);
    QVERIFY(page.panel.inside().isVisible() && page.panel.plot().isVisible());
  }

  void rightIsOneEpoch() {
    Page page(smallRace({"tanh"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    QTest::keyClick(&page.panel, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(1), patience);
  }

  void stepsOfABatchAndOfASampleAreShown() {
    Page page(smallRace({"tanh"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    const auto place = [&page] { return page.panel.race().news()->place; };
    const std::size_t samples = page.panel.race().news()->samples, batch = 10;
    QTest::keyClick(&page.panel, Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(place(), std::size_t(1), patience);
    QTest::keyClick(&page.panel, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(place(), batch + 1, patience);
    for (std::size_t done = batch + 1; done < samples; done += batch)
      QTest::keyClick(&page.panel, Qt::Key_Right, Qt::ShiftModifier);  // none of them is lost
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(1), patience);
    QCOMPARE(place(), std::size_t(0));
  }

  void theViewIsPartOfTheStateAndItsKeysChangeIt() {
    Page page(smallRace({"tanh"}));
    QTest::keyClick(&page.panel, Qt::Key_A);
    QVERIFY(page.document.state().train.view == TrainView::Accuracy);
    QCOMPARE(page.panel.plot().scene().panes.front().id, QStringLiteral("accuracy"));
    QTest::keyClick(&page.panel, Qt::Key_G);
    QCOMPARE(page.panel.plot().scene().panes.front().id, QStringLiteral("gradient"));
  }

  void aClickIntoAMapSetsAPointAndARightClickTakesItAway() {
    Page page(smallRace({"tanh"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    auto* tile = page.panel.findChild<MapRow*>()->findChild<MapTile*>();
    const QPoint middle(tile->width() / 2, tile->height() / 2 + 8);
    QTest::mouseClick(tile, Qt::LeftButton, {}, middle);
    QCOMPARE(page.document.state().train.data.hand.size(), std::size_t(1));
    QVERIFY(std::abs(page.document.state().train.data.hand[0].x1) < 0.5);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);  // another race: the maps with the point
    QTest::mouseClick(tile, Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(40, 0));
    QCOMPARE(page.document.state().train.data.hand.back().y, 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    QTest::mouseClick(tile, Qt::RightButton, {}, middle);
    QCOMPARE(page.document.state().train.data.hand.size(), std::size_t(1));
    page.document.undoStack().undo();
    page.document.undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    QTest::mouseClick(tile, Qt::RightButton, {}, middle);
    QVERIFY(page.document.state().train.data.hand.empty());
  }

  void aRaceThatNobodySeesGoesOn() {
    Page page(smallRace({"tanh"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    page.panel.race().play();
    page.panel.hide();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(12), patience);
    page.panel.show();
    QCOMPARE(page.panel.plot().scene().panes.front().series.back().x.size(), std::size_t(2));
    QVERIFY(page.panel.plot().scene().panes.front().series.front().x.size() == 13);
  }

  void whatIsExportedHasARowForEachEpoch() {
    Page page(smallRace({"tanh", "relu"}));
    page.panel.race().play();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(12), patience);
    const auto figures = page.panel.exportables({800, 600});
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures[0].table({}).labels.size(), 26);
    QCOMPARE(figures[1].scene.tiles.size(), std::size_t(2));
    QCOMPARE(figures[1].table({}).columns.size(), 4);
    for (const Exportable& figure : figures) QVERIFY(figure.scene.metadata.contains(QStringLiteral("seed")));
  }

  void thePointerReadsTheChartAndLeavesNoTrace() {
    Page page(smallRace({"tanh", "relu"}));
    page.panel.race().play();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(12), patience);
    PlotView& plot = page.panel.plot();
    const LabState before = page.document.state();
    emit plot.pointed(QStringLiteral("loss"), {6.2, 0.5});
    QCOMPARE(plot.scene().panes.front().markers.size(), std::size_t(2));
    QCOMPARE(plot.scene().panes.front().markers.front().x, 6.0);
    QVERIFY(page.panel.exportables({800, 600}).front().scene.panes.front().markers.empty());
    emit plot.pointerLeft();
    QVERIFY(plot.scene().panes.front().markers.empty());
    QVERIFY(page.document.state() == before);
  }

  void aTableThatIsDroppedIsLearned() {
    QTemporaryDir folder;
    QFile table(folder.filePath(QStringLiteral("flowers.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("long,wide,high,kind\n1,2,3,rose\n2,3,5,lily\n3,5,1,rose\n4,1,2,lily\n");
    table.close();
    Page page(smallRace({"tanh"}));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(table.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page.panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page.panel, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(page.panel.race().columns().size(), std::size_t(4), patience);
    QCOMPARE(page.panel.race().news()->data->train.features.size(), std::size_t(3));
    page.document.undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0) && page.panel.race().columns().empty(), patience);
  }

  void theSweepIsComputedOnlyWhenItIsLookedAt() {
    Page page(smallRace({"tanh", "relu"}));
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    const auto tried = [&] {
      return page.panel.exportables({800, 600}).front().scene.panes.front().series.size();
    };
    QTest::keyClick(&page.panel, Qt::Key_S);
    QCOMPARE(page.panel.plot().scene().panes.front().id, QStringLiteral("sweep"));
    QTRY_VERIFY_WITH_TIMEOUT(
        tried() == 2 && page.panel.exportables({800, 600}).front().table({}).labels.size() ==
                            2 * qsizetype(sweepRates().size()),
        patience);
    emit page.panel.plot().probeDragged(0.2);
    emit page.panel.plot().probeDragged(0.5);
    emit page.panel.plot().gestureEnded();
    QCOMPARE(page.document.state().train.training.optimizer.rate, 0.5);
    QCOMPARE(page.panel.plot().scene().probes.front().x, 0.5);
    QCOMPARE(page.panel.plot().scene().panes.front().series.front().x.size(), sweepRates().size());
    page.document.undoStack().undo();
    QVERIFY(page.document.state().train.training.optimizer.rate < 0.2);
  }

  void anEmptySelectionIsNoProblem() {
    Page page(smallRace({}));
    QTest::keyClick(&page.panel, Qt::Key_Space);
    QVERIFY(!page.panel.race().isPlaying());
    QVERIFY(!page.panel.plot().scene().panes.front().message.isEmpty());
  }

  /// The longest turn of the event loop with twelve functions and five seeds.
  void trainingLeavesTheWindowItsFrames() {
    LabState state = smallRace({"sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "softplus", "gelu",
                                "gelu_tanh", "silu", "mish", "hard_swish"});
    state.train.training.seeds = 5;
    state.train.training.epochs = 40;
    Page page(state);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    const Heartbeat heartbeat;
    page.panel.race().play();
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(40), patience);
    QVERIFY2(heartbeat.longestWork() < longestTurn, qPrintable(QString::number(heartbeat.longestWork())));
  }
};

ALAB_WIDGET_TEST(TestTrainPanel)
#include "tst_train_panel.moc"
