#include "ui/window/files/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "ui/files/lab_store.h"

namespace alab {
namespace {

struct Ask {
  Q_DECLARE_TR_FUNCTIONS(alab::FileQuestions)
};

QString filter() {
  return Ask::tr("Labs (*%1)").arg(QLatin1String(labEnding)) + QStringLiteral(";;") +
         Ask::tr("All files (*)");
}

Unsaved askAboutUnsaved(QWidget& window, const QString& name) {
  QMessageBox box(QMessageBox::Warning, Ask::tr("Activation Lab"),
                  Ask::tr("%1 has changes that are in no file yet.").arg(name), {}, &window);
  box.setInformativeText(Ask::tr("Save them before it is closed?"));
  const auto* save = box.addButton(Ask::tr("&Save"), QMessageBox::AcceptRole);
  const auto* discard = box.addButton(Ask::tr("&Do not save"), QMessageBox::DestructiveRole);
  box.addButton(Ask::tr("&Cancel"), QMessageBox::RejectRole);
  box.exec();
  if (box.clickedButton() == save) return Unsaved::Save;
  return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Stay;
}

bool confirms(QWidget& window, const QString& what, const QString& detail, const QString& yes) {
  QMessageBox box(QMessageBox::Warning, Ask::tr("Activation Lab"), what, {}, &window);
  box.setInformativeText(detail);
  const auto* accept = box.addButton(yes, QMessageBox::AcceptRole);
  box.setDefaultButton(box.addButton(Ask::tr("&Cancel"), QMessageBox::RejectRole));
  box.exec();
  return box.clickedButton() == accept;
}

}  // namespace

FileQuestions dialogsOver(QWidget& window) {
  return {
      .nameToOpen =
          [&window](const QString& start) {
            return QFileDialog::getOpenFileName(&window, Ask::tr("Open a lab"), start, filter());
          },
      .nameToSave =
          [&window](const QString& start) {
            return QFileDialog::getSaveFileName(&window, Ask::tr("Save the lab"), start, filter());
          },
      .unsaved = [&window](const QString& name) { return askAboutUnsaved(window, name); },
      .replace =
          [&window](const QString& name, const QString& reason) {
            return confirms(window, Ask::tr("Replace %1?").arg(name), reason, Ask::tr("&Replace"));
          },
      .discard =
          [&window](const QString& what) {
            return confirms(window, Ask::tr("Discard the work of %1?").arg(what),
                            Ask::tr("It is in no file, and does not come back."), Ask::tr("&Discard"));
          },
      .leave =
          [&window] {
            return confirms(window, Ask::tr("This lab cannot be kept for the next start."),
                            Ask::tr("Save it to a file, or its changes are lost."),
                            Ask::tr("&Quit without it"));
          },
  };
}

}  // namespace alab
