// Writes labs one after the other until it is killed, and tells of each before it begins: into the file that
// is named or, with no name, as the lab that is kept until the next start.
#include <QCoreApplication>
#include <cstdio>

#include "ui/files/kept_labs.h"
#include "ui/files/lab_store.h"

using namespace alab;

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QString file = application.arguments().value(1);
  KeptLabs labs;
  Lab lab = {firstState(), {}};
  for (int i = 1;; ++i) {
    std::printf("%d\n", i);
    std::fflush(stdout);
    lab.state.explore.probe.x = i;
    const bool isWritten =
        file.isEmpty() ? labs.keep({.lab = lab, .isChanged = true}) : !saveLab(file, lab, {});
    if (!isWritten) return 1;
  }
}
