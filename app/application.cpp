#include "app/application.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include "app/pages.h"
#include "ui/document/core_text.h"
#include "ui/window/main_window.h"

namespace alab {
namespace {

void nameProgram() {
  QApplication::setApplicationName(QStringLiteral("activation-lab"));
  QApplication::setApplicationDisplayName(QStringLiteral("Activation Lab"));
  QApplication::setApplicationVersion(QLatin1String(ALAB_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("activation-lab"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/activation-lab.svg")));
}

/// What the window works on, and what there is to say of where it came from.
struct Opened {
  std::vector<Error> remarks;
  QString problem;
};

Opened openLab(LabFile& file, KeptLabs& labs, const QString& name) {
  if (name.isEmpty()) return {{}, bringBack(labs, file)};
  const Result<std::vector<Error>> remarks = file.open(name);
  return remarks ? Opened{*remarks, {}} : Opened{{}, coreText(remarks.error())};
}

}  // namespace

int runWindow(int& argc, char** argv, const QString& name) {
  const QApplication application(argc, argv);
  nameProgram();
  Preferences preferences = loadPreferences();
  Translations translations;
  translations.setLanguage(languageFromName(preferences.language).value_or(systemLanguage()));
  Document document;
  LabFile file(document);
  KeptLabs labs;
  const Opened opened = openLab(file, labs, name);
  MainWindow window({document, file, labs, preferences, translations, shippedStories()}, pages(preferences));
  window.show();
  if (!opened.problem.isEmpty()) window.say(opened.problem);
  if (!name.isEmpty() && opened.problem.isEmpty()) window.files().tellOpened(opened.remarks);
  QTimer::singleShot(0, &window, &MainWindow::offerUnsavedWork);  // after the first frame
  return QApplication::exec();
}

}  // namespace alab
