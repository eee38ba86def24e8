// A window with an empty plot: what a start costs before a program does anything of its own.
#include <qcustomplot.h>

#include <QApplication>
#include <QTimer>
#include <cstdio>

namespace {

class EmptyPlot : public QCustomPlot {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QCustomPlot::paintEvent(event);
    QTimer::singleShot(0, this, &EmptyPlot::leave);
  }

 private:
  void leave() {
    QCoreApplication::processEvents();
    std::puts("first frame");
    std::fflush(stdout);
    QCoreApplication::quit();
  }
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  EmptyPlot plot;
  plot.resize(1366, 700);
  plot.show();
  return QApplication::exec();
}
