#include "ui/widgets/elided_label.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::ElidedLabel;

class TestElidedLabel : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void mayBecomeNarrow() {
    ElidedLabel label(QStringLiteral("slope of the function for all x below zero"));
    QVERIFY(label.minimumSizeHint().width() * 4 < label.sizeHint().width());
    QCOMPARE(label.text(), QStringLiteral("slope of the function for all x below zero"));
  }

  void shortTextLooksAsInAnyLabel() {
    ElidedLabel elided(QStringLiteral("steepness"));
    QLabel plain(QStringLiteral("steepness"));
    elided.resize(200, 20);
    plain.resize(200, 20);
    QCOMPARE(elided.grab().toImage(), plain.grab().toImage());
  }

  void longTextEndsInDots() {
    const QString text = QStringLiteral("a text that is far too long");
    ElidedLabel label(text);
    label.resize(60, 20);
    QLabel dots(label.fontMetrics().elidedText(text, Qt::ElideRight, 60));
    dots.resize(60, 20);
    QCOMPARE(label.grab().toImage(), dots.grab().toImage());
  }
};

ALAB_WIDGET_TEST(TestElidedLabel)
#include "tst_elided_label.moc"
