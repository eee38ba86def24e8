#include "ui/plot/paint/class_shape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

QImage drawn(std::size_t number) {
  QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.fillPath(classShape(number, {10, 10}, 10), Qt::black);
  return image;
}

}  // namespace

class TestClassShape : public QObject {
  Q_OBJECT

 private slots:
  void sixClassesAreToldApartWithoutColours() {
    QList<QImage> shapes;
    for (std::size_t number = 0; number < 6; ++number) {
      QVERIFY(!shapes.contains(drawn(number)));
      shapes.append(drawn(number));
    }
    QCOMPARE(drawn(6), shapes[0]);
  }

  void everyShapeIsAroundItsPlace() {
    for (std::size_t number = 0; number < 6; ++number) {
      const QRectF bounds = classShape(number, {3, -2}, 10).boundingRect();
      QVERIFY(classShape(number, {3, -2}, 10).contains({3, -2}));
      QVERIFY(bounds.width() >= 10 && bounds.width() <= 16 && bounds.height() >= 10 && bounds.height() <= 16);
    }
  }
};

ALAB_WIDGET_TEST(TestClassShape)
#include "tst_class_shape.moc"
