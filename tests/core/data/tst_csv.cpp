#include "core/data/csv.h"

#include <QTest>

#include "core/data/csv_data.h"
#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace std::string_literals;

namespace {

/// The names and the rows on a line each, values in [].
QString shown(const CsvTable& table) {
  std::string text;
  for (const std::string& name : table.names) text += "[" + name + "]";
  for (std::size_t row = 0; row < table.rows(); ++row) {
    text += '\n' + std::to_string(table.lines[row]) + ":";
    for (std::size_t column = 0; column < table.columns(); ++column)
      text += "[" + std::string(table.cell(row, column)) + "]";
  }
  return QString::fromStdString(text);
}

QString read(std::string_view bytes) {
  const Result<CsvTable> table = readCsv(bytes);
  return table ? shown(*table) : QString::fromStdString(table.error().line());
}

void row(const char* name, const std::string& bytes, const char* result) {
  QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(result);
}

void addColumns() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("result");
}

void readIsAsExpected() {
  QFETCH(const QByteArray, bytes);
  QFETCH(const QString, result);
  QCOMPARE(read(std::string_view(bytes.data(), std::size_t(bytes.size()))), result);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

/// What can be in such files, and what should not, in random order.
std::string randomTable(Generator& random) {
  constexpr std::string_view parts[] = {
      ",",     ";",     "\t",    "\n",           "\r\n", "\r",  "\"", "\"\"",  " ",
      "1",     "-2.5",  "1e9",   "nan",          "inf",  "abc", "活", "0x1p3", "-",
      "a,b\n", "1,2\n", "1e999", "\xef\xbb\xbf", "\xbc", "'",   "%1"};
  std::string text;
  for (std::size_t i = random.below(40); i > 0; --i) text += parts[random.below(std::size(parts))];
  return text;
}

std::string randomBytes(Generator& random) {
  std::string bytes(random.below(60), ' ');
  for (char& c : bytes) c = static_cast<char>(random.below(256));
  return bytes;
}

/// Reads it and makes data of every column.
void tryAll(const std::string& bytes) {
  const Result<CsvTable> table = readCsv(bytes);
  if (!table) {
    QVERIFY(!table.error().line().empty());
    return;
  }
  QCOMPARE(table->cells.size(), table->rows() * table->columns());
  for (const std::string& name : table->names) {
    const Result<DataSet> set = dataFromCsv(*table, name);
    if (set) QVERIFY(set->samples() == table->rows() && set->features.size() + 1 == table->columns());
  }
}

}  // namespace

class TestCsv : public QObject {
  Q_OBJECT

 private slots:
  void tablesAreRead_data() {
    addColumns();
    row("plain", "a,b\n1,2\n3,4\n", "[a][b]\n2:[1][2]\n3:[3][4]");
    row("no header", "1,2\n3,4", "[x1][x2]\n1:[1][2]\n2:[3][4]");
    row("a name among numbers is no header", "1,b\n3,c", "[x1][x2]\n1:[1][b]\n2:[3][c]");
    row("byte-order mark",
        "\xef\xbb\xbf"
        "1,2\n",
        "[x1][x2]\n1:[1][2]");
    row("CRLF", "a,b\r\n1,2\r\n", "[a][b]\n2:[1][2]");
    row("CR", "a,b\r1,2\r3,4", "[a][b]\n2:[1][2]\n3:[3][4]");
    row("semicolons with commas in numbers", "a;b\n1,5;2\n", "[a][b]\n2:[1,5][2]");
    row("tabs", "a\tb\n1\t2\n", "[a][b]\n2:[1][2]");
    row("a semicolon in quotes separates nothing", "\"a;b\",c\n1,2\n", "[a;b][c]\n2:[1][2]");
    row("blanks around", " a , b \n 1 ,\t2 \n", "[a][b]\n2:[1][2]");
    row("quotes", "a,b\n\"1\" , \"x, \"\"y\"\"\"\n", "[a][b]\n2:[1][x, \"y\"]");
    row("a line end in quotes", "a,b\n\"1\n2\",3\n4,5\n", "[a][b]\n2:[1\n2][3]\n4:[4][5]");
    row("a quote inside a value is itself", "a,b\n5\" x,3\n", "[a][b]\n2:[5\" x][3]");
    row("blank lines", "\n\na,b\n\n1,2\n\n  \n3,4\n\n", "[a][b]\n5:[1][2]\n8:[3][4]");
    row("empty rows of a spreadsheet", "a,b\n1,2\n,\n,\n", "[a][b]\n2:[1][2]");
    row("missing values stay for later", "a,b\n1,\n,2\n", "[a][b]\n2:[1][]\n3:[][2]");
    row("a column without a name", ",b\n1,2\n", "[x1][b]\n2:[1][2]");
    row("Chinese", "体重,年龄\n60,30\n", "[体重][年龄]\n2:[60][30]");
    row("names that would hide", "a\u200bb,\"c\nd\"\n1,2\n", "[a<U+200B>b][c?d]\n3:[1][2]");
  }
  void tablesAreRead() { readIsAsExpected(); }

  void whatIsWrongIsSaid_data() {
    addColumns();
    row("nothing", "", "the file has no rows of values: a line with names, then a line for each sample");
    row("blank", "\n \n", "the file has no rows of values: a line with names, then a line for each sample");
    row("names only", "a,b\n",
        "the file has no rows of values: a line with names, then a line for each sample");
    row("too few", "a,b\n1,2\n3\n",
        "line 3: 1 instead of 2 values: values with a comma in them belong in double quotes");
    row("too many", "1,2\n3,4,5\n",
        "line 2: 3 instead of 2 values: values with a comma in them belong in double quotes");
    row("open quote", "a,b\n1,\"2\n3,4\n", "a quote on line 2 is never closed: '\"2?3,4?'");
    row("text after a quote", "a,b\n\"1\"x,2\n",
        "text after a closed quote on line 2: 'x,2': write two quotes for one that belongs to the text");
    row("two of a name", "a,a\n1,2\n",
        "two columns are called 'a': give each column a name of its own in the first line");
    row("GBK", "\xcc\xe5\xd6\xd8,b\n1,2\n",
        "line 1 is not UTF-8 but another encoding such as GBK: '????,b': save it as UTF-8, in a spreadsheet "
        "as "
        "\"CSV UTF-8\"");
    row("columns", repeated(",", 1000), "line 1 has more than 1000 columns");
    row("rows", repeated("1\n", 1'000'002), "the file has more than 1000000 rows: take fewer rows");
    row("values", repeated(repeated("1,", 999) + "1\n", 10'001),
        "the file has more than 10000000 values: take fewer rows");
  }
  void whatIsWrongIsSaid() { readIsAsExpected(); }

  void asManyAsAreAllowedAreRead() {
    const std::string wide = repeated("1,", 999) + "1\n";
    QVERIFY(readCsv(wide));
    QVERIFY(readCsv("a\n" + repeated("1\n", 1'000'000)));
  }

  void anythingAtAllIsReadOrRefused() {
    Generator random = randomStream(1, "csv");
    for (int i = 0; i < 5'000; ++i) {
      tryAll(randomTable(random));
      tryAll(randomBytes(random));
    }
  }
};

ALAB_TEST(TestCsv)
#include "tst_csv.moc"
