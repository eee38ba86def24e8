#include "ui/panels/train/results/result_table.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/theme/theme.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

std::vector<ResultRow> threeRows() {
  return {{.name = u"Tanh"_s,
           .slot = 1,
           .accuracy = 0.981,
           .lower = 0.95,
           .upper = 0.99,
           .loss = 0.0512,
           .epochsTo95 = 120,
           .dead = 0,
           .isBeyondNoise = true},
          {.name = u"ReLU"_s,
           .slot = 2,
           .accuracy = 0.99,
           .lower = 0.97,
           .upper = 1,
           .loss = 0.031,
           .epochsTo95 = 34,
           .dead = 7,
           .isBeyondNoise = false},
          {.name = u"Exp"_s, .slot = 3, .divergedAt = 12}};
}

struct Shown {
  Shown() {
    table.results().setRows(threeRows());
    table.resize(360, 240);
    table.show();
  }
  QString at(int row, int column, int role = Qt::DisplayRole) const {
    return table.model()->index(row, column).data(role).toString();
  }
  QStringList column(int column) const {
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) texts += at(row, column, ResultModel::fullText);
    return texts;
  }
  /// On the heading, as with the mouse.
  void clickHeading(int column) {
    QHeaderView* header = table.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
  }
  ResultTable table;
};

const QStringList asGiven = {u"Tanh"_s, u"ReLU"_s, u"Exp"_s};

}  // namespace

class TestResultTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theModelKeepsTheRulesOfQt() {
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(threeRows());
    model.setLook(Theme::of(ThemeId::Dark), 16, 1);
    model.setRows({});
    model.setTask(Task::Values);
    model.setRows(threeRows());
  }

  void everyColumnSaysItsNumber() {
    const Shown shown;
    QCOMPARE(shown.at(0, ResultModel::Accuracy), u"98 %\n95–99"_s);
    QCOMPARE(shown.at(0, ResultModel::Loss), u"0.051"_s);
    QCOMPARE(shown.at(0, ResultModel::Epochs), u"120"_s);
    QCOMPARE(shown.column(ResultModel::Dead), QStringList({u"0"_s, u"7"_s, u"–"_s}));
    QCOMPARE(shown.column(ResultModel::Noise), QStringList({u"yes"_s, u"no"_s, u"–"_s}));
  }

  void valuesHaveRSquared() {
    Shown shown;
    shown.table.results().setTask(Task::Values);
    QCOMPARE(shown.at(0, ResultModel::Accuracy), u"0.98\n0.95–0.99"_s);
    std::vector<ResultRow> rows = threeRows();
    rows[0].accuracy = 1;
    rows[0].lower = -0.5;
    shown.table.results().setRows(rows);
    QCOMPARE(shown.at(0, ResultModel::Accuracy), u"1.00\n−0.50–0.99"_s);
    const QString heading = shown.table.model()->headerData(ResultModel::Accuracy, Qt::Horizontal).toString();
    QVERIFY(heading.contains(u"R²"_s));
  }

  /// Never a NaN.
  void divergenceIsSaidInWords() {
    const Shown shown;
    QCOMPARE(shown.at(2, ResultModel::Accuracy), u"diverged,\nepoch 12"_s);
    for (const int column : {ResultModel::Loss, ResultModel::Epochs, ResultModel::Dead, ResultModel::Noise})
      QCOMPARE(shown.at(2, column), u"–"_s);
  }

  void aThresholdThatWasNotReachedIsNotYet() {
    Shown shown;
    std::vector<ResultRow> rows = threeRows();
    rows[0].epochsTo95.reset();
    shown.table.results().setRows(rows);
    QCOMPARE(shown.at(0, ResultModel::Epochs), u"not yet"_s);
  }

  void nothingIsSortedBeforeItIsAskedFor() { QCOMPARE(Shown().column(ResultModel::Name), asGiven); }

  void aHeadingSortsAndTheThirdClickGivesTheOrderBack() {
    Shown shown;
    shown.clickHeading(ResultModel::Epochs);
    QCOMPARE(shown.column(ResultModel::Name), QStringList({u"ReLU"_s, u"Tanh"_s, u"Exp"_s}));
    shown.clickHeading(ResultModel::Epochs);
    QCOMPARE(shown.column(ResultModel::Name), QStringList({u"Exp"_s, u"Tanh"_s, u"ReLU"_s}));
    shown.clickHeading(ResultModel::Epochs);
    QCOMPARE(shown.column(ResultModel::Name), asGiven);
  }

  void numbersAreSortedAsNumbers() {
    Shown shown;
    shown.clickHeading(ResultModel::Loss);
    QCOMPARE(shown.column(ResultModel::Name), QStringList({u"ReLU"_s, u"Tanh"_s, u"Exp"_s}));
    shown.clickHeading(ResultModel::Accuracy);
    QCOMPARE(shown.column(ResultModel::Name), QStringList({u"Exp"_s, u"Tanh"_s, u"ReLU"_s}));
  }

  void newNumbersKeepTheOrderThatWasAskedFor() {
    Shown shown;
    shown.clickHeading(ResultModel::Epochs);
    std::vector<ResultRow> rows = threeRows();
    rows[0].epochsTo95 = 5;
    shown.table.results().setRows(rows);
    QCOMPARE(shown.column(ResultModel::Name), asGiven);
  }

  void whatIsCopiedIsOneLineForEachFunction() {
    const QStringList lines = Shown().table.allText().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].split(u'\t').size(), int(ResultModel::Columns));
    QCOMPARE(lines[1], u"Tanh\t98 % 95–99\t0.051\t120\t0\tyes"_s);
  }

  /// No colours that rank: only the sample of the line is coloured.
  void noCellHasAColour() {
    Shown shown;
    shown.table.results().setLook(Theme::of(ThemeId::Light), 16, 1);
    for (int row = 0; row < 3; ++row)
      for (int column = 0; column < ResultModel::Columns; ++column) {
        const QModelIndex index = shown.table.model()->index(row, column);
        QVERIFY(!index.data(Qt::BackgroundRole).isValid() && !index.data(Qt::ForegroundRole).isValid());
        QCOMPARE(index.data(Qt::DecorationRole).isValid(), column == ResultModel::Name);
      }
  }

  void everyHeadingSaysWhatItMeans() {
    const Shown shown;
    QSet<QString> tips;
    for (int column = 0; column < ResultModel::Columns; ++column)
      tips.insert(shown.table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    QCOMPARE(tips.size(), qsizetype(ResultModel::Columns));
    QVERIFY(!tips.contains(QString()));
  }

  /// In the right column, with the words that the program has for it.
  void allColumnsAreInSight() {
    Shown shown;
    QFont letters = shown.table.font();
    letters.setPointSizeF(9);
    shown.table.setFont(letters);
    shown.table.resize(300, 240);
    QVERIFY2(shown.table.horizontalHeader()->length() <= 300,
             qPrintable(QString::number(shown.table.horizontalHeader()->length())));
  }

  void allRowsAreInSight() {
    Shown shown;
    const int before = shown.table.sizeHint().height();
    std::vector<ResultRow> rows = threeRows();
    rows.push_back(rows.front());
    shown.table.results().setRows(rows);
    QCOMPARE(shown.table.sizeHint().height(), before + shown.table.rowHeight(0));
  }
};

ALAB_WIDGET_TEST(TestResultTable)
#include "tst_result_table.moc"
