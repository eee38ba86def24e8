#include "ui/panels/train/inside/network_drawing.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/theme/class_colours.h"

using namespace alab;

namespace {

/// Two inputs, three hidden units, one output; weights 0.1, 0.2, ... with every third one negative.
std::shared_ptr<const InsideNetwork> small() {
  InsideNetwork inside{.network = {}, .inputs = {"x1", "x2"}, .responses = {}, .side = 2, .confusion = {}};
  inside.network.layers.emplace_back(2, 3).activation = Function(builtIn("relu"));
  inside.network.layers.emplace_back(3, 1);
  float next = 0.1f;
  for (Layer<float>& layer : inside.network.layers)
    for (float& w : layer.w.all()) w = (int(10 * next + 0.5f) % 3 == 0 ? -next : next), next += 0.1f;
  for (const std::size_t units : {2, 3, 1}) inside.responses.emplace_back(units, 4);
  return std::make_shared<const InsideNetwork>(inside);
}

struct Shown {
  Shown() {
    view.resize(600, 300);
    view.show(small(), {});
    view.QWidget::show();
  }
  NetworkLayout layout() const {
    return {*small(), QRectF(view.rect()).adjusted(4, 4, -4, -3.2 * view.fontMetrics().height())};
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

  NetworkDrawing view;
};

}  // namespace

class TestNetworkDrawing : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void unitsStandInTheColumnsOfTheirLayers() {
    const NetworkLayout layout = Shown().layout();
    QCOMPARE(layout.cells.size(), std::size_t(3));
    for (std::size_t c = 1; c < 3; ++c)
      QVERIFY(layout.cells[c].front().left() > layout.cells[c - 1].front().right());
    for (std::size_t unit = 1; unit < 3; ++unit)
      QVERIFY(layout.cells[1][unit].top() >= layout.cells[1][unit - 1].bottom());
  }

  void aClickChoosesAUnitsBiasOrAWeight() {
    Shown shown;
    const NetworkLayout layout = shown.layout();
    const QSignalSpy chosen(&shown.view, &NetworkDrawing::placeChosen);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, layout.cells[1][2].center().toPoint());
    QCOMPARE(shown.view.chosen(), (WeightPlace{0, 2, {}}));
    const WeightPlace weight = {1, 0, 2};
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, layout.lineOf(weight).pointAt(0.4).toPoint());
    QCOMPARE(shown.view.chosen(), weight);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(shown.view.chosen(), weight);  // there is nothing
    QCOMPARE(chosen.count(), 2);
  }

  void theKeysReachEveryWeight() {
    Shown shown;
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.view.chosen(), (WeightPlace{0, 1, {}}));
    shown.press(Qt::Key_Down, Qt::ControlModifier);
    shown.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown.view.chosen(), (WeightPlace{0, 1, 1}));
    shown.press(Qt::Key_Down, Qt::ControlModifier);  // there are two inputs only
    QCOMPARE(shown.view.chosen(), (WeightPlace{0, 1, 1}));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.view.chosen(), (WeightPlace{1, 0, 1}));  // one output only
    shown.press(Qt::Key_Up, Qt::ControlModifier);
    shown.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(shown.view.chosen(), (WeightPlace{1, 0, {}}));
  }

  void theChosenOneIsSaidInWords() {
    Shown shown;
    QCOMPARE(shown.view.nameOf({0, 1, 1}), QStringLiteral("weight from x2 to unit 2 of layer 1"));
    QCOMPARE(shown.view.nameOf({1, 0, 2}), QStringLiteral("weight from unit 3 to output 1"));
    QCOMPARE(shown.view.nameOf({0, 2, {}}), QStringLiteral("bias of unit 3 of layer 1"));
    shown.view.choose({0, 1, 0});
    QCOMPARE(shown.view.accessibleDescription(),
             QStringLiteral("weight from x1 to unit 2 of layer 1 = −0.3"));
  }

  /// Colour is not the only sign: a dashed line has gaps.
  void negativeWeightsAreDashed() {
    Shown shown;
    const QImage image = shown.view.grab().toImage();
    const NetworkLayout layout = shown.layout();
    const auto changes = [&](const WeightPlace& weight) {
      const QLineF line = layout.lineOf(weight);
      int count = 0;
      for (int i = 20; i < 80; ++i) {
        const auto lightness = [&](int at) {
          return image.pixelColor(line.pointAt(at / 100.0).toPoint()).lightness();
        };
        count += std::abs(lightness(i) - lightness(i - 1)) > 60;
      }
      return count;
    };
    QVERIFY(changes({1, 0, 2}) > 4 + changes({1, 0, 1}));
  }

  /// As on the map of the network: what its output says is a class.
  void anOutputHasTheColoursOfClasses() {
    Shown shown;
    InsideNetwork inside = *small();
    const Theme& theme = Theme::of(ThemeId::Light);
    for (const float response : {-1.0f, 1.0f}) {
      for (Matrix<float>& responses : inside.responses) std::ranges::fill(responses.all(), response);
      shown.view.show(std::make_shared<const InsideNetwork>(inside), {});
      const QImage image = shown.view.grab().toImage();
      const auto inCell = [&](std::size_t column) {
        return image.pixelColor((shown.layout().cells[column][0].topLeft() + QPointF(6, 6)).toPoint());
      };
      QCOMPARE(inCell(2).rgb(), classAreaColour(theme, response > 0 ? 1 : 0, 1).rgb());
      QVERIFY(inCell(1) != inCell(2));
    }
  }

  void anotherNetworkForgetsAPlaceThatItHasNot() {
    Shown shown;
    shown.view.choose({0, 2, {}});
    InsideNetwork smaller = *small();
    smaller.network.layers[0] = Layer<float>(2, 1);
    smaller.network.layers[1] = Layer<float>(1, 1);
    shown.view.show(std::make_shared<const InsideNetwork>(smaller), {});
    QCOMPARE(shown.view.chosen(), WeightPlace{});
  }

  void withoutANetworkNothingHappens() {
    NetworkDrawing view;
    view.resize(300, 200);
    view.QWidget::show();
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&view, QPoint(50, 50));
    QVERIFY(!view.grab().isNull());
  }
};

ALAB_WIDGET_TEST(TestNetworkDrawing)
#include "tst_network_drawing.moc"
