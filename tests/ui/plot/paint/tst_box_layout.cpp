#include "ui/plot/paint/box_layout.h"

#include <QTest>
#include <random>

#include "tests/support/test_program.h"
#include "ui/plot/paint/polyline.h"

namespace alab {
namespace {

bool areDisjoint(const std::vector<QRectF>& boxes) {
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t j = i + 1; j < boxes.size(); ++j)
      if (boxes[i].intersects(boxes[j])) return false;
  return true;
}

const QRectF bounds(0, 0, 400, 200);

/// Those that found room.
std::vector<QRectF> placedBoxes(const std::vector<BoxRequest>& requests,
                                const std::vector<QRectF>& blocked = {},
                                const std::vector<QLineF>& ink = {}) {
  std::vector<QRectF> boxes;
  for (const auto& box : placeBoxes(requests, bounds, {blocked, ink, {}}))
    if (box) boxes.push_back(*box);
  return boxes;
}

}  // namespace

class TestBoxLayout : public QObject {
  Q_OBJECT

 private slots:
  void boxStandsBesideItsPoint() {
    const auto boxes = placedBoxes({{.point = {200, 100}, .size = {60, 20}, .clearance = 8}});
    QCOMPARE(boxes.size(), std::size_t{1});
    QVERIFY(!boxes[0].contains(QPointF(200, 100)));
    QVERIFY(QLineF(boxes[0].center(), {200, 100}).length() < 60);
  }

  void boxAtTheEdgeStaysInside_data() {
    QTest::addColumn<QPointF>("point");
    QTest::newRow("upper right corner") << QPointF(400, 0);
    QTest::newRow("lower right corner") << QPointF(400, 200);
    QTest::newRow("upper left corner") << QPointF(0, 0);
    QTest::newRow("lower left corner") << QPointF(0, 200);
  }
  void boxAtTheEdgeStaysInside() {
    QFETCH(QPointF, point);
    const auto boxes = placedBoxes({{.point = point, .size = {60, 20}, .clearance = 8}});
    QVERIFY(bounds.contains(boxes[0]));
  }

  void boxesOfOnePointDoNotMeet() {
    const BoxRequest request = {.point = {390, 190}, .size = {80, 20}, .clearance = 8};
    const auto boxes = placedBoxes(std::vector<BoxRequest>(6, request));
    QVERIFY(boxes.size() >= 5);
    QVERIFY(areDisjoint(boxes));
    for (const QRectF& box : boxes) QVERIFY(bounds.contains(box));
  }

  void crowdedPointsDoNotMeet() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(150, 250), y(60, 140);
    for (int run = 0; run < 100; ++run) {
      std::vector<BoxRequest> requests;
      for (int i = 0; i < 6; ++i) requests.push_back({{x(random), y(random)}, {70, 20}, 8});
      const auto boxes = placedBoxes(requests);
      QCOMPARE(boxes.size(), std::size_t{6});
      QVERIFY(areDisjoint(boxes));
    }
  }

  void noRoomIsNoBox() {
    const BoxRequest request = {.point = {200, 100}, .size = {60, 20}, .clearance = 8};
    QVERIFY(placedBoxes({request}, {bounds}).empty());
    const auto boxes = placedBoxes(std::vector<BoxRequest>(200, request));
    QVERIFY(boxes.size() > 6 && boxes.size() < 100);
    QVERIFY(areDisjoint(boxes));
  }

  void boxAvoidsWhatIsBlocked() {
    const QRectF note(205, 70, 100, 60);
    const auto boxes = placedBoxes({{.point = {200, 100}, .size = {60, 20}, .clearance = 8}}, {note});
    QVERIFY(!boxes[0].intersects(note));
  }

  void boxAvoidsTheCurve() {
    const QLineF rising(200, 100, 400, 0);
    const auto boxes = placedBoxes({{.point = {200, 100}, .size = {60, 20}, .clearance = 8}}, {}, {rising});
    QPointF crossing;
    for (const QLineF& side : {QLineF(boxes[0].topLeft(), boxes[0].bottomRight()),
                               QLineF(boxes[0].bottomLeft(), boxes[0].topRight())})
      QVERIFY(side.intersects(rising, &crossing) != QLineF::BoundedIntersection);
  }

  void aBoxIsClearOfWhatItDoesNotHide() {
    const QRectF box(100, 100, 60, 20);
    QVERIFY(isClear(box, {{QRectF(170, 100, 9, 9)}, {QLineF(0, 90, 400, 90)}, {QLineF(90, 0, 90, 200)}}));
    QVERIFY(!isClear(box, {{QRectF(150, 110, 9, 9)}, {}, {}}));
    QVERIFY(!isClear(box, {{}, {QLineF(0, 110, 400, 110)}, {}}));
    QVERIFY(!isClear(box, {{}, {}, {QLineF(120, 0, 120, 200)}}));
  }

  void onlyADistantBoxNeedsALeader() {
    const BoxRequest request = {.point = {200, 100}, .size = {60, 20}, .clearance = 8};
    QVERIFY(!leaderTo({208, 76, 60, 20}, request));
    const auto leader = leaderTo({260, 40, 60, 20}, request);
    QVERIFY(leader);
    QCOMPARE(leader->p2(), QPointF(260, 60));
    QVERIFY(QLineF(request.point, leader->p1()).length() < request.clearance);
  }

  void aFreePlaceNearByIsBetterThanACurve() {
    // A bell over the point, too narrow for the box: free are only places beyond its sides.
    const std::vector<QLineF> bell = {{150, 200, 185, 40}, {185, 40, 215, 40}, {215, 40, 250, 200}};
    const BoxRequest request = {.point = {200, 100}, .size = {60, 20}, .clearance = 8};
    const auto box = placeBoxes({request}, bounds, {{}, bell, {}}).front();
    QVERIFY(box && isClear(*box, {{}, bell, {}}));
    QVERIFY(leaderTo(*box, request));
  }

  void noLeaderRunsUnderABox() {
    const BoxRequest request = {.point = {200, 100}, .size = {60, 20}, .clearance = 8};
    std::vector<QRectF> taken;
    for (const auto& box : placeBoxes(std::vector<BoxRequest>(7, request), bounds, {})) {
      if (!box) continue;
      if (const auto leader = leaderTo(*box, request))
        for (const QRectF& other : taken) QVERIFY(!clippedSegment(*leader, other));
      taken.push_back(*box);
    }
    QVERIFY(taken.size() >= 6);
  }

  void aLineIsRatherCoveredThanACurve() {
    Obstacles obstacles{{}, {}, {QLineF(200, 0, 200, 200)}};
    for (const double x : {190.0, 210.0})
      for (double y = 0; y < 200; y += 4)
        obstacles.curves.emplace_back(x < 200 ? 0 : x, y, x < 200 ? x : 400, y);
    const auto box = placeBoxes({{{200, 100}, {12, 20}, 8}}, bounds, obstacles).front();
    QVERIFY(box && box->left() < 200 && box->right() > 200);
  }

  void boxLargerThanTheBoundsKeepsItsCorner() {
    QCOMPARE(movedInside({50, 50, 600, 20}, bounds).topLeft(), QPointF(0, 50));
  }
};

ALAB_TEST(TestBoxLayout)

}  // namespace alab

#include "tst_box_layout.moc"
