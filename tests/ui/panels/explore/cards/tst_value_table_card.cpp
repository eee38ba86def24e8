#include "ui/panels/explore/cards/value_table_card.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/widgets/slider/number_field.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

LabState tableOf(std::initializer_list<const char*> ids, const TableSettings& grid = {-1, 1, 0.5}) {
  LabState state = stateOf(ids);
  state.explore.table = grid;
  return state;
}

/// Presses the button and answers its file dialog.
void saveAs(const ValueTableCard& card, const QString& file) {
  QTimer::singleShot(0, [file] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (!dialog) return;
    dialog->selectFile(file);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
  });
  card.findChildren<QPushButton*>().last()->click();
}

bool says(const QWidget& card, const QString& words) {
  for (const auto* label : card.findChildren<QLabel*>())
    if (!label->isHidden() && label->text().contains(words)) return true;
  return false;
}

/// A language in which everything is in capitals.
class Capitals : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    return QString::fromUtf8(source).toUpper();
  }
};

}  // namespace

class TestValueTableCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void valueTableFollowsItsGrid() {
    Shown<ValueTableCard> shown(tableOf({"relu"}));
    QCOMPARE(shown.card.view().model()->rowCount(), 5);
    QCOMPARE(shown.card.table().values[1], std::vector<double>({0, 0, 0, 0.5, 1}));
    auto* step = shown.card.findChildren<NumberField*>().at(2);
    emit step->entered(0);
    QCOMPARE(shown.explore().table.step, 0.0);
    QVERIFY(shown.card.view().isHidden());
    QVERIFY(says(shown.card, u"a step above 0"_s));
    for (const auto* button : shown.card.findChildren<QPushButton*>()) QVERIFY(!button->isEnabled());
  }

  void cellsAreTheFormulasWrittenByHand() {
    LabState state = tableOf({"sigmoid", "tanh"}, {-4, 4, 0.25});
    state.explore.showD2 = true;
    Shown<ValueTableCard> shown(state);
    const auto cell = [&](int row, int column) {
      const QModelIndex index = shown.card.view().model()->index(row, column);
      return index.data(DataTableModel::fullText).toString().toDouble();
    };
    QCOMPARE(shown.card.view().model()->rowCount(), 33);
    for (int row = 0; row < 33; ++row) {
      const double x = -4 + 0.25 * row, s = 1 / (1 + std::exp(-x)), t = std::tanh(x);
      const double expected[] = {x, s,         s * (1 - s),         s * (1 - s) * (1 - 2 * s),
                                 t, 1 - t * t, -2 * t * (1 - t * t)};
      for (int column = 0; column < 7; ++column)
        QVERIFY(std::abs(cell(row, column) - expected[column]) < 1e-14);
    }
  }

  void allVisibleFunctionsStandUnderTheNamesOfTheirChips() {
    LabState state = tableOf({"sigmoid", "leaky_relu", "tanh", "relu"});
    state.selection.functions[1].params = {0.2};
    state.selection.functions[2].visible = false;
    Shown<ValueTableCard> shown(state);
    QCOMPARE(headingsOf(shown.card.view()),
             QStringList({u"x"_s, u"Sigmoid\nf"_s, u"Sigmoid\nf′"_s, u"Leaky ReLU 0.2\nf"_s,
                          u"Leaky ReLU 0.2\nf′"_s, u"ReLU\nf"_s, u"ReLU\nf′"_s}));
  }

  void aNarrowTableScrollsAndKeepsX() {
    Shown<ValueTableCard> shown(tableOf({"sigmoid", "leaky_relu", "tanh", "relu", "elu"}));
    shown.card.setFixedWidth(280);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.card));
    QScrollBar* bar = shown.card.view().horizontalScrollBar();
    QVERIFY(bar->maximum() > 0 && bar->isVisible());
    bar->setValue(bar->maximum());
    const QHeaderView* columns = shown.card.view().horizontalHeader();
    const int last = columns->count() - 1;
    QVERIFY(columns->sectionViewportPosition(last) + columns->sectionSize(last) <= columns->width());
    QVERIFY(shown.card.view().verticalHeader()->isVisible());
    QCOMPARE(shown.card.view().model()->headerData(1, Qt::Vertical).toString(), u"−0.5"_s);
  }

  void derivativeToBeGuessedIsNeitherReadNorCopied() {
    LabState state = tableOf({"sigmoid"}, {0, 1, 1});
    state.explore.hideD1 = true;
    Shown<ValueTableCard> shown(state);
    QCOMPARE(headingsOf(shown.card.view()), QStringList({u"x"_s, u"Sigmoid\nf"_s}));
    QVERIFY(!shown.card.view().allText().contains(u"0.25"_s));
    shown.document.edit({}, {}, [](LabState& next) { next.explore.hideD1 = false; });
    QVERIFY(shown.card.view().allText().contains(u"0.25"_s));
  }

  void aDraggedSliderRebuildsNothing() {
    Shown<ValueTableCard> shown(tableOf({"leaky_relu"}));
    mark(shown.card.view(), 0, 1, 0, 1);
    const QSignalSpy resets(shown.card.view().model(), &QAbstractItemModel::modelReset);
    for (const double alpha : {0.1, 0.2, 0.3}) {
      shown.document.edit({}, {}, [=](LabState& next) { next.selection.functions[0].params = {alpha}; });
      QCOMPARE(shown.card.view().copyText().toDouble(), -alpha);
    }
    QCOMPARE(resets.count(), 0);
    QCOMPARE(headingsOf(shown.card.view()).at(1), u"Leaky ReLU 0.3\nf"_s);
  }

  void withNothingToSayThereIsNoBlankRow() {
    const Shown<ValueTableCard> shown(tableOf({"relu"}));
    for (const auto* label : shown.card.findChildren<QLabel*>())
      QVERIFY(label->isHidden() || !label->text().isEmpty());
  }

  void aLongTableIsCutAndSaysSo() {
    Shown<ValueTableCard> shown(tableOf({"relu"}, {0, 10, 1e-3}));
    QCOMPARE(shown.card.view().model()->rowCount(), 1001);
    QVERIFY(says(shown.card, u"The first 1001 rows."_s));
  }

  void theSavedFileReadsBackToTheSameNumbers() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"table.csv"_s);
    Shown<ValueTableCard> shown(tableOf({"sigmoid"}, {0, 1, 1}));
    saveAs(shown.card, file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(saved.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"x,sigmoid.f,sigmoid.df"_s);
    QCOMPARE(lines.at(1), u"0,0.5,0.25"_s);
    QVERIFY(std::abs(lines.at(2).section(u',', 1, 1).toDouble() - 1 / (1 + std::exp(-1.0))) < 1e-16);
    QVERIFY(says(shown.card, file));
  }

  void aProblemIsToldInTheLanguageOfTheWindow() {
    const QTemporaryDir folder;
    Capitals capitals;
    Shown<ValueTableCard> shown(tableOf({"relu"}));
    QCoreApplication::installTranslator(&capitals);
    saveAs(shown.card, folder.filePath(u"none/table.csv"_s));
    QVERIFY(says(shown.card, u"THE FOLDER DOES NOT EXIST: CHOOSE ANOTHER FOLDER"_s));
  }
};

ALAB_WIDGET_TEST(TestValueTableCard)
#include "tst_value_table_card.moc"
