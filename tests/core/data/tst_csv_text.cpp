#include "core/data/csv_text.h"

#include <QTest>

#include "core/data/csv.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace std::string_literals;

namespace {

QString problem(const std::string& bytes) {
  const auto error = problemWithText(bytes);
  return error ? QString::fromStdString(error->line()) : QString();
}

}  // namespace

class TestCsvText : public QObject {
  Q_OBJECT

 private slots:
  void textIsFine() {
    for (const std::string& text : {""s, "a,b\n"s, "\xef\xbb\xbf\xe6\xb4\xbb,\xe5\x8a\xa8\n"s, "名,值\n"s})
      QCOMPARE(problem(text), QString());
  }

  void otherEncodingsAreNamed() {
    const QString hint = QStringLiteral(": save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"");
    QCOMPARE(problem("\xff\xfe"
                     "a\0"s),
             QStringLiteral("this is UTF-16 text") + hint);
    QCOMPARE(problem("\xfe\xff\0a"s), QStringLiteral("this is UTF-16 text") + hint);
    QCOMPARE(problem("a\0,\0"s), QStringLiteral("this is UTF-16 text or no text at all") + hint);
    QCOMPARE(problem("x,y\n1,2\n\xbc\xa4\xbb\xee,3\n4,5\n"),  // 激活 in GBK
             QStringLiteral("line 3 is not UTF-8 but another encoding such as GBK: '????,3'") + hint);
  }

  void tooMuchIsSaid() {
    QCOMPARE(problem(std::string(CsvLimits::bytes + 1, '1')),
             QStringLiteral("the file is larger than 64 MB: take fewer rows"));
  }
};

ALAB_TEST(TestCsvText)
#include "tst_csv_text.moc"
