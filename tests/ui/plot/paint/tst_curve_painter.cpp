#include <QImage>
#include <QTest>
#include <array>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/paint/curve_painter.h"

namespace alab {
namespace {

constexpr std::array roles = {SeriesRole::Curve,   SeriesRole::Derivative, SeriesRole::Ghost,
                              SeriesRole::Family,  SeriesRole::Rounded,    SeriesRole::Difference,
                              SeriesRole::Tangent, SeriesRole::Guess,      SeriesRole::Reference};

QPen penFor(SeriesRole role, int slot = 0) {
  return penOf({.id = {}, .label = {}, .role = role, .slot = slot, .x = {}, .y = {}},
               Theme::of(ThemeId::Light), {});
}

PaneGeometry smallPane() {
  return {.id = {},
          .rect = {50, 50, 100, 100},
          .x = {.label = {}, .range = {0, 1}},
          .y = {.label = {}, .range = {0, 1}}};
}

QImage painted(const Series& series, const QPen& pen) {
  QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  CurvePainter().paint(painter, smallPane(), series, pen);
  return image;
}

int inkedRows(const QImage& image, int x) {
  int rows = 0;
  for (int y = 0; y < image.height(); ++y) rows += image.pixelColor(x, y) != QColor(Qt::white);
  return rows;
}

}  // namespace

class TestCurvePainter : public QObject {
  Q_OBJECT

 private slots:
  void rolesLookDifferent() {
    for (std::size_t i = 0; i < roles.size(); ++i)
      for (std::size_t j = i + 1; j < roles.size(); ++j) QVERIFY(penFor(roles[i]) != penFor(roles[j]));
  }

  void functionKeepsItsColour() {
    const QColor colour = Theme::of(ThemeId::Light).seriesColour(4);
    for (const SeriesRole role : {SeriesRole::Curve, SeriesRole::Derivative, SeriesRole::Ghost,
                                  SeriesRole::Family, SeriesRole::Tangent})
      QCOMPARE(penFor(role, 4).color().rgb(), colour.rgb());
  }

  void derivativeOverItsFunctionIsThinner() {
    QVERIFY(penFor(SeriesRole::Derivative).widthF() < penFor(SeriesRole::Curve).widthF());
    QCOMPARE(penFor(SeriesRole::Derivative, 1).dashPattern(), penFor(SeriesRole::Curve, 1).dashPattern());
  }

  void tangentAndReferenceAreToldApart() {
    QVERIFY(penFor(SeriesRole::Tangent).dashPattern() != penFor(SeriesRole::Reference).dashPattern());
    QVERIFY(penFor(SeriesRole::Tangent).color() != penFor(SeriesRole::Reference).color());
  }

  void presentingMakesEveryLineThicker() {
    for (const SeriesRole role : roles) {
      const Series series = {.id = {}, .label = {}, .role = role, .slot = 0, .x = {}, .y = {}};
      const QPen thick = penOf(series, Theme::of(ThemeId::Light), {.curveWidth = 4});
      QVERIFY(thick.widthF() > penFor(role).widthF());
    }
  }

  void lineIsAsThickAsItsPen_data() {
    QTest::addColumn<double>("width");
    for (const double width : {1.0, 2.0, 4.0}) QTest::addRow("%g px", width) << width;
  }
  void lineIsAsThickAsItsPen() {
    QFETCH(double, width);
    const Series flat = {
        .id = {}, .label = {}, .role = SeriesRole::Curve, .slot = 0, .x = {0, 1}, .y = {0.5, 0.5}};
    const int rows = inkedRows(painted(flat, QPen(Qt::black, width)), 100);
    QVERIFY(rows >= width && rows <= width + 1);
  }

  void farPointsCostNothing() {
    Series wild = {.id = {}, .label = {}, .role = SeriesRole::Curve, .slot = 0, .x = {}, .y = {}};
    for (int i = 0; i < 2000; ++i) {
      wild.x.push_back(i / 2000.0);
      wild.y.push_back(i % 2 ? 1e300 : -1e300);
    }
    QPen dashed(Qt::black, 1);
    dashed.setDashPattern({1, 1});
    QVERIFY(inkedRows(painted(wild, dashed), 100) > 0);
  }

  void emptySeriesIsNothing() {
    const Series none = {.id = {}, .label = {}, .role = SeriesRole::Curve, .slot = 0, .x = {}, .y = {}};
    QCOMPARE(inkedRows(painted(none, QPen(Qt::black, 1)), 100), 0);
  }
};

ALAB_WIDGET_TEST(TestCurvePainter)

}  // namespace alab

#include "tst_curve_painter.moc"
