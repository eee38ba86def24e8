#include "ui/widgets/selectable_label.h"

#include <QEnterEvent>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void pointAt(QLabel& label) {
  const QPointF place(1, 1);
  QEnterEvent enter(place, place, label.mapToGlobal(place));
  QCoreApplication::sendEvent(&label, &enter);
}

}  // namespace

class TestSelectableLabel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void wordsAreMarkedWithTheMouse() {
    SelectableLabel label;
    label.setText(u"no, mean output 0.5"_s);
    label.resize(200, 20);
    label.show();
    pointAt(label);
    QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(4, 10));
    QCOMPARE(label.selectedText(), u"no"_s);
  }

  void thePointerMovesNothing() {
    SelectableLabel label;
    label.setText(u"on both sides, outside −4.5849 to 4.5849, 两侧饱和"_s);
    label.resize(130, label.heightForWidth(130));
    label.show();
    const QSize wanted = label.sizeHint();
    const int height = label.QLabel::heightForWidth(130);
    const QImage before = label.grab().toImage();
    pointAt(label);
    QCOMPARE(label.sizeHint(), wanted);
    QCOMPARE(label.QLabel::heightForWidth(130), height);
    QCOMPARE(label.grab().toImage(), before);
  }
};

ALAB_WIDGET_TEST(TestSelectableLabel)
#include "tst_selectable_label.moc"
