#include "ui/window/files/recent_menu.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace alab {
namespace {

struct RecentWords {
  Q_DECLARE_TR_FUNCTIONS(alab::RecentMenu)
};

constexpr int withDigit = 9;

/// "&1 spiral.actlab", with the whole path as its tip.
QString entry(int number, const QString& path) {
  const QString name = QFileInfo(path).fileName().replace(u'&', QLatin1String("&&"));
  return number <= withDigit ? QStringLiteral("&%1 %2").arg(number).arg(name) : name;
}

void fill(QMenu& menu, FileCommands& files) {
  menu.clear();
  menu.setToolTipsVisible(true);
  const QStringList recent = files.recentFiles();
  for (int i = 0; i < int(recent.size()); ++i) {
    const QString path = recent[i];
    QAction* action = menu.addAction(entry(i + 1, path), &files, [&files, path] { files.openFile(path); });
    action->setToolTip(QDir::toNativeSeparators(path));
    action->setStatusTip(action->toolTip());
  }
  if (recent.isEmpty()) menu.addAction(RecentWords::tr("None yet"))->setEnabled(false);
  menu.addSeparator();
  QAction* forget =
      menu.addAction(RecentWords::tr("&Clear this list"), &files, &FileCommands::forgetRecentFiles);
  forget->setEnabled(!recent.isEmpty());
}

}  // namespace

void fillWithRecentFiles(QMenu& menu, FileCommands& files) {
  QObject::connect(&menu, &QMenu::aboutToShow, &files, [&menu, &files] { fill(menu, files); });
  fill(menu, files);
}

}  // namespace alab
