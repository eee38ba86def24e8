#include "ui/panels/edge_finder.h"

#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Function functionOf(const char* id) {
  return Function(builtIn(id));
}

}  // namespace

class TestEdgeFinder : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void edgesStandInTheOrderOfTheFunctions() {
    EdgeFinder finder;
    const QSignalSpy found(&finder, &EdgeFinder::found);
    finder.ask({functionOf("relu"), functionOf("gelu")}, 0);
    QVERIFY(finder.edges().empty());
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    QCOMPARE(finder.edges().size(), std::size_t(2));
    QVERIFY(finder.edges()[0].exists() && !finder.edges()[1].exists());
  }

  void theSameIsAskedOnce() {
    EdgeFinder finder;
    const QSignalSpy found(&finder, &EdgeFinder::found);
    for (int i = 0; i < 3; ++i) finder.ask({functionOf("relu")}, 0.1);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 30'000);
    finder.ask({functionOf("relu")}, 0.1);
    QCOMPARE(finder.edges().size(), std::size_t(1));
  }

  void anotherQuestionForgetsTheAnswer() {
    EdgeFinder finder;
    finder.ask({functionOf("relu")}, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!finder.edges().empty(), 30'000);
    finder.ask({functionOf("gelu")}, 0);
    QVERIFY(finder.edges().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!finder.edges().empty(), 30'000);
    QVERIFY(!finder.edges()[0].exists());
    finder.ask({}, 0);
    QVERIFY(finder.edges().empty());
  }
};

ALAB_WIDGET_TEST(TestEdgeFinder)
#include "tst_edge_finder.moc"
