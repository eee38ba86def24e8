// Another language while the Depth page is shown: every text of it changes, and none is forgotten.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"
#include "tests/ui/window/real_window.h"

using namespace alab;

namespace {

struct DepthWindow : RealWindow {
  DepthWindow(Language language, DepthView view) : RealWindow(language) {
    document.reset({depthState({"tanh", "relu"}, view), {}});
    show({1366, 700});
    for (PageCard* card : static_cast<DepthSidebar*>(panel().sidebar())->cards()) card->setFolded(false);
  }
  DepthPanel& panel() const { return static_cast<DepthPanel&>(window->frame().currentPanel()); }
  bool isDone() const {
    const PlotScene& scene = panel().plot().scene();
    return panel().network().progress() == 1 && scene.panes[0].message.isEmpty();
  }
};

QStringList textsOf(const QWidget& widget) {
  QStringList texts = {widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts += label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts += button->text();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i) texts += box->itemText(i);
  return texts;
}

QStringList textsOf(const PlotScene& scene) {
  QStringList texts = {scene.x.label, scene.description};
  for (const PlotPane& pane : scene.panes) {
    texts += {pane.y.label, pane.message};
    for (const Note& note : pane.notes) texts += note.text;
    for (const HeatMap& heat : pane.heat)
      for (const HeatMark& mark : heat.key) texts += mark.text;
  }
  return texts;
}

/// On the page, in its cards and in its figure.
QStringList textsOf(const DepthWindow& lab) {
  QStringList texts = textsOf(lab.panel().plot().scene());
  for (const QWidget* part : std::initializer_list<QWidget*>{&lab.panel(), lab.panel().sidebar()})
    for (const QWidget* widget : part->findChildren<QWidget*>()) texts += textsOf(*widget);
  for (const KeyHelp& key : lab.panel().keys()) texts += key.meaning;
  texts.removeAll(QString());
  return texts;
}

/// Words of three letters or more that are no names and no markup.
QStringList englishIn(QString text) {
  static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[a-z]+;"));
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
  static const QStringList names =
      QStringLiteral("Sigmoid Tanh ReLU tanh relu LeCun Xavier Glorot float bfloat RMS Home End")
          .split(QLatin1Char(' '));
  QStringList words;
  for (auto match = word.globalMatch(text.remove(markup)); match.hasNext();) {
    const QString found = match.next().captured();
    if (!names.contains(found)) words += found;
  }
  return words;
}

}  // namespace

class TestDepthLanguage : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theSwitchReachesEveryText_data() { addViewRows(); }
  void theSwitchReachesEveryText() {
    QFETCH(const DepthView, view);
    const QStringList chinese = freshTexts(view);
    const DepthWindow lab(Language::English, view);
    QTRY_VERIFY_WITH_TIMEOUT(lab.isDone(), 30'000);
    const QStringList english = textsOf(lab);
    QVERIFY(english != chinese);
    lab.window->commands().action(Command::Language, int(Language::Chinese)).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(lab), chinese, 30'000);
    lab.window->commands().action(Command::Language, int(Language::English)).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(textsOf(lab), english, 30'000);
  }

  void nothingStaysEnglish_data() { addViewRows(); }
  void nothingStaysEnglish() {
    QFETCH(const DepthView, view);
    const DepthWindow lab(Language::Chinese, view);
    QTRY_VERIFY_WITH_TIMEOUT(lab.isDone(), 30'000);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const QString& text : textsOf(lab))
      QVERIFY2(text.contains(han) || englishIn(text).isEmpty(), qPrintable(text));
  }

 private:
  /// Of a window that has never been in another language. There is one translator for all windows.
  static QStringList freshTexts(DepthView view) {
    const DepthWindow fresh(Language::Chinese, view);
    return QTest::qWaitFor([&fresh] { return fresh.isDone(); }) ? textsOf(fresh) : QStringList();
  }

  static void addViewRows() {
    QTest::addColumn<DepthView>("view");
    QTest::newRow("chain") << DepthView::Chain;
    QTest::newRow("network") << DepthView::Network;
    QTest::newRow("map") << DepthView::Map;
  }
};

ALAB_WIDGET_TEST(TestDepthLanguage)
#include "tst_depth_language.moc"
