#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSet>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/theme/contrast.h"

namespace alab {
class TestTheme : public QObject {
  Q_OBJECT

 private slots:
  void contrastOfBlackOnWhiteIs21() { QCOMPARE(contrast(Qt::black, Qt::white), 21.0); }

  void textCanBeReadOnEverySurface_data() { addThemeRows(); }
  void textCanBeReadOnEverySurface() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    for (const QColor& surface : {theme.window, theme.card, theme.plot})
      for (const QColor& ink : {theme.text, theme.secondaryText, theme.positive, theme.warning, theme.error})
        QVERIFY2(contrast(ink, surface) >= 4.5,
                 qPrintable(ink.name() + QStringLiteral(" on ") + surface.name()));
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
  }

  void curvesStandOutFromThePlot_data() { addThemeRows(); }
  void curvesStandOutFromThePlot() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    const double wanted = id == ThemeId::Projector ? 4.5 : 3;
    for (const QColor& colour : theme.series)
      QVERIFY2(contrast(colour, theme.plot) >= wanted, qPrintable(colour.name()));
  }

  /// Points of classes lie on the same page as curves of functions.
  void classesStandOutAndAreUnlikeFunctions_data() { addThemeRows(); }
  void classesStandOutAndAreUnlikeFunctions() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    for (const QColor& colour : theme.classes) {
      QVERIFY2(contrast(colour, theme.plot) >= 3, qPrintable(colour.name()));
      QVERIFY(!theme.series.contains(colour));
      QCOMPARE(theme.classes.count(colour), 1);
    }
    QCOMPARE(theme.classColour(int(theme.classes.size())), theme.classes.first());
  }

  void focusAndZeroLineCanBeSeen_data() { addThemeRows(); }
  void focusAndZeroLineCanBeSeen() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    QVERIFY(contrast(theme.accent, theme.window) >= 3);
    QVERIFY(contrast(theme.accent, theme.card) >= 3);
    QVERIFY(contrast(theme.zeroLine, theme.plot) >= 3);
  }

  void projectorHasTheStrongestInk() {
    QCOMPARE(contrast(Theme::of(ThemeId::Projector).text, Theme::of(ThemeId::Projector).plot), 21.0);
    QVERIFY(Theme::of(ThemeId::Projector).curveWidth > Theme::of(ThemeId::Light).curveWidth);
  }

  void noTwoFunctionsShareColourAndDash_data() { addThemeRows(); }
  void noTwoFunctionsShareColourAndDash() {
    QFETCH(ThemeId, id);
    QSet<QString> seen;
    for (int slot = 0; slot < 42; ++slot) {
      QStringList key = {Theme::of(id).seriesColour(slot).name()};
      for (const qreal length : Theme::seriesDash(slot)) key.append(QString::number(length));
      seen.insert(key.join(u' '));
    }
    QCOMPARE(seen.size(), 42);
  }

  void neighbouringSlotsDifferWithoutColour() {
    for (int slot = 0; slot < 24; ++slot)
      for (int other = slot + 1; other < slot + 3; ++other)
        QVERIFY(Theme::seriesDash(slot) != Theme::seriesDash(other));
    QVERIFY(Theme::seriesDash(0).isEmpty());
    QVERIFY(Theme::seriesDash(1).first() > Theme::seriesDash(2).first());
  }

  void dashesComeInPairs() {
    for (int slot = 0; slot < 24; ++slot) QCOMPARE(Theme::seriesDash(slot).size() % 2, 0);
  }

  void negativeSlotIsTextColour() {
    const Theme& theme = Theme::of(ThemeId::Dark);
    QCOMPARE(theme.seriesColour(-1), theme.text);
    QVERIFY(Theme::seriesDash(-1).isEmpty());
  }

  void namesGoBothWays() {
    for (const ThemeId id : allThemes) {
      QCOMPARE(themeFromName(themeName(id)), std::optional(id));
      QCOMPARE(Theme::of(id).id, id);
    }
    QVERIFY(!themeFromName(QStringLiteral("Light")));
    QVERIFY(!themeFromName(QString()));
  }

  void everyPaletteRoleIsTheThemes_data() { addThemeRows(); }
  void everyPaletteRoleIsTheThemes() {
    QFETCH(ThemeId, id);
    const QPalette palette = Theme::of(id).palette();
    for (const auto& [ink, surface] :
         {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
          std::pair(QPalette::ButtonText, QPalette::Button),
          std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
          std::pair(QPalette::PlaceholderText, QPalette::Base),
          std::pair(QPalette::HighlightedText, QPalette::Highlight),
          std::pair(QPalette::Link, QPalette::Base)})
      QVERIFY2(contrast(palette.color(ink), palette.color(surface)) >= 4.5, qPrintable(QString::number(ink)));
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Text));
  }

  void disabledFieldLooksDisabled_data() { addThemeRows(); }
  void disabledFieldLooksDisabled() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    QLineEdit field(QStringLiteral("1"));
    field.setPalette(theme.palette());
    const auto paper = [&field] { return field.grab().toImage().pixelColor(field.width() / 2, 6); };
    QCOMPARE(paper(), theme.card);
    field.setEnabled(false);
    QVERIFY(luminance(paper()) < luminance(theme.card));
    QCOMPARE(field.palette().color(QPalette::Text), theme.disabledText);
  }

  void chineseComesFromTheChineseFont() {
    QCOMPARE(baseFont(10).families(),
             QStringList({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")}));
  }
};

ALAB_WIDGET_TEST(TestTheme)

}  // namespace alab

#include "tst_theme.moc"
