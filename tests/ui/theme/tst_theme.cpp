#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>

#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

namespace alab {
namespace {

constexpr std::array allThemes = {ThemeId::Light, ThemeId::Dark, ThemeId::Projector, ThemeId::Print};

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

void addThemeRows() {
  QTest::addColumn<ThemeId>("id");
  for (const ThemeId id : allThemes) QTest::addRow("%s", qPrintable(themeName(id))) << id;
}

}  // namespace

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

  void bordersOfFieldsCanBeSeen_data() { addThemeRows(); }
  void bordersOfFieldsCanBeSeen() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    applyTheme(*qApp, theme, baseFont(10));
    QLineEdit line;
    QSpinBox spin;
    QComboBox combo;
    QCheckBox box;
    QStyleOptionButton option;
    option.initFrom(&box);
    box.resize(box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box).size());
    for (QWidget* field : std::initializer_list<QWidget*>{&line, &spin, &combo, &box}) {
      const QImage picture = field->grab().toImage();
      const QColor border = picture.pixelColor(picture.width() / 2, 0);
      for (const QColor& surface : {theme.window, theme.card})
        QVERIFY2(contrast(border, surface) >= 3,
                 qPrintable(QLatin1String(field->metaObject()->className()) + QStringLiteral(": ") +
                            border.name() + QStringLiteral(" on ") + surface.name()));
    }
  }

  void disabledFieldsAreStillOutlined_data() { addThemeRows(); }
  void disabledFieldsAreStillOutlined() {
    QFETCH(ThemeId, id);
    const Theme& theme = Theme::of(id);
    applyTheme(*qApp, theme, baseFont(10));
    QLineEdit line;
    line.setEnabled(false);
    const QImage picture = line.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 0), theme.border);
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

  void applyingReachesEveryWidget() {
    const Theme& dark = Theme::of(ThemeId::Dark);
    applyTheme(*qApp, dark, baseFont(15));
    QCheckBox box;
    box.show();
    QCOMPARE(box.palette().color(QPalette::WindowText), dark.text);
    QCOMPARE(box.font().pointSizeF(), 15.0);
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(10));
    QTRY_COMPARE(box.palette().color(QPalette::WindowText), Theme::of(ThemeId::Light).text);
    QCOMPARE(box.font().pointSizeF(), 10.0);
  }

  void focusHasOneRing() {
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(10));
    QCOMPARE(focusRingPixels(QStyle::State_HasFocus) > 0, true);
    QCOMPARE(focusRingPixels(QStyle::State_HasFocus | QStyle::State_Selected), 0);
  }

  /// In a dark theme, too: a bar of the highlight colour.
  void whatIsSwitchedOnIsSeen_data() { addThemeRows(); }
  void whatIsSwitchedOnIsSeen() {
    QFETCH(const ThemeId, id);
    applyTheme(*qApp, Theme::of(id), baseFont(10));
    QToolButton tool;
    QPushButton push;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&tool, &push}) {
      button->setText(QStringLiteral("Loss"));
      button->setCheckable(true);
      button->resize(button->sizeHint());
      const QColor highlight = button->palette().color(QPalette::Highlight);
      const auto isBarSeen = [&] {
        return button->grab().toImage().pixelColor(button->width() / 2, button->height() - 2) == highlight;
      };
      QVERIFY(!isBarSeen());
      button->setChecked(true);
      QVERIFY(isBarSeen());
    }
  }

  /// As at the end of a bar of menus that is too narrow.
  void thatThereIsMoreIsSeen_data() { addThemeRows(); }
  void thatThereIsMoreIsSeen() {
    QFETCH(const ThemeId, id);
    const Theme& theme = Theme::of(id);
    applyTheme(*qApp, theme, baseFont(10));
    QToolButton button;
    button.setIcon(qApp->style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton));
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    double strongest = 1;
    for (int x = 4; x < picture.width() - 4; ++x)
      strongest = std::max(strongest, contrast(picture.pixelColor(x, picture.height() / 2), theme.card));
    QVERIFY(strongest > 3);
    const QImage alone = button.icon().pixmap(24, 24).toImage();
    for (const QPoint corner : {QPoint(0, 0), QPoint(23, 0), QPoint(0, 23), QPoint(23, 23)})
      QCOMPARE(alone.pixelColor(corner).alpha(), 0);
  }

  /// Desktops have letters of their own for menus and the like.
  void menusHaveTheLettersOfTheProgram() {
    qApp->setStyle(QStringLiteral("fusion"));
    QFont desktop = baseFont(24);
    desktop.setBold(true);
    qApp->setFont(desktop, "QMenu");
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(10));
    QCOMPARE(QApplication::font("QMenu"), baseFont(10));
  }

  void theLongestTextOfAMenuIsNotShortened() {
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(10));
    const auto row = [](const QStringList& texts) {
      QMenu menu;
      for (const QString& text : texts) menu.addAction(text)->setCheckable(true);
      menu.resize(menu.sizeHint());
      const QRect first = menu.actionGeometry(menu.actions().constFirst());
      return menu.grab(first.adjusted(0, 1, 0, -1)).toImage();
    };
    const QString text = QStringLiteral("投影配色(&P)");
    const QImage alone = row({text});
    const QImage besideLonger = row({text, text + text});
    const QRect insideFrame = alone.rect().adjusted(0, 0, -3, 0);
    QCOMPARE(alone.copy(insideFrame), besideLonger.copy(insideFrame));
  }

  void buttonsGrowWithTheirLetters_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << 10.0;
    QTest::newRow("Present") << 19.0;
  }
  void buttonsGrowWithTheirLetters() {
    QFETCH(const double, points);
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(points));
    const QPushButton button(QStringLiteral("Predict first"));
    const int letters = button.fontMetrics().height();
    QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + letters);
    const QToolButton tool;
    QCOMPARE(tool.iconSize().height(), letters * 5 / 4);
    QVERIFY(tool.style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, &tool) >= letters * 3 / 4);
  }

  void chineseComesFromTheChineseFont() {
    QCOMPARE(baseFont(10).families(),
             QStringList({QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")}));
  }

 private:
  static int focusRingPixels(QStyle::State state) {
    QImage image(60, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionFocusRect option;
    option.rect = image.rect();
    option.state = state;
    option.palette = QApplication::palette();
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
    painter.end();
    int count = 0;
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, 0) != QColor(Qt::white);
    return count;
  }
};

ALAB_WIDGET_TEST(TestTheme)

}  // namespace alab

#include "tst_theme.moc"
