#include "ui/widgets/glyph_button.h"

#include <QAction>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Glyph;
using alab::GlyphButton;

namespace {

constexpr Glyph glyphs[] = {Glyph::Play,  Glyph::Pause, Glyph::Reset, Glyph::Down,
                            Glyph::Right, Glyph::Plus,  Glyph::Minus, Glyph::Info};

/// Pixels much nearer to `wanted` than to the other end of black and white.
int countOf(const QImage& image, const QColor& wanted) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qAbs(image.pixelColor(x, y).lightness() - wanted.lightness()) < 40) ++count;
    }
  }
  return count;
}

QPalette blackAndWhite(Qt::GlobalColor text, Qt::GlobalColor background) {
  QPalette palette;
  for (const auto role : {QPalette::Window, QPalette::Button, QPalette::Base})
    palette.setColor(role, background);
  for (const auto role : {QPalette::WindowText, QPalette::ButtonText}) palette.setColor(role, text);
  return palette;
}

}  // namespace

class TestGlyphButton : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void everySignLiesInItsSquare() {
    for (const Glyph glyph : glyphs) {
      const QRectF box = alab::glyphPath(glyph).boundingRect();
      QVERIFY(!box.isEmpty());
      QVERIFY(QRectF(0, 0, 1, 1).contains(box));
    }
  }

  void theSignShowsInLightAndDark() {
    for (const Glyph glyph : glyphs) {
      GlyphButton button(glyph);
      button.resize(button.sizeHint());
      button.setPalette(blackAndWhite(Qt::black, Qt::white));
      const int onWhite = countOf(button.grab().toImage(), Qt::black);
      button.setPalette(blackAndWhite(Qt::white, Qt::black));
      const int onBlack = countOf(button.grab().toImage(), Qt::white);
      QVERIFY(onWhite > 4);
      QVERIFY(onBlack > 4);
    }
  }

  void meaningIsTipAndAccessibleName() {
    GlyphButton button(Glyph::Play);
    button.setMeaning(QStringLiteral("Play"));
    QCOMPARE(button.toolTip(), QStringLiteral("Play"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Play"));
  }

  void growsWithTheLetters() {
    GlyphButton button(Glyph::Play);
    QFont large = button.font();
    const QSize before = button.sizeHint();
    large.setPixelSize(40);
    button.setFont(large);
    QVERIFY(button.sizeHint().height() > before.height());
  }

  void aMenuDrawsNoArrow() {
    GlyphButton plain(Glyph::Play);
    plain.resize(plain.sizeHint());
    GlyphButton withMenu(Glyph::Play);
    withMenu.resize(plain.size());
    withMenu.addAction(new QAction(&withMenu));
    QCOMPARE(withMenu.grab().toImage(), plain.grab().toImage());
  }
};

ALAB_WIDGET_TEST(TestGlyphButton)
#include "tst_glyph_button.moc"
