#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>
#include <random>

#include "core/activation/catalogue.h"
#include "core/state/json.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/real_window.h"
#include "ui/widgets/column_area.h"

using namespace alab;

namespace {

struct KeyPress {
  Qt::Key key;
  Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

QString nameOf(const QWidget* widget) {
  const auto* label = qobject_cast<const QLabel*>(widget);
  const auto* button = qobject_cast<const QAbstractButton*>(widget);
  const QString text = label ? label->text() : button ? button->text() : widget->objectName();
  return QLatin1String(widget->metaObject()->className()) + QLatin1String(" \"") + text + QLatin1Char('"');
}

/// Parts that shorten or scroll their content by themselves.
bool looksAfterItself(const QWidget* widget) {
  return widget->inherits("alab::ElidedLabel") ||
         widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
         widget->objectName().startsWith(QLatin1String("qt_"));
}

bool isCut(const QWidget* widget) {
  if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->wordWrap())
    return label->height() < label->heightForWidth(label->width());
  return widget->width() < widget->sizeHint().width();
}

QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    const bool holdsText =
        qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
    if (!holdsText || !widget->isVisible() || looksAfterItself(widget)) continue;
    if (isCut(widget)) cut += nameOf(widget);
  }
  return cut;
}

QStringList overlaps(const QWidget& parent) {
  QStringList found;
  const auto children = parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
  for (const QWidget* one : children)
    for (const QWidget* other : children)
      if (one < other && one->isVisible() && other->isVisible() && !one->isWindow() && !other->isWindow() &&
          one->geometry().intersects(other->geometry()))
        found += nameOf(one) + QLatin1String(" over ") + nameOf(other);
  return found;
}

QStringList allOverlaps(const QWidget& window) {
  QStringList found;
  for (const QWidget* widget : window.findChildren<QWidget*>())
    if (widget->isVisible() && widget->layout()) found += overlaps(*widget);
  return found;
}

QSet<QString> wordsOf(const QString& text) {
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
  QSet<QString> words;
  for (auto match = word.globalMatch(text); match.hasNext();) words += match.next().captured().toLower();
  return words;
}

/// Words that stay Latin in Chinese text: names of functions, frameworks, formats, keys.
QSet<QString> namesInLatin() {
  QSet<QString> names = wordsOf(
      QStringLiteral("PyTorch Keras TensorFlow JAX ONNX Softmax float bfloat exact CSV JSON PNG Ctrl Shift "
                     "Esc Page Down English Activation "
                     "Lab LaTeX ReLU sigmoid tanh"));
  for (const Activation& activation : catalogue())
    names +=
        wordsOf(QString::fromUtf8(activation.card().name.data(), qsizetype(activation.card().name.size())));
  return names;
}

QStringList textsOf(const QWidget& widget) {
  QStringList texts = {widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts += label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts += button->text();
  for (const QAction* action : widget.actions()) texts += {action->text(), action->statusTip()};
  return texts;
}

}  // namespace

class TestRealWindow : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingIsCutAndNothingOverlaps_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSize size : {QSize(1366, 700), QSize(1024, 600)}) {
      const QByteArray width = QByteArray::number(size.width());
      QTest::newRow((width + " wide, English").constData()) << size << false;
      QTest::newRow((width + " wide, Chinese").constData()) << size << true;
    }
  }

  void nothingIsCutAndNothingOverlaps() {
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    RealWindow lab(chinese ? Language::Chinese : Language::English);
    lab.show(size);
    QTRY_COMPARE(lab.window->size(), size);
    QTRY_VERIFY2(cutTexts(*lab.window).isEmpty(), qPrintable(cutTexts(*lab.window).join(u'\n')));
    QTRY_VERIFY2(allOverlaps(*lab.window).isEmpty(), qPrintable(allOverlaps(*lab.window).join(u'\n')));
  }

  void largeLettersCutNothingFromTheCards_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSize size : {QSize(1366, 700), QSize(1024, 600)})
      for (const bool chinese : {false, true})
        QTest::addRow("%d wide, %s", size.width(), chinese ? "Chinese" : "English") << size << chinese;
  }

  void largeLettersCutNothingFromTheCards() {
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    RealWindow lab(chinese ? Language::Chinese : Language::English);
    lab.show(size);
    for (int i = 0; i < 5; ++i) lab.window->commands().action(Command::LargerType).trigger();
    const auto columns = lab.window->frame().rightColumn().findChildren<ColumnArea*>();
    QVERIFY(!columns.isEmpty());
    for (const ColumnArea* column : columns)
      QTRY_VERIFY2(column->widget()->width() <= column->viewport()->width(),
                   qPrintable(nameOf(column->widget())));
    QCOMPARE(lab.window->size(), size);
    lab.window->commands().action(Command::DefaultType).trigger();
  }

  void chineseWindowHoldsNoEnglish() {
    RealWindow lab(Language::Chinese);
    lab.show({1366, 700});
    const QSet<QString> names = namesInLatin();
    for (const QWidget* widget : lab.window->findChildren<QWidget*>())
      for (const QString& text : textsOf(*widget)) {
        const bool hasChinese = text.contains(QRegularExpression(QStringLiteral("\\p{Han}")));
        QVERIFY2(hasChinese || (wordsOf(text) - names).isEmpty(), qPrintable(text));
      }
  }

  void languageSwitchReachesTheWholeWindow() {
    RealWindow lab(Language::English);
    RealWindow fresh(Language::Chinese);
    lab.show({1366, 700});
    lab.window->commands().action(Command::Language, int(Language::Chinese)).trigger();
    const auto labels = [](const MainWindow& window) {
      QStringList texts;
      for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible()) texts += label->text();
      return texts;
    };
    fresh.show({1366, 700});
    QTRY_COMPARE(labels(*lab.window), labels(*fresh.window));
  }

  void everyStoryIsShownAndUndone() {
    RealWindow lab(Language::English);
    lab.show({1366, 700});
    QCOMPARE(lab.window->stories().stories().size(), std::size_t(23));
    for (int i = 0; i < 23; ++i) lab.window->stories().start(i);
    QCOMPARE(lab.document.state(), shippedStories().back().state);
    while (lab.document.undoStack().canUndo()) lab.document.undoStack().undo();
    QCOMPARE(lab.document.state(), firstState());
  }

  void aStoryHasACleanBoard_data() {
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("key");
    QTest::newRow("told by key") << QList<int>{} << int(Qt::Key_PageDown);
    QTest::newRow("told by key while presenting") << QList<int>{Qt::Key_F11} << int(Qt::Key_PageDown);
    QTest::newRow("put back") << QList<int>{Qt::Key_F11, Qt::Key_PageDown} << int(Qt::Key_R);
    QTest::newRow("no story, put back") << QList<int>{Qt::Key_F11} << int(Qt::Key_R);
  }

  void aStoryHasACleanBoard() {
    QFETCH(const QList<int>, before);
    QFETCH(const int, key);
    RealWindow lab(Language::English);
    lab.show({1366, 700});
    QVERIFY(QTest::qWaitForWindowActive(lab.window.get()));
    PlotView& plot = static_cast<ExplorePanel&>(lab.window->frame().currentPanel()).plot();
    for (const int first : before) QTest::keyClick(&plot, Qt::Key(first));
    QTest::keyClick(&plot, Qt::Key_P);
    emit plot.penMoved(QStringLiteral("d1"), 0, 0.5);
    emit plot.penMoved(QStringLiteral("d1"), 1, 0.5);
    const auto isDrawn = [](const Series& series) { return series.role == SeriesRole::Guess; };
    QVERIFY(std::ranges::any_of(plot.scene().panes[1].series, isDrawn));
    QTest::keyClick(&plot, Qt::Key(key));
    QCOMPARE(lab.document.state().selection.focusedFunction()->id, std::string("sigmoid"));
    QVERIFY(std::ranges::none_of(plot.scene().panes[1].series, isDrawn));
    if (lab.window->isFullScreen()) QTest::keyClick(&plot, Qt::Key_F11);
  }

  void monkeyBreaksNothing() {
    const std::array keys = {KeyPress{Qt::Key_Left},
                             KeyPress{Qt::Key_Right, Qt::ShiftModifier},
                             KeyPress{Qt::Key_D},
                             KeyPress{Qt::Key_T},
                             KeyPress{Qt::Key_P},
                             KeyPress{Qt::Key_1},
                             KeyPress{Qt::Key_2},
                             KeyPress{Qt::Key_PageDown},
                             KeyPress{Qt::Key_PageUp},
                             KeyPress{Qt::Key_R},
                             KeyPress{Qt::Key_B},
                             KeyPress{Qt::Key_F11},
                             KeyPress{Qt::Key_Escape},
                             KeyPress{Qt::Key_Space},
                             KeyPress{Qt::Key_Z, Qt::ControlModifier},
                             KeyPress{Qt::Key_Y, Qt::ControlModifier},
                             KeyPress{Qt::Key_B, Qt::ControlModifier},
                             KeyPress{Qt::Key_D, Qt::ControlModifier},
                             KeyPress{Qt::Key_Right, Qt::ControlModifier},
                             KeyPress{Qt::Key_H, Qt::ControlModifier},
                             KeyPress{Qt::Key_Backspace, Qt::ControlModifier},
                             KeyPress{Qt::Key_Plus, Qt::ControlModifier},
                             KeyPress{Qt::Key_Minus, Qt::ControlModifier}};
    RealWindow lab(Language::English);
    lab.show({1366, 700});
    lab.window->frame().currentPanel().setFocus();
    constexpr unsigned seed = 20240607;
    std::mt19937 random(seed);
    for (int i = 0; i < 300; ++i) {
      const KeyPress& press = keys[random() % keys.size()];
      QWidget* target = QApplication::focusWidget();
      QTest::keyClick(target ? target : lab.window.get(), press.key, press.modifiers);
    }
    const Result<LoadedLab> read = readLab(labFile(lab.document.lab()));
    QVERIFY(read && read->problems.empty());
    QCOMPARE(read->lab, lab.document.lab());
  }
};

ALAB_WIDGET_TEST(TestRealWindow)
#include "tst_real_window.moc"
