// What a file says of the Compare page: what cannot be is reported, and the rest still opens.
#include "core/state/compare_reader.h"

#include <QJsonDocument>
#include <QTest>

#include "core/state/json.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

LoadedState loadedCompare(const QByteArray& compare) {
  return readSettings(QJsonDocument::fromJson("{\"compare\": " + compare + '}').object());
}

}  // namespace

class TestCompareReader : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void mistakesAreToldWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const char* json, const char* where) {
      QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(where);
    };
    row("another view", R"({"view": "up"})", "compare.view");
    row("other rows", R"({"rows": 3})", "compare.rows");
    row("another family", R"({"family": "smith"})", "compare.family");
    row("columns that are none", R"({"columns": "mean"})", "compare.columns");
    row("an unknown column", R"({"columns": ["mean", "beauty"]})", "compare.columns[1]");
    row("sorted by nothing known", R"({"sortedBy": "beauty"})", "compare.sortedBy");
  }
  void mistakesAreToldWithTheirPlace() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, where);
    const LoadedState loaded = loadedCompare(json);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(loaded.problems.front().where), where);
    QVERIFY(loaded.state.compare.sortedBy.empty());
  }

  void aColumnIsTakenOnce() {
    const LoadedState loaded =
        loadedCompare(R"({"columns": ["slope", "mean", "slope"], "sortedBy": "name"})");
    QVERIFY(loaded.problems.empty());
    QCOMPARE(loaded.state.compare.columns, (std::vector{CompareColumn::Slope, CompareColumn::Mean}));
    QCOMPARE(loaded.state.compare.sortedBy, std::string("name"));
  }

  void noColumnsAtAllAreAChoice() {
    QVERIFY(loadedCompare(R"({"columns": []})").state.compare.columns.empty());
  }
};

ALAB_TEST(TestCompareReader)
#include "tst_compare_reader.moc"
