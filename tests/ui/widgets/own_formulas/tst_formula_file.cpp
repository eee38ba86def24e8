#include "ui/widgets/own_formulas/formula_file.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

QByteArray fileWith(const QByteArray& list) {
  return "{\"format\": \"activation-lab-formulas\", \"version\": 1, \"formulas\": [" + list + "]}";
}

}  // namespace

class TestFormulaFile : public QObject {
  Q_OBJECT

 private slots:
  void whatIsWrittenIsReadAgain() {
    const OwnFormulas formulas{{.name = QStringLiteral("Swoosh"),
                                .text = QStringLiteral("f(x) = x*sigmoid(b*x); b = 1.5"),
                                .note = QStringLiteral("two\nlines"),
                                .slot = 3},
                               {.name = QString::fromUtf8("名字"), .text = QStringLiteral("f(x) = x/2")}};
    const ReadFormulas read = readFormulas(formulaFile(formulas));
    QCOMPARE(read.formulas, formulas);
    QVERIFY(read.problems.isEmpty());
  }

  void whatIsWrongIsToldWithItsPlace_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("kept");
    const auto row = [](const char* name, const QByteArray& file, const char* problem, int kept) {
      QTest::newRow(name) << file << QString::fromUtf8(problem) << kept;
    };
    row("empty", "", "byte 0: this is no JSON", 0);
    row("torn", fileWith("{}").left(40), "byte 41: this is no JSON", 0);
    row("other JSON", "[]", "format: this is no file of formulas", 0);
    row("no list", "{\"format\": \"activation-lab-formulas\"}", "formulas: a list belongs here", 0);
    row("newer", "{\"format\": \"activation-lab-formulas\", \"version\": 2, \"formulas\": []}",
        "version: a newer version of the program wrote this file", 0);
    row("mistake",
        fileWith("{\"name\": \"a\", \"formula\": \"2x\"}, {\"name\": \"b\", \"formula\": \"x/2\"}"),
        "formulas[0].formula: Character 1: a sign is missing between '2' and 'x': did you mean 2*x?", 1);
    row("no object", fileWith("3"),
        "formulas[0].formula: Character 1: there is no formula yet: type one: x * sigmoid(x)", 0);
    row("no name", fileWith("{\"formula\": \"x/2\"}"), "formulas[0].name: a name is missing", 1);
    row("name twice",
        fileWith("{\"name\": \"a\", \"formula\": \"x/2\"}, {\"name\": \"a\", \"formula\": \"x/3\"}"),
        "formulas[1].name: two formulas are called a", 2);
    row("colour", fileWith("{\"name\": \"a\", \"formula\": \"x/2\", \"colour\": 99}"),
        "formulas[0].colour: a number from 1 to 7 belongs here", 1);
  }
  void whatIsWrongIsToldWithItsPlace() {
    QFETCH(const QByteArray, file);
    QFETCH(const QString, problem);
    QFETCH(const int, kept);
    const ReadFormulas read = readFormulas(file);
    QCOMPARE(read.problems, QStringList{problem});
    QCOMPARE(int(read.formulas.size()), kept);
  }

  /// Tens of thousands of mistakes are not all told, and no more is kept than can be shown.
  void hostileFilesAreRefusedSoon() {
    QByteArray many;
    for (int i = 0; i < 20000; ++i) many += "{\"formula\": \"((((\"},";
    QVERIFY(readFormulas(fileWith(many.chopped(1))).problems.size() <= 20);
    QByteArray good;
    for (int i = 0; i < 600; ++i) good += "{\"name\": \"f\", \"formula\": \"x/2\"},";
    QCOMPARE(readFormulas(fileWith(good.chopped(1))).formulas.size(), mostOwnFormulas);
    QVERIFY(readFormulas(QByteArray(5000000, '[')).formulas.isEmpty());
  }

  /// Whatever is cut off, what was read is good.
  void everyTornFileOpens() {
    const QByteArray whole =
        formulaFile({{.name = QStringLiteral("a"), .text = QStringLiteral("f(x) = x/2")}});
    for (qsizetype size = 0; size < whole.size() - 1; ++size)
      QVERIFY(!readFormulas(whole.left(size)).problems.isEmpty());
  }
};

ALAB_TEST(TestFormulaFile)
#include "tst_formula_file.moc"
