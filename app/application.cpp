#include "app/application.h"

#include <QApplication>
#include <QIcon>

#include "ui/panels/compare/compare_panel.h"
#include "ui/panels/depth/depth_panel.h"
#include "ui/panels/explore/explore_panel.h"
#include "ui/panels/softmax/softmax_panel.h"
#include "ui/panels/train/train_panel.h"
#include "ui/window/main_window.h"

namespace alab {
namespace {

/// The pages of the program in the order of the navigation.
std::vector<Page> pages(Preferences& preferences) {
  const auto explore = [&preferences](Document& document) {
    auto* panel = new ExplorePanel(document);
    panel->setInviting(!preferences.probeWasDragged);
    QObject::connect(panel, &ExplorePanel::probeFirstMoved, panel,
                     [&preferences] { preferences.probeWasDragged = true; });
    return panel;
  };
  const auto depth = [](Document& document) { return new DepthPanel(document); };
  const auto train = [](Document& document) { return new TrainPanel(document); };
  const auto softmax = [](Document& document) { return new SoftmaxPanel(document); };
  const auto compare = [](Document& document) { return new ComparePanel(document); };
  return {{QStringLiteral("explore"), [] { return ExplorePanel::tr("Explore"); }, explore},
          {QStringLiteral("depth"), [] { return DepthPanel::tr("Depth"); }, depth},
          {QStringLiteral("train"), [] { return TrainPanel::tr("Train"); }, train},
          {QStringLiteral("softmax"), [] { return SoftmaxPanel::tr("Softmax"); }, softmax},
          {QStringLiteral("compare"), [] { return ComparePanel::tr("Compare"); }, compare}};
}

void nameProgram() {
  QApplication::setApplicationName(QStringLiteral("activation-lab"));
  QApplication::setApplicationDisplayName(QStringLiteral("Activation Lab"));
  QApplication::setApplicationVersion(QLatin1String(ALAB_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("activation-lab"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/activation-lab.svg")));
}

}  // namespace

int runWindow(int& argc, char** argv, const std::optional<LabState>& opened) {
  const QApplication application(argc, argv);
  nameProgram();
  Preferences preferences = loadPreferences();
  Translations translations;
  translations.setLanguage(languageFromName(preferences.language).value_or(systemLanguage()));
  const LastState last = opened ? LastState{*opened, {}} : lastState(preferences);
  Document document(last.state);
  MainWindow window({document, preferences, translations, shippedStories()}, pages(preferences));
  window.show();
  if (!last.problem.isEmpty()) window.say(last.problem);
  return QApplication::exec();
}

}  // namespace alab
