#include "core/compare/text_table.h"

#include <QTest>
#include <QXmlStreamReader>

#include "core/data/csv.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const TextTable hostile = {{"Function", "Used for"},
                           {{"a|b", "<b>x</b> & \"y\""}, {"=1+1", "50 % of α_1 \\ {}"}, {"-5", "a, b"}}};

}  // namespace

class TestTextTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Our own reader of files from any program reads them back.
  void csvIsReadBack() {
    const auto table = readCsv(csvText({{"x", "y"}, {{"1", "a, \"b\""}, {"2", "c"}}}));
    QVERIFY(table);
    QCOMPARE(table->rows(), std::size_t(2));
    QCOMPARE(std::string(table->cell(0, 1)), std::string("a, \"b\""));
  }

  void csvHoldsNoFormulaForASpreadsheet() {
    QCOMPARE(csvText(hostile), std::string("Function,Used for\n"
                                           "a|b,\"<b>x</b> & \"\"y\"\"\"\n"
                                           "'=1+1,50 % of α_1 \\ {}\n"
                                           "-5,\"a, b\"\n"));
  }

  void markdownKeepsItsCells() {
    QCOMPARE(markdownText(hostile), std::string("| Function | Used for |\n| --- | --- |\n"
                                                "| a\\|b | &lt;b>x&lt;/b> & \"y\" |\n"
                                                "| =1+1 | 50 % of α\\_1 \\\\ {} |\n"
                                                "| -5 | a, b |\n"));
  }

  void htmlIsWellFormed() {
    QString html = QString::fromStdString(htmlText(hostile, "A & B"));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
    html.replace(QStringLiteral("<meta charset=\"utf-8\">"), QStringLiteral("<meta charset=\"utf-8\"/>"));
    QXmlStreamReader reader(html);
    QStringList texts;
    while (!reader.atEnd())
      if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
        texts += reader.text().toString();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(QStringLiteral("<b>x</b> & \"y\"")));
  }

  void latexSaysWhatChineseWordsNeed() {
    QVERIFY(!latexText({{"Function", "≤ ∞ √"}, {{"α", "–"}}}).starts_with("%"));
    const std::string chinese = latexText({{"函数"}, {{"ReLU"}}});
    QVERIFY(chinese.starts_with("% Chinese words need \\usepackage{xeCJK} and XeLaTeX\n\\begin{tabular}"));
  }

  void latexHasNoSignThatMeansSomethingElse() {
    const std::string text = latexText(hostile);
    QVERIFY(text.starts_with("\\begin{tabular}{ll}\n\\hline\nFunction & Used for \\\\\n\\hline\n"));
    QVERIFY(text.find("50 \\% of $\\alpha$\\_1 \\textbackslash{} \\{\\} \\\\") != text.npos);
    QVERIFY(text.find("$<$b$>$x$<$/b$>$ \\& ") != text.npos);
  }
};

ALAB_TEST(TestTextTable)
#include "tst_text_table.moc"
