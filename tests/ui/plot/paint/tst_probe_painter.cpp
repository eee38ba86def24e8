#include <QImage>
#include <QTest>

#include "tests/support/test_program.h"
#include "ui/plot/paint/probe_painter.h"

namespace alab {
namespace {

PaneGeometry paneAt(double top, double height) {
  return {.id = {},
          .rect = {50, top, 400, height},
          .x = {.label = {}, .range = {-2, 2}},
          .y = {.label = {}, .range = {0, 1}}};
}

const PaneGeometries onePane = {paneAt(10, 200)};
const PaneGeometries twoPanes = {paneAt(10, 200), paneAt(240, 100)};

/// The smallest rectangle round all ink.
QRect inkOf(const ProbeLine& probe) {
  QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  paintProbeHandle(painter, image.size(), twoPanes, probe, Theme::of(ThemeId::Light), {});
  painter.end();
  QRect ink;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) != QColor(Qt::white)) ink |= QRect(x, y, 1, 1);
  return ink;
}

}  // namespace

class TestProbePainter : public QObject {
  Q_OBJECT

 private slots:
  void handleStandsInTheGap() { QCOMPARE(*probeHandle(twoPanes, 1), QPointF(350, 225)); }

  void handleOfOnePaneStandsOnItsAxis() { QCOMPARE(*probeHandle(onePane, -1), QPointF(150, 210)); }

  void handleOutOfViewIsNotThere() {
    QVERIFY(!probeHandle(twoPanes, 2.01));
    QVERIFY(!probeHandle({}, 0));
    QVERIFY(inkOf({.x = 5, .inviting = true, .hint = QStringLiteral("Drag me")}).isNull());
  }

  void arrowStandsAtTheEdgeBehindWhichTheProbeIs() {
    ProbeLine probe = {.x = 12, .inviting = false, .hint = {}, .place = QStringLiteral("x = 12")};
    const QRectF right = *probeArrow(twoPanes, probe, {});
    QCOMPARE(right.right(), 450.0);
    QCOMPARE(right.center().y(), probeHandle(twoPanes, 0)->y());
    probe.x = -9;
    QCOMPARE(probeArrow(twoPanes, probe, {})->left(), 50.0);
    QCOMPARE(probeArrow(twoPanes, probe, {})->size(), right.size());
    QVERIFY(paneAt(10, 200).rect.contains(*probeArrow(onePane, probe, {})));
    probe.x = 2;
    QVERIFY(!probeArrow(twoPanes, probe, {}));
    QVERIFY(!probeArrow({}, probe, {}));
  }

  void invitingHandleHasARing() {
    const QRect plain = inkOf({.x = 0, .inviting = false, .hint = {}});
    const QRect inviting = inkOf({.x = 0, .inviting = true, .hint = {}});
    QVERIFY(inviting.width() > 1.5 * plain.width());
    QCOMPARE(inviting.center(), plain.center());
  }

  void hintStaysOnTheCanvas_data() {
    QTest::addColumn<double>("x");
    for (const double x : {-2.0, -1.0, 0.0, 1.0, 2.0}) QTest::addRow("at %g", x) << x;
  }
  void hintStaysOnTheCanvas() {
    QFETCH(double, x);
    const QString sentence = QStringLiteral("Drag me: the lower curve is the slope of the upper one.");
    const QRect ink = inkOf({.x = x, .inviting = true, .hint = sentence});
    QVERIFY(ink.width() > 150);
    QVERIFY(ink.left() >= 20 && ink.right() < 600);
  }

  void hintOfManyLinesLeavesTheSlopeFree() {
    const QString sentence = QStringLiteral("Drag me: the lower curve is the slope of the upper one. ");
    const QRect ink = inkOf({.x = 0, .inviting = false, .hint = sentence.repeated(4)});
    QVERIFY(ink.height() > 60);
    QVERIFY(ink.bottom() <= int(twoPanes[1].rect.top()));
  }

  void hintDoesNotCoverTheHandle() {
    const QString sentence = QStringLiteral("Drag me");
    const QRect right = inkOf({.x = -2, .inviting = false, .hint = sentence});
    const QRect left = inkOf({.x = 2, .inviting = false, .hint = sentence.repeated(6)});
    QVERIFY(right.left() >= 50 - 10);
    QVERIFY(left.right() <= 450 + 10);
  }
};

ALAB_WIDGET_TEST(TestProbePainter)

}  // namespace alab

#include "tst_probe_painter.moc"
