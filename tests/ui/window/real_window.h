#pragma once
// RealWindow: the main window with the pages and stories of the program, as a new user finds it.
#include <memory>

#include "ui/panels/compare/compare_panel.h"
#include "ui/panels/depth/depth_panel.h"
#include "ui/panels/explore/explore_panel.h"
#include "ui/panels/softmax/softmax_panel.h"
#include "ui/panels/train/train_panel.h"
#include "ui/window/main_window.h"

namespace alab {

struct RealWindow {
  explicit RealWindow(Language language, ThemeId theme = ThemeId::Light) {
    look.setTheme(theme);
    translations.setLanguage(language);
    const std::vector<Page> pages = {{QStringLiteral("explore"), [] { return ExplorePanel::tr("Explore"); },
                                      [](Document& d) { return new ExplorePanel(d); }},
                                     {QStringLiteral("depth"), [] { return DepthPanel::tr("Depth"); },
                                      [](Document& d) { return new DepthPanel(d); }},
                                     {QStringLiteral("train"), [] { return TrainPanel::tr("Train"); },
                                      [](Document& d) { return new TrainPanel(d); }},
                                     {QStringLiteral("softmax"), [] { return SoftmaxPanel::tr("Softmax"); },
                                      [](Document& d) { return new SoftmaxPanel(d); }},
                                     {QStringLiteral("compare"), [] { return ComparePanel::tr("Compare"); },
                                      [](Document& d) { return new ComparePanel(d); }}};
    window = std::make_unique<MainWindow>(
        MainWindow::Parts{document, file, labs, preferences, look, translations, shippedStories()}, pages);
    window->setWindowState(Qt::WindowNoState);
  }

  void show(QSize size) {
    window->resize(size);
    window->show();
    window->activateWindow();
  }

  Preferences preferences;
  Look look{preferences};
  Translations translations;
  Document document;
  LabFile file{document};
  KeptLabs labs;
  std::unique_ptr<MainWindow> window;
};

}  // namespace alab
