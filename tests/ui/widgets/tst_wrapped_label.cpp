#include "ui/widgets/wrapped_label.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"More in never gives less out, whatever the weights in front of it are."_s;

/// As a label that remembers nothing measures it.
int heightOf(const QLabel& label, int width) {
  QLabel plain(label.text());
  plain.setWordWrap(true);
  plain.setFont(label.font());
  plain.setContentsMargins(label.contentsMargins());
  return plain.heightForWidth(width);
}

}  // namespace

class TestWrappedLabel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void itIsAsHighAsAnyLabelAtEveryWidth() {
    WrappedLabel label;
    label.setText(sentence);
    for (int pass = 0; pass < 2; ++pass)
      for (int width = 40; width < 640; width += 20)
        QCOMPARE(label.heightForWidth(width), heightOf(label, width));
    QVERIFY(label.heightForWidth(100) > label.heightForWidth(600));
  }

  void whatItShowsIsMeasuredAnew() {
    WrappedLabel label;
    label.setText(sentence);
    const int few = label.heightForWidth(100);
    label.setText(sentence + u' ' + sentence);
    QCOMPARE(label.heightForWidth(100), heightOf(label, 100));
    QVERIFY(label.heightForWidth(100) > few);
    QFont large = label.font();
    large.setPixelSize(40);
    label.setFont(large);
    QCOMPARE(label.heightForWidth(100), heightOf(label, 100));
    label.setContentsMargins(0, 7, 0, 0);
    QCOMPARE(label.heightForWidth(100), heightOf(label, 100));
  }
};

ALAB_WIDGET_TEST(TestWrappedLabel)
#include "tst_wrapped_label.moc"
