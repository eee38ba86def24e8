#include "core/one_line.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;
using namespace std::string_literals;

class TestOneLine : public QObject {
  Q_OBJECT

 private slots:
  void whatCanBeReadStays_data();
  void whatCanBeReadStays();
  void whatWouldNotBeSeenIsSaid_data();
  void whatWouldNotBeSeenIsSaid();
  void longTextsAreCutBetweenCharacters();
  void whatIsSaidCountsAsWell();
  void sayingItAgainChangesNothing();
};

void TestOneLine::whatCanBeReadStays_data() {
  QTest::addColumn<QByteArray>("text");
  for (const char* text :
       {"", "swish:beta=2", "naïve α ≤ β′", "激活函数，露露", "\u00a0", "🙂", "\U0010fffd"})
    QTest::newRow(text) << QByteArray(text);
}

void TestOneLine::whatCanBeReadStays() {
  QFETCH(const QByteArray, text);
  QCOMPARE(QByteArray::fromStdString(onOneLine(text.toStdString())), text);
}

void TestOneLine::whatWouldNotBeSeenIsSaid_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("shown");
  const auto row = [](const char* name, const std::string& text, const char* shown) {
    QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(shown);
  };
  row("byte-order mark", "\ufeff5", "<U+FEFF>5");
  row("blank without width", "re\u200blu", "re<U+200B>lu");
  row("soft hyphen", "re\u00adlu", "re<U+00AD>lu");
  row("the other way round", "\u202eulre", "<U+202E>ulre");
  row("end of a paragraph", "a\u2029b", "a<U+2029>b");
  row("tag", "a\U000e0041", "a<U+E0041>");
  row("control character of Latin-1", "a\u0085", "a<U+0085>");
  row("control characters", "a\nb\t\x1b[1m\x7f\0"s, "a?b??[1m??");
  row("Latin-1", "na\xefve", "na?ve");
  row("half a character", "\xef\xbb", "??");
  row("the rest of a character", "\xbb\xbf.", "??.");
  row("a slash in two bytes", "\xc0\xaf", "??");
  row("half a pair", "\xed\xa0\x80", "???");
  row("beyond the last character", "\xf4\x90\x80\x80", "????");
  row("bytes of no character", "\xff\xfe", "??");
}

void TestOneLine::whatWouldNotBeSeenIsSaid() {
  QFETCH(const QByteArray, text);
  QTEST(QByteArray::fromStdString(onOneLine(text.toStdString())), "shown");
}

void TestOneLine::longTextsAreCutBetweenCharacters() {
  QCOMPARE(onOneLine("12345", 5), "12345"s);
  QCOMPARE(onOneLine("123456", 5), "12345..."s);
  QCOMPARE(onOneLine("1234α", 5), "1234..."s);
  QCOMPARE(onOneLine("123αβ", 5), "123α..."s);
}

void TestOneLine::whatIsSaidCountsAsWell() {
  QCOMPARE(onOneLine("12\ufeff3", 11), "12<U+FEFF>3"s);
  QCOMPARE(onOneLine("12\ufeff3", 8), "12..."s);
}

void TestOneLine::sayingItAgainChangesNothing() {
  const std::string once = onOneLine("\ufeffna\xefve\n激活\u200b");
  QCOMPARE(onOneLine(once), once);
}

ALAB_TEST(TestOneLine)
#include "tst_one_line.moc"
