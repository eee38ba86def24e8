// What a theme makes of widgets.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>
#include <algorithm>

#include "tests/support/popup.h"
#include "tests/support/test_program.h"
#include "tests/ui/theme/contrast.h"

namespace alab {

class TestApplyTheme : public QObject {
  Q_OBJECT

 private slots:
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

  /// They have the colour of the page below them.
  void windowsOverThePageHaveAnEdge_data() { addThemeRows(); }
  void windowsOverThePageHaveAnEdge() {
    QFETCH(const ThemeId, id);
    const Theme& theme = Theme::of(id);
    applyTheme(*qApp, theme, baseFont(10));
    QFrame frame(nullptr, Qt::Popup);
    frame.setFrameShape(QFrame::StyledPanel);
    QLineEdit field(&frame);
    frame.setFocusProxy(&field);
    expectPopup();
    frame.show();
    field.setFocus();
    QVERIFY(frame.hasFocus());
    QMenu menu;
    menu.addAction(QStringLiteral("Open"));
    for (QWidget* window : std::initializer_list<QWidget*>{&frame, &menu}) {
      window->resize(100, 50);
      const QImage picture = window->grab().toImage();
      for (const QPoint edge : {QPoint(50, 0), QPoint(0, 25), QPoint(99, 25), QPoint(50, 49)})
        QVERIFY2(contrast(picture.pixelColor(edge), theme.window) >= 3, window->metaObject()->className());
    }
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

ALAB_WIDGET_TEST(TestApplyTheme)

}  // namespace alab

#include "tst_apply_theme.moc"
