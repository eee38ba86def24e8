#pragma once
// WindowFixture: a main window with two dummy pages and two stories, and everything it works on.
#include <QDir>
#include <QStandardPaths>
#include <array>
#include <memory>

#include "tests/ui/window/dummy_panel.h"
#include "ui/window/main_window.h"

namespace alab {

inline Story storyAt(const QString& name, double x) {
  Story story;
  story.id = name;
  const auto text = [&name](const QString& part) { return name + QLatin1Char(' ') + part; };
  story.english = {name, text(QStringLiteral("sentence.")), text(QStringLiteral("question?")),
                   text(QStringLiteral("answer."))};
  story.chinese = {name + QStringLiteral("题"), QStringLiteral("句子"), QStringLiteral("问题"),
                   QStringLiteral("答案")};
  story.state = firstState();
  story.state.explore.probe.x = x;
  return story;
}

/// A question that no test expects fails it.
inline FileQuestions noQuestions() {
  return {.nameToOpen = [](const QString&) { return qFatal("asked for a name"), QString(); },
          .nameToSave = [](const QString&) { return qFatal("asked for a name"), QString(); },
          .unsaved = [](const QString&) { return qFatal("asked about unsaved work"), Unsaved::Stay; },
          .replace = [](const QString&, const QString&) { return qFatal("asked about replacing"), false; },
          .discard = [](const QString&) { return qFatal("asked about discarding"), false; },
          .leave = [] { return qFatal("asked about leaving"), false; }};
}

struct WindowFixture {
  explicit WindowFixture(const Preferences& kept = {}) : preferences(kept) {
    const auto language = languageFromName(preferences.language).value_or(Language::English);
    translations.setLanguage(language);
    remake(noQuestions());
  }

  /// The window once more, with other answers to questions.
  void remake(const FileQuestions& questions) {
    const auto page = [](const QString& id) {
      return Page{id, [id] { return id.toUpper(); }, [id](Document& d) { return new DummyPanel(id, d); }};
    };
    const std::vector<Page> pages = {page(QStringLiteral("explore")), page(QStringLiteral("depth"))};
    window.reset();
    window = std::make_unique<MainWindow>(
        MainWindow::Parts{document, file, labs, preferences, look, translations, stories, questions}, pages);
  }

  DummyPanel& page(int number) const { return static_cast<DummyPanel&>(window->frame().panel(number)); }
  QAction& action(Command command, int value = 0) { return window->commands().action(command, value); }
  double probe() const { return document.state().explore.probe.x; }

  void show(QSize size = {1366, 700}) {
    window->setWindowState(Qt::WindowNoState);
    window->resize(size);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
  }

  std::array<Story, 2> stories = {storyAt(QStringLiteral("first"), 1), storyAt(QStringLiteral("second"), 2)};
  Preferences preferences;
  Look look{preferences};
  Translations translations;
  Document document;
  LabFile file{document};
  KeptLabs labs;
  std::unique_ptr<MainWindow> window;
};

}  // namespace alab
