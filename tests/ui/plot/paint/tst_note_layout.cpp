#include "ui/plot/paint/note_layout.h"

#include <QTest>

#include "tests/support/test_program.h"

namespace alab {
namespace {

/// 400 x 300 px for x from 0 to 4, y from 0 to 3: a unit is 100 px.
PaneGeometry notePane() {
  return {.id = {},
          .rect = {0, 0, 400, 300},
          .x = {.label = {}, .range = {0, 4}},
          .y = {.label = {}, .range = {0, 3}}};
}

/// Of a triangle with corners at 100,200 and 200,200 and 200,100 px.
const std::vector<Note> notes = {{.x = 1.5, .y = 1, .text = {}, .side = NoteSide::Below, .edge = 1},
                                 {.x = 2, .y = 1.5, .text = {}, .side = NoteSide::Right, .edge = 1}};
const QRectF triangle(100, 100, 100, 100);

std::vector<PlacedNote> placedNotes(const Obstacles& obstacles, QSizeF size = {50, 16}) {
  return placeNotes(notes, {size, size}, notePane(), obstacles);
}

bool isBelow(const QRectF& box) {
  return box.top() >= triangle.bottom() && box.top() < triangle.bottom() + 12 &&
         box.center().x() >= triangle.left() && box.center().x() <= triangle.right();
}

bool isAtRight(const QRectF& box) {
  return box.left() >= triangle.right() && box.left() < triangle.right() + 12 &&
         box.center().y() >= triangle.top() && box.center().y() <= triangle.bottom();
}

}  // namespace

class TestNoteLayout : public QObject {
  Q_OBJECT

 private slots:
  void notesStandAtTheMiddlesOfTheirEdges() {
    const auto both = placedNotes({});
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(isBelow(both[0].box) && isAtRight(both[1].box));
    QCOMPARE(both[0].box.center().x(), 150.0);
    QCOMPARE(both[1].box.center().y(), 150.0);
    QVERIFY(!both[0].leader && !both[1].leader);
  }

  void aNoteSlidesAlongItsEdgeOffACurve() {
    const auto both = placedNotes({{}, {{100, 230, 150, 200}, {200, 150, 300, 150}}, {}});
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(isBelow(both[0].box) && isAtRight(both[1].box));
    QVERIFY(both[0].box.left() > 120);
    QVERIFY(both[1].box.bottom() < 150 || both[1].box.top() > 150);
  }

  void theFirstNoteGivesWayToTheSecond() {
    const std::vector<Note> low = {{.x = 1.9, .y = 1, .text = {}, .side = NoteSide::Below, .edge = 0.6},
                                   {.x = 2, .y = 0.98, .text = {}, .side = NoteSide::Right, .edge = 0.1}};
    const auto both = placeNotes(low, {QSizeF(50, 16), QSizeF(50, 16)}, notePane(),
                                 {{}, {{200, 192, 400, 192}, {200, 221, 400, 221}}, {}});
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(!both[0].leader && !both[1].leader);
    QVERIFY(!both[0].box.intersects(both[1].box));
    QVERIFY(both[0].box.center().x() < 190);
  }

  void aNoteWithoutRoomAtItsEdgeHasALeader() {
    Obstacles crowd;
    for (double y = 60; y < 240; y += 8) crowd.curves.emplace_back(201, y, 290, y);
    const auto both = placedNotes(crowd);
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(isBelow(both[0].box) && !both[0].leader);
    QVERIFY(both[1].leader || both[1].box.right() < 200);
    QVERIFY(isClear(both[1].box, crowd));
  }

  void bothOrNone() {
    Obstacles crowd;
    for (double y = 0; y < 300; y += 8) crowd.curves.emplace_back(0, y, 400, y);
    QVERIFY(placedNotes(crowd).empty());
    Obstacles wall{{QRectF(0, 201, 400, 99)}, {}, {}};
    for (double x = 0; x < 400; x += 8) wall.curves.emplace_back(x, 0, x, 200);
    QVERIFY(placedNotes(wall).empty());
  }

  void anEdgeOfLessThanHalfANoteHasNone() {
    QVERIFY(placedNotes({}, {190, 16}).size() == 2);
    QVERIFY(placedNotes({}, {210, 16}).empty());
  }

  void anEdgeOutOfViewHasNoNote() {
    const std::vector<Note> outside = {{.x = 5, .y = 1, .text = {}, .side = NoteSide::Below, .edge = 1}};
    QVERIFY(placeNotes(outside, {QSizeF(50, 16)}, notePane(), {}).empty());
  }
};

ALAB_TEST(TestNoteLayout)

}  // namespace alab

#include "tst_note_layout.moc"
