// Makes the pictures of the README: screenshots FOLDER. Build the target "screenshots" to run it.
#include <QApplication>
#include <QDir>
#include <QTest>
#include <cstdio>

#include "tests/ui/window/real_window.h"

using namespace alab;

namespace {

constexpr QSize classroom(1366, 768);
constexpr int timeToSettle = 3000;  // ms: languages, layouts, queued drawing, the state saved

bool save(RealWindow& lab, const QDir& folder, const char* name) {
  const QString file = folder.filePath(QLatin1String(name));
  QTest::qWait(timeToSettle);
  const bool saved = lab.window->grab().save(file);
  if (!saved) std::fprintf(stderr, "%s: could not be written\n", qPrintable(file));
  return saved;
}

bool shoot(const QDir& folder, const char* name, Language language, ThemeId theme) {
  RealWindow lab(language, theme);
  lab.show(classroom);
  return save(lab, folder, name);
}

bool shootDepth(const QDir& folder, const char* name, DepthView view) {
  RealWindow lab(Language::English);
  lab.document.edit({}, {}, [view](LabState& state) {
    state.page = "depth";
    state.selection.focused = view == DepthView::Map ? 1 : 0;  // tanh has the clearest edge
    state.depth.view = view;
    state.depth.network.layers = 50;
  });
  lab.show(classroom);
  return save(lab, folder, name);
}

/// The story of five sigmoid layers, trained as fast as it goes.
bool shootTrain(const QDir& folder, const char* name) {
  RealWindow lab(Language::English);
  lab.document.edit({}, {}, [](LabState& state) {
    state.page = "train";
    state.train.training.hidden.assign(5, {});
    state.train.epochsPerSecond = 0;
  });
  lab.show(classroom);
  lab.window->findChild<TrainPanel*>()->race().play();
  return save(lab, folder, name);
}

/// Inside the network of Tanh that has learned the circle.
bool shootInside(const QDir& folder, const char* name) {
  RealWindow lab(Language::English);
  lab.document.edit({}, {}, [](LabState& state) {
    state.page = "train";
    state.selection.focused = 1;
    state.train.epochsPerSecond = 0;
  });
  lab.show(classroom);
  auto* panel = lab.window->findChild<TrainPanel*>();
  panel->race().play();
  QTest::keyClick(panel, Qt::Key_I);
  return save(lab, folder, name);
}

bool shootSoftmax(const QDir& folder, const char* name) {
  RealWindow lab(Language::English);
  lab.document.edit({}, {}, [](LabState& state) { state.page = "softmax"; });
  lab.show(classroom);
  return save(lab, folder, name);
}

bool shootCompare(const QDir& folder, const char* name) {
  RealWindow lab(Language::English);
  lab.document.edit({}, {}, [](LabState& state) { state.page = "compare"; });
  lab.show(classroom);
  return save(lab, folder, name);
}

bool shootPresenting(const QDir& folder, const char* name) {
  RealWindow lab(Language::English);
  lab.show(classroom);
  lab.window->commands().action(Command::Present).trigger();
  lab.window->stories().start(0);
  return save(lab, folder, name);
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  const QDir folder(application.arguments().value(1));
  const bool done = shoot(folder, "explore-light.png", Language::English, ThemeId::Light) &&
                    shoot(folder, "explore-dark.png", Language::English, ThemeId::Dark) &&
                    shoot(folder, "explore-zh.png", Language::Chinese, ThemeId::Light) &&
                    shootDepth(folder, "depth-chain.png", DepthView::Chain) &&
                    shootDepth(folder, "depth-network.png", DepthView::Network) &&
                    shootDepth(folder, "depth-map.png", DepthView::Map) && shootTrain(folder, "train.png") &&
                    shootInside(folder, "train-inside.png") && shootSoftmax(folder, "softmax.png") &&
                    shootCompare(folder, "compare.png") && shootPresenting(folder, "present.png");
  return done ? 0 : 1;
}
