#include "core/data/csv_data.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

Result<DataSet> fromText(std::string_view bytes, const char* target = "y") {
  const Result<CsvTable> table = readCsv(bytes);
  if (!table) return table.error();
  return dataFromCsv(*table, target);
}

std::vector<double> targetsOf(const DataSet& set) {
  return {set.y.all().begin(), set.y.all().end()};
}

using Names = std::vector<std::string>;

}  // namespace

class TestCsvData : public QObject {
  Q_OBJECT

 private slots:
  void theTargetMayStandAnywhere() {
    const DataSet set = *fromText("a,y,b\n1,0.5,2\n3,1.5,4\n");
    QVERIFY((set.features == Names{"a", "b"}));
    QVERIFY(std::ranges::equal(set.x.row(1), std::vector{3.0, 4.0}));
    QVERIFY(set.task == Task::Values && set.targets == Names{"y"});
    QCOMPARE(targetsOf(set), (std::vector{0.5, 1.5}));
  }

  void textIsAClass() {
    const DataSet two = *fromText("a,y\n1,yes\n2,no\n3,yes\n");
    QVERIFY(two.task == Task::Binary && (two.targets == Names{"yes", "no"}));
    QCOMPARE(targetsOf(two), (std::vector{0.0, 1.0, 0.0}));
    const DataSet three = *fromText("a,y\n1,红\n2,绿\n3,蓝\n4,红\n");
    QVERIFY(three.task == Task::Classes && (three.targets == Names{"红", "绿", "蓝"}));
    QCOMPARE(targetsOf(three), (std::vector{0.0, 1.0, 2.0, 0.0}));
  }

  void fewWholeNumbersAreClasses() {
    const DataSet two = *fromText("a,y\n1,1\n2,-1\n3,1\n4,-1\n");
    QVERIFY(two.task == Task::Binary && (two.targets == Names{"-1", "1"}));
    QCOMPARE(targetsOf(two), (std::vector{1.0, 0.0, 1.0, 0.0}));
    const DataSet three = *fromText("a,y\n1,10\n2,30\n3,20\n4,10\n5,20\n6,30\n");
    QVERIFY(three.task == Task::Classes && (three.targets == Names{"10", "20", "30"}));
    QCOMPARE(targetsOf(three), (std::vector{0.0, 2.0, 1.0, 0.0, 1.0, 2.0}));
  }

  void otherNumbersAreValues() {
    QVERIFY(fromText("a,y\n1,1\n2,2\n3,3\n")->task == Task::Values);           // as many as rows
    QVERIFY(fromText("a,y\n1,1\n2,2.5\n3,1\n4,2.5\n")->task == Task::Values);  // not whole
    std::string many = "a,y\n";
    for (int i = 0; i < 100; ++i) many += "1," + std::to_string(i % 11) + "\n";
    QVERIFY(fromText(many)->task == Task::Values);
  }

  void zeroOfEitherSignIsOneClass() {
    QVERIFY((fromText("a,y\n1,-0\n2,0\n3,1\n4,1\n")->targets == Names{"0", "1"}));
  }

  void whatIsWrongIsSaid_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const std::string& bytes, const char* line) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(line);
    };
    row("no such column", "a,b\n1,2\n3,4\n",
        "the file has no column 'y': choose another column as the target");
    row("one column", "y\n1\n2\n",
        "the file has too little to learn from: two columns and two rows of values at least");
    row("one row", "a,y\n1,2\n",
        "the file has too little to learn from: two columns and two rows of values at least");
    row("text", "a,b,y\n1,2,0\n3,n/a,1\n",
        "line 3, column 2 ('b'): 'n/a' is not a number: write 0.5 or 1e-3; columns of text can only be the "
        "target");
    row("decimal comma", "a;y\n1,5;2\n2;3\n",
        "line 2, column 1 ('a'): '1,5' is not a number: write 0.5 or 1e-3; columns of text can only be the "
        "target");
    row("hidden text", "a,y\n1\u200b,2\n2,3\n",
        "line 2, column 1 ('a'): '1<U+200B>' is not a number: write 0.5 or 1e-3; columns of text can only be "
        "the target");
    row("nan", "a,y\n1,2\nNaN,3\n",
        "line 3, column 1 ('a'): 'NaN' is not a number: write 0.5 or 1e-3; columns of text can only be the "
        "target");
    row("missing", "a,y\n1,2\n,3\n",
        "line 3, column 1 ('a'): a value is missing: fill it in or take the row out");
    row("missing target", "a,y\n1,\n2,3\n",
        "line 2, column 2 ('y'): a value is missing: fill it in or take the row out");
    row("missing class", "a,y\n1,yes\n2,\n",
        "line 3, column 2 ('y'): a value is missing: fill it in or take the row out");
    row("infinite", "a,y\n1,2\n-inf,3\n",
        "line 3, column 1 ('a'): '-inf' is too large: up to 1e100 either way");
    row("huge target", "a,y\n1,1e101\n2,3\n",
        "line 2, column 2 ('y'): '1e101' is too large: up to 1e100 either way");
    row("one class", "a,y\n1,yes\n2,yes\n",
        "column 'y' holds one value only: choose another column as the target");
  }
  void whatIsWrongIsSaid() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, line);
    const Result<DataSet> set = fromText(bytes.toStdString());
    QVERIFY(!set);
    QCOMPARE(QString::fromStdString(set.error().line()), line);
  }

  /// A number among many that is none is no class of its own.
  void aTextAmongManyNumbersIsAMistake() {
    std::string many = "a,y\n";
    for (int i = 0; i < 200; ++i) many += "1," + (i == 57 ? "n/a" : std::to_string(i) + ".5") + "\n";
    QCOMPARE(QString::fromStdString(fromText(many).error().line()),
             QStringLiteral("line 59, column 2 ('y'): 'n/a' is one of more than 100 different texts: choose "
                            "another column as the target, or write numbers"));
  }

  void aHundredClassesAreAllowed() {
    std::string many = "a,y\n";
    for (int i = 0; i < 300; ++i) many += "1,c" + std::to_string(i % 100) + "\n";
    QCOMPARE(fromText(many)->targets.size(), std::size_t(100));
  }
};

ALAB_TEST(TestCsvData)
#include "tst_csv_data.moc"
