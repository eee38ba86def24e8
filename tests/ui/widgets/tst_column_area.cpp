#include "ui/widgets/column_area.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::ColumnArea;

namespace {

/// A column between a stretch and nothing, with one wide thing in it.
struct ShownArea {
  ShownArea() {
    thing->setFixedWidth(150);
    (new QVBoxLayout(content))->addWidget(thing);
    area->setWidget(content);
    auto* row = new QHBoxLayout(&window);
    row->addStretch(1);
    row->addWidget(area);
    window.resize(200, 100);
    window.show();
  }
  bool isCut() const { return area->viewport()->width() < thing->geometry().right(); }

  QWidget window;
  QWidget* content = new QWidget;
  QLabel* thing = new QLabel(content);
  ColumnArea* area = new ColumnArea;
};

}  // namespace

class TestColumnArea : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void isAsWideAsItsContent() {
    const ShownArea shown;
    QVERIFY(!shown.isCut());
    QVERIFY(!shown.area->horizontalScrollBar()->isVisible());
  }

  void growsWithItsContent() {
    const ShownArea shown;
    shown.thing->setFixedWidth(400);
    QTRY_VERIFY(!shown.isCut() && shown.thing->width() == 400);
  }

  void scrollsUpAndDown() {
    const ShownArea shown;
    shown.thing->setFixedHeight(1000);
    QTRY_VERIFY(shown.area->verticalScrollBar()->isVisible());
    QVERIFY(!shown.isCut());
    QVERIFY(shown.window.height() < 1000);
  }
};

ALAB_WIDGET_TEST(TestColumnArea)
#include "tst_column_area.moc"
