// Another language while the Softmax page is shown: every text of it changes, and none is forgotten.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/softmax/softmax_page.h"
#include "tests/ui/window/real_window.h"

using namespace alab;

namespace {

struct SoftmaxWindow : RealWindow {
  SoftmaxWindow(Language language, const SoftmaxState& softmax) : RealWindow(language) {
    document.reset({softmaxStateOf(softmax), {}});
    show({1366, 700});
  }
  SoftmaxPanel& panel() const { return static_cast<SoftmaxPanel&>(window->frame().currentPanel()); }
};

QStringList textsOfWidget(const QWidget& widget) {
  QStringList texts = {widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts += label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts += button->text();
  if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) texts += field->placeholderText();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i) texts += box->itemText(i);
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
    for (int i = 0; i < tabs->count(); ++i) texts += {tabs->tabText(i), tabs->tabToolTip(i)};
  return texts;
}

QStringList textsOfScene(const PlotScene& scene) {
  QStringList texts = {scene.x.label, scene.description};
  for (const PlotPane& pane : scene.panes) {
    texts += {pane.y.label, pane.message};
    for (const Note& note : pane.notes) texts += note.text;
    for (const Marker& marker : pane.markers) texts += marker.label;
    for (const HeatMap& heat : pane.heat)
      for (const QString& text : heat.texts) texts += text;
  }
  return texts;
}

/// On the page, in its strips and cards and in its figures.
QStringList textsOf(const SoftmaxWindow& lab) {
  QStringList texts;
  SoftmaxPanel& panel = lab.panel();
  for (const Exportable& figure : panel.exportables({1000, 560}))
    texts += textsOfScene(figure.scene) << figure.title;
  for (const FigureRow* row : {&panel.upper(), &panel.lower()})
    for (std::size_t i = 0; i < FigureRow::most; ++i)
      if (row->view(i).isVisible()) texts += textsOfScene(row->view(i).scene());
  for (const QWidget* part :
       std::initializer_list<QWidget*>{&panel, panel.topStrip(), panel.sidebar(), panel.presentStrip()})
    for (const QWidget* widget : part->findChildren<QWidget*>()) texts += textsOfWidget(*widget);
  for (const KeyHelp& key : panel.keys()) texts += key.meaning;
  texts += panel.hint();
  texts.removeAll(QString());
  return texts;
}

/// Words of three letters or more that are no names and no markup.
QStringList englishIn(QString text) {
  static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[a-z]+;"));
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
  static const QStringList names =
      QStringLiteral(
          "Softmax softmax Softmin Sparsemax Hardmax Maxout GLU Bilinear ReGLU GEGLU SwiGLU ReLU Leaky float "
          "bfloat log sum logits argmax max axis exp sigmoid silu Sigmoid NaN Home End Left Right Shift Down "
          "Return")
          .split(QLatin1Char(' '));
  QStringList words;
  for (auto match = word.globalMatch(text.remove(markup)); match.hasNext();) {
    const QString found = match.next().captured();
    if (!names.contains(found)) words += found;
  }
  return words;
}

void addLanguageRows() {
  QTest::addColumn<SoftmaxState>("state");
  for (const SoftmaxView view : softmaxViews()) {
    SoftmaxState state;
    state.view = view;
    QTest::newRow(nameOf(view).data()) << state;
  }
  SoftmaxState state;
  state.view = SoftmaxView::Gates;
  state.gate = GateUnit::Maxout;
  state.scores = {1, 0};
  QTest::newRow("maxout, two classes") << state;
  state.view = SoftmaxView::Overflow;
  state.scores = {1000, 1001, 1002};
  state.temperature = 0.5;
  state.variant = SoftmaxVariant::Sparsemax;
  QTest::newRow("overflow, T = 0.5, sparsemax") << state;
}

}  // namespace

class TestSoftmaxLanguage : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theSwitchReachesEveryText_data() { addLanguageRows(); }
  void theSwitchReachesEveryText() {
    QFETCH(const SoftmaxState, state);
    const QStringList chinese = freshTexts(state);
    const SoftmaxWindow lab(Language::English, state);
    const QStringList english = textsOf(lab);
    QVERIFY(english != chinese);
    lab.window->commands().action(Command::Language, int(Language::Chinese)).trigger();
    QTRY_COMPARE(textsOf(lab), chinese);
    lab.window->commands().action(Command::Language, int(Language::English)).trigger();
    QTRY_COMPARE(textsOf(lab), english);
  }

  void nothingStaysEnglish_data() { addLanguageRows(); }
  void nothingStaysEnglish() {
    QFETCH(const SoftmaxState, state);
    const SoftmaxWindow lab(Language::Chinese, state);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const QString& text : textsOf(lab))
      QVERIFY2(text.contains(han) || englishIn(text).isEmpty(), qPrintable(text));
  }

 private:
  /// Of a window that has never been in another language. There is one translator for all windows.
  static QStringList freshTexts(const SoftmaxState& state) {
    const SoftmaxWindow fresh(Language::Chinese, state);
    return textsOf(fresh);
  }
};

ALAB_WIDGET_TEST(TestSoftmaxLanguage)
#include "tst_softmax_language.moc"
