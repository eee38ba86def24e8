#pragma once
// The tests of a folder are one program, which runs one of them: `tests_core_train history [arguments]` runs
// tst_history.cpp, with the arguments of Qt Test.
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace alab {

/// Runs a test class with the arguments of a program of its own; returns that program's status.
using TestMain = int (*)(int argc, char** argv);

/// Makes a test known to its program while that starts, by the name of its file: "history" of tst_history.cpp.
struct TestEntry {
  TestEntry(const char* file, TestMain run);
};

template <class Application, class Test>
int runTest(int argc, char** argv) {
  Application application(argc, argv);
  application.setAttribute(Qt::AA_Use96Dpi);
  Test test;
  return QTest::qExec(&test, argc, argv);
}

}  // namespace alab

/// Stands at the end of a test's file, before its .moc.
#define ALAB_TEST(Test) static const alab::TestEntry entryOf##Test(__FILE__, alab::runTest<QCoreApplication, Test>);
/// The same for a test that makes widgets.
#define ALAB_WIDGET_TEST(Test) static const alab::TestEntry entryOf##Test(__FILE__, alab::runTest<QApplication, Test>);
