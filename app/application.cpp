#include "app/application.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include "app/pages.h"
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

}  // namespace

int runWindow(int& argc, char** argv, const std::optional<StoredLab>& stored) {
  const QApplication application(argc, argv);
  nameProgram();
  Preferences preferences = loadPreferences();
  Look look(preferences);
  Translations translations;
  translations.setLanguage(languageFromName(preferences.language).value_or(systemLanguage()));
  Document document;
  LabFile file(document);
  KeptLabs labs;
  QString problem;
  if (stored)
    file.open(*stored);
  else
    problem = bringBack(labs, file);
  MainWindow window({document, file, labs, preferences, look, translations, shippedStories()},
                    pages(preferences));
  QCoreApplication::sendPostedEvents();  // what was computed meanwhile: the first frame is laid out once
  window.show();
  if (!problem.isEmpty()) window.say(problem);
  if (stored) window.files().tellOpened(remarksOn(*stored));
  QTimer::singleShot(0, &window, &MainWindow::offerUnsavedWork);  // after the first frame
  return QApplication::exec();
}

}  // namespace alab
