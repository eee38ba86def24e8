// Another language while the right column of the Train page is shown: every text of it changes, and none is
// forgotten.
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/results/result_table.h"
#include "ui/panels/train/train_sidebar.h"
#include "ui/window/language.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct Column {
  explicit Column(Language language, DataKind kind = DataKind::Circle) : document(stateOf(kind)) {
    translations.setLanguage(language);
    sidebar = std::make_unique<TrainSidebar>(document);
    sidebar->setRows({{.name = u"Tanh"_s, .isBeyondNoise = true}, {.name = u"ReLU"_s, .divergedAt = 3}});
    for (PageCard* card : sidebar->cards()) card->setFolded(false);
    sidebar->refresh();
    sidebar->show();
  }

  static LabState stateOf(DataKind kind) {
    LabState state = withData(kind);
    state.train.training.schedule = Schedule::Step;
    state.train.training.start = StartWeights::Constant;
    return state;
  }

  Translations translations;
  Document document;
  std::unique_ptr<TrainSidebar> sidebar;
};

QStringList textsOf(const QWidget& widget) {
  QStringList texts = {widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts += label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts += button->text();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i) texts += box->itemText(i);
  if (const auto* menu = qobject_cast<const QMenu*>(&widget))
    for (const QAction* action : menu->actions()) texts += {action->text(), action->toolTip()};
  return texts;
}

QStringList textsOf(const QAbstractItemModel& model) {
  QStringList texts;
  for (int column = 0; column < model.columnCount(); ++column) {
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
      texts += model.headerData(column, Qt::Horizontal, role).toString();
    for (int row = 0; row < model.rowCount(); ++row) texts += model.index(row, column).data().toString();
  }
  return texts;
}

QStringList textsOf(const Column& column) {
  QStringList texts = textsOf(*column.sidebar->results().table().model());
  for (const QWidget* widget : column.sidebar->findChildren<QWidget*>()) texts += textsOf(*widget);
  texts.removeAll(QString());
  return texts;
}

/// Words of three letters or more that are no names.
QStringList englishIn(const QString& text) {
  static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
  static const QStringList names =
      u"Tanh ReLU SGD RMSprop Adagrad Adam AdamW CSV XOR sin LeCun Xavier Glorot tanh softmax Softmax "
      u"Sigmoid "
      "Leaky PReLU ELU SELU GELU SiLU Swish Mish Softplus Identity Iris"_s.split(u' ');
  QStringList words;
  for (auto match = word.globalMatch(text); match.hasNext();) {
    const QString found = match.next().captured();
    if (!names.contains(found)) words += found;
  }
  return words;
}

}  // namespace

class TestTrainLanguage : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theSwitchReachesEveryText() {
    const QStringList chinese = textsOf(Column(Language::Chinese));
    Column column(Language::English);
    const QStringList english = textsOf(column);
    QVERIFY(english != chinese);
    column.translations.setLanguage(Language::Chinese);
    QTRY_COMPARE(textsOf(column), chinese);
    column.translations.setLanguage(Language::English);
    QTRY_COMPARE(textsOf(column), english);
  }

  void nothingStaysEnglish_data() {
    QTest::addColumn<DataKind>("kind");
    for (const DataKind kind : {DataKind::Circle, DataKind::Iris, DataKind::Discs, DataKind::Line})
      QTest::newRow(std::string(nameOf(kind)).c_str()) << kind;
  }
  void nothingStaysEnglish() {
    QFETCH(const DataKind, kind);
    const Column column(Language::Chinese, kind);
    static const QRegularExpression han(u"\\p{Han}"_s);
    for (const QString& text : textsOf(column))
      QVERIFY2(text.contains(han) || englishIn(text).isEmpty(), qPrintable(text));
  }
};

ALAB_WIDGET_TEST(TestTrainLanguage)
#include "tst_train_language.moc"
