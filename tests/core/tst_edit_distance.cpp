#include "core/edit_distance.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestEditDistance : public QObject {
  Q_OBJECT

 private slots:
  void countsTheFewestEdits_data() {
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
    QTest::newRow("all of it") << QByteArray("tanh") << QByteArray() << 4;
    QTest::newRow("the same") << QByteArray("tanh") << QByteArray("tanh") << 0;
    QTest::newRow("textbook") << QByteArray("kitten") << QByteArray("sitting") << 3;
    QTest::newRow("textbook, weekend") << QByteArray("saturday") << QByteArray("sunday") << 3;
    QTest::newRow("swapped letters") << QByteArray("tahn") << QByteArray("tanh") << 1;
    QTest::newRow("textbook, no letter touched twice") << QByteArray("ca") << QByteArray("abc") << 3;
    QTest::newRow("a missing letter") << QByteArray("sgmoid") << QByteArray("sigmoid") << 1;
  }
  void countsTheFewestEdits() {
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const int, distance);
    QCOMPARE(int(editDistance(a.toStdString(), b.toStdString())), distance);
    QCOMPARE(int(editDistance(b.toStdString(), a.toStdString())), distance);
  }
};

ALAB_TEST(TestEditDistance)
#include "tst_edit_distance.moc"
