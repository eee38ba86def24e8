// Looking into a network on the page: what opens and closes it, and weights that are changed by hand.
#include "ui/panels/train/inside/inside_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"
#include "ui/panels/train/inside/network_file.h"
#include "ui/panels/train/maps/map_row.h"
#include "ui/panels/train/train_panel.h"

using namespace alab;

namespace {

constexpr int patience = 30'000;

struct InsideFixture {
  InsideFixture() : document(smallRace({"tanh", "relu"})), panel(document) {
    QObject::connect(&document, &Document::changed, &panel, &Panel::refresh);
    panel.resize(1000, 650);
    panel.show();
  }
  const RaceNews* news() const { return panel.race().news().get(); }
  bool isInside(std::size_t line) const {
    return panel.inside().isVisible() && news() && news()->inside && news()->lookedInto == line;
  }
  bool isAt(std::size_t epoch) const { return news() && news()->epoch == epoch; }
  void press(Qt::Key key) { QTest::keyClick(&panel, key); }

  Document document;
  mutable TrainPanel panel;
};

}  // namespace

class TestInsidePage : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theKeyLooksIntoTheFocusedFunctionAndBack() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    QVERIFY(!page.panel.inside().isVisible());
    page.press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(0), patience);
    page.press(Qt::Key_I);
    QVERIFY(!page.panel.inside().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!page.news()->inside, patience);  // nothing is computed for nobody
  }

  void theNameOverAMapLooksIntoIt() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    auto* tile = page.panel.findChild<MapRow*>()->findChildren<MapTile*>().at(1);
    QTest::mouseClick(tile, Qt::LeftButton, {}, QPoint(tile->width() / 2, 4));
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(1), patience);
    page.press(Qt::Key_Escape);
    QVERIFY(!page.panel.inside().isVisible());
  }

  void aWeightByHandIsInTheNetworkAndTrainingGoesOn() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    page.press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(0), patience);
    const WeightPlace bias = {2, 0, {}};  // of the output
    const double before = page.panel.race().lines()[0].report->finalLoss.median;
    page.panel.inside().network().choose(bias);
    emit page.panel.inside().weight().valueChanged(3);
    emit page.panel.inside().weight().editFinished();
    QTRY_VERIFY_WITH_TIMEOUT(valueAt(page.news()->inside->network, bias) == 3, patience);
    QVERIFY(page.panel.race().lines()[0].report->finalLoss.median > before);
    QCOMPARE(page.news()->epoch, std::size_t(0));
    page.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(12) && !page.panel.race().isPlaying(), patience);
    QVERIFY(valueAt(page.news()->inside->network, bias) != 3);
    QVERIFY(page.panel.race().lines()[0].report->finalLoss.median < before + 1);
  }

  void editsWhileItTrainsAreNotLost() {
    InsideFixture page;
    page.document.edit({}, {}, [](LabState& state) { state.train.training.epochs = 4000; });
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    page.press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(0), patience);
    page.document.edit({}, {}, [](LabState& state) { state.train.training.optimizer.rate = 1e-12; });
    page.press(Qt::Key_Space);
    for (int i = 0; i < 8; ++i) page.panel.race().edit(0, {0, std::size_t(i), {}}, float(i) + 0.5f);
    const auto areAllThere = [&page] {
      for (std::size_t i = 0; i < 8; ++i)
        if (std::abs(valueAt(page.news()->inside->network, {0, i, {}}) - (float(i) + 0.5f)) > 1e-3f)
          return false;
      return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areAllThere(), patience);
  }

  void aFunctionThatGoesIsNotLookedInto() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    auto* tile = page.panel.findChild<MapRow*>()->findChildren<MapTile*>().at(1);
    QTest::mouseClick(tile, Qt::LeftButton, {}, QPoint(tile->width() / 2, 4));
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(1), patience);
    page.document.edit({}, {}, [](LabState& state) { state.selection.functions.pop_back(); });
    QVERIFY(!page.panel.inside().isVisible());
  }

  void theFileHoldsTheNetworkThatIsShown() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    page.press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(0), patience);
    const TrainedNetwork trained = trainedNetwork(*page.news(), page.panel.race().lines()[0], "circle");
    QVERIFY(QByteArray::fromStdString(trained.origin).contains("tanh on circle, epoch 0"));
    const QJsonObject json = QJsonDocument::fromJson(networkFile(trained, NetworkFormat::Json)).object();
    QCOMPARE(json[u"layers"].toArray().size(), 3);
    QCOMPARE(json[u"inputs"].toArray().at(0).toString(), QStringLiteral("x1"));
    QVERIFY(networkFile(trained, NetworkFormat::Numpy).contains("import numpy"));
    QVERIFY(networkFile(trained, NetworkFormat::Pytorch).contains("import torch"));
  }

  void theMistakesOfTheTestAreCounted() {
    InsideFixture page;
    QTRY_VERIFY_WITH_TIMEOUT(page.isAt(0), patience);
    page.press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(page.isInside(0), patience);
    double sum = 0;
    for (const double count : page.news()->inside->confusion.all()) sum += count;
    QCOMPARE(std::size_t(sum), page.news()->data->test.samples());
  }
};

ALAB_WIDGET_TEST(TestInsidePage)
#include "tst_inside_page.moc"
