// Our curves beside Qt's: the same points through CurvePainter and through Qt's antialiased stroker, pixel by
// pixel. The bounds are below what an eye can tell apart, and a width that is off by a quarter breaks them.
#include <QImage>
#include <QPainterPathStroker>
#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

#include "tests/support/test_program.h"
#include "ui/plot/paint/curve_painter.h"

namespace alab {
namespace {

constexpr QSize canvas = {260, 180};
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Look {
  double width = 2.2;
  double ratio = 1;  ///< device pixels per px
  QList<qreal> dashes = {};
  QColor colour = Qt::black;
};

/// A line, one unit is one px.
struct Shape {
  const char* name;
  std::vector<double> x, y;
  Look look = {};
};

PaneGeometry wholePane() {
  return {.id = {},
          .rect = {20, 10, 220, 160},
          .x = {.label = {}, .range = {-110, 110}},
          .y = {.label = {}, .range = {-80, 80}}};
}

Shape graph(const char* name, const std::function<double(double)>& f, const Look& look = {},
            double step = 2) {
  Shape shape = {.name = name, .x = {}, .y = {}, .look = look};
  for (double x = -110; x <= 110; x += step) {
    shape.x.push_back(x);
    shape.y.push_back(f(x));
  }
  return shape;
}

double wave(double x) {
  return 60 * std::sin(0.05 * x);
}
double fastWave(double x) {
  return 70 * std::sin(0.3 * x);
}
double hyperbola(double x) {
  return x == 0 ? nan : 300 / x;
}
double stairs(double x) {
  return 7 * std::floor(x / 9);
}

std::vector<Shape> shapes() {
  return {
      graph("flat on the border of pixels", [](double) { return 10; }),
      graph("flat between", [](double) { return 10.37; }),
      graph("sloped", [](double x) { return 0.6 * x; }),
      {"steep", {-3, 3}, {-75, 75}, {}},
      {"nearly upright", {10.2, 10.5}, {-70, 70}, {}},
      {"upright", {10.3, 10.3}, {-70, 70}, {}},
      graph("wave", wave),
      graph("wave, 1 px", wave, {.width = 1}),
      graph("wave, 4 px", wave, {.width = 4}),
      graph("wave at 1.25", wave, {.ratio = 1.25}),
      graph("wave at 2", wave, {.ratio = 2}),
      graph("thin wave at 3", wave, {.width = 0.7, .ratio = 3}),
      graph("fast wave", fastWave, {}, 0.5),
      graph("fast wave, coarse", fastWave),
      graph(
          "saturating fast", [](double x) { return 60 * std::tanh(0.4 * x); }, {}, 0.5),
      graph("corner", [](double x) { return std::max(0.0, x) - 40; }),
      {"spikes", {-100, -50, -48, -46, 20, 30, 40}, {-60, -60, 70, -60, -60, 75, -60}, {}},
      {"spike of 1 px", {-100, 0, 0.5, 1, 100}, {-20, -20, 70, -20, -20}, {.width = 1}},
      {"step", {-110, 0, 0, 0, 110}, {-30, -30, nan, 30, 30}, {}},
      graph("pole", hyperbola, {}, 1),
      graph("clipped", [](double x) { return 2.5 * x; }),
      graph("outside", [](double) { return 200; }),
      {"one point", {0}, {0}, {}},
      {"none", {}, {}, {}},
      graph("stairs", stairs, {}, 1),
      graph("dashed wave", wave, {.dashes = {5, 2.5}}),
      graph("dotted, steep", fastWave, {.dashes = {1.5, 1.8}}, 0.5),
      graph("dashes and dots at 1.25", wave, {.width = 3, .ratio = 1.25, .dashes = {6.5, 2, 1.5, 2}}),
      graph("translucent", wave, {.width = 4, .colour = QColor(0, 0, 0, 100)}),
  };
}

QPen penOf(const Shape& shape, double factor = 1) {
  QPen pen(shape.look.colour, factor * shape.look.width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
  if (!shape.look.dashes.isEmpty()) pen.setDashPattern(shape.look.dashes);
  return pen;
}

QImage painted(const Shape& shape, const std::function<void(QPainter&)>& paint) {
  QImage image(canvas * shape.look.ratio, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(shape.look.ratio);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(wholePane().rect.toRect());
  painter.translate(0.5, 0.5);
  paint(painter);
  return image;
}

Series seriesOf(const Shape& shape) {
  return {.id = {}, .label = {}, .role = SeriesRole::Curve, .slot = 0, .x = shape.x, .y = shape.y};
}

QImage ours(const Shape& shape, double factor = 1) {
  return painted(shape, [&](QPainter& painter) {
    CurvePainter().paint(painter, wholePane(), seriesOf(shape), penOf(shape, factor));
  });
}

/// Qt draws lines of one pixel in another way; the filled outline is what its stroker makes of them.
void strokeByQt(QPainter& painter, const QPolygonF& line, const QPen& pen) {
  QPainterPath path;
  path.addPolygon(line);
  painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.color());
}

std::vector<QPolygonF> linesOf(const Shape& shape) {
  std::vector<QPolygonF> lines(1);
  for (std::size_t i = 0; i < shape.x.size(); ++i)
    if (std::isfinite(shape.y[i]))
      lines.back().append(wholePane().toPixels({shape.x[i], shape.y[i]}));
    else
      lines.emplace_back();
  return lines;
}

QImage qts(const Shape& shape) {
  return painted(shape, [&](QPainter& painter) {
    for (const QPolygonF& line : linesOf(shape))
      if (line.size() > 1) strokeByQt(painter, line, penOf(shape));
  });
}

int inkAt(const QImage& image, int x, int y) {
  return image.valid(x, y) ? 255 - qGray(image.pixel(x, y)) : 0;
}

bool hasInkNear(const QImage& image, int x, int y) {
  for (int dx = -1; dx <= 1; ++dx)
    for (int dy = -1; dy <= 1; ++dy)
      if (inkAt(image, x + dx, y + dy) > 0) return true;
  return false;
}

struct Difference {
  double mean = 0;  ///< of 255, over the pixels with ink
  int most = 0;     ///< of 255
  int strays = 0;   ///< pixels with ink in one picture and none near in the other
};

Difference differenceOf(const QImage& a, const QImage& b) {
  Difference difference;
  double sum = 0;
  int inked = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) {
      const int inkA = inkAt(a, x, y), inkB = inkAt(b, x, y);
      if (inkA == 0 && inkB == 0) continue;
      ++inked;
      sum += std::abs(inkA - inkB);
      difference.most = std::max(difference.most, std::abs(inkA - inkB));
      difference.strays += !hasInkNear(a, x, y) || !hasInkNear(b, x, y);
    }
  difference.mean = inked > 0 ? sum / inked : 0;
  return difference;
}

bool looksTheSame(const Difference& difference) {
  return difference.mean <= 1.5 && difference.most <= 32 && difference.strays == 0;
}

}  // namespace

class TestCurvePixels : public QObject {
  Q_OBJECT

 private slots:
  void cannotBeToldFromQt_data() { addShapes(); }
  void cannotBeToldFromQt() {
    QFETCH(int, index);
    const Shape shape = shapes().at(static_cast<std::size_t>(index));
    const Difference d = differenceOf(ours(shape), qts(shape));
    QVERIFY2(looksTheSame(d),
             qPrintable(QStringLiteral("mean %1, most %2, %3 strays").arg(d.mean).arg(d.most).arg(d.strays)));
  }

  void nothingIsPaintedThroughAnEmptyClip() {
    const Shape shape = graph("wave", wave);
    const QImage untouched = painted(shape, [](QPainter&) {});
    const QImage image = painted(shape, [&](QPainter& painter) {
      painter.setClipRect(QRect(50, 50, 0, 0));
      CurvePainter().paint(painter, wholePane(), seriesOf(shape), penOf(shape));
    });
    QCOMPARE(image, untouched);
  }

  void turnedPaintersArePaintedByQt() {
    const Shape shape = graph("wave", wave);
    const auto turned = [&](const std::function<void(QPainter&)>& paint) {
      return painted(shape, [&](QPainter& painter) {
        painter.rotate(3);
        paint(painter);
      });
    };
    const QImage a = turned([&](QPainter& painter) {
      CurvePainter().paint(painter, wholePane(), seriesOf(shape), penOf(shape));
    });
    const QImage b =
        turned([&](QPainter& painter) { strokeByQt(painter, linesOf(shape).at(0), penOf(shape)); });
    QVERIFY(differenceOf(a, b).strays == 0);
  }

  void anotherWidthIsSeen_data() { addShapes(); }
  void anotherWidthIsSeen() {
    QFETCH(int, index);
    const Shape shape = shapes().at(static_cast<std::size_t>(index));
    const QImage reference = qts(shape);
    if (differenceOf(reference, painted(shape, [](QPainter&) {})).most == 0) return;
    for (const double factor : {0.75, 1.25})
      QVERIFY(!looksTheSame(differenceOf(ours(shape, factor), reference)));
  }

 private:
  static void addShapes() {
    QTest::addColumn<int>("index");
    const std::vector<Shape> all = shapes();
    for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
  }
};

ALAB_WIDGET_TEST(TestCurvePixels)

}  // namespace alab

#include "tst_curve_pixels.moc"
