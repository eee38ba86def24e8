#pragma once
// MainWindow: connects frame, commands, look, session, stories and export. Knows pages only as Panels: the
// program passes what makes them, and a new page needs no change here.
#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <vector>

#include "ui/window/commands/menus.h"
#include "ui/window/export/figure_commands.h"
#include "ui/window/files/file_commands.h"
#include "ui/window/frame.h"
#include "ui/window/help/history_dialog.h"
#include "ui/window/language.h"
#include "ui/window/look.h"
#include "ui/window/page.h"
#include "ui/window/present/presentation.h"
#include "ui/window/session.h"
#include "ui/window/status_line.h"
#include "ui/window/stories/storyboard_dialog.h"

namespace alab {

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// What the window works on; all of it outlives the window.
  struct Parts {
    Document& document;
    LabFile& file;
    KeptLabs& labs;
    Preferences& preferences;
    Look& look;
    Translations& translations;
    std::span<const Story> stories;
    std::optional<FileQuestions> questions = {};  ///< nothing: dialogs
  };
  MainWindow(const Parts& parts, const std::vector<Page>& pages);

  Commands& commands() { return *m_commands; }
  Frame& frame() { return *m_frame; }
  StoryPlayer& stories() { return m_stories; }
  FigureCommands& figures() { return *m_figures; }
  FileCommands& files() { return *m_files; }
  /// Work that was left by a program that is gone, in a notice.
  void offerUnsavedWork();
  /// For a while, in the status line.
  void say(const QString& sentence) { m_statusLine->say(sentence); }

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  using Handler = std::function<void(int value)>;

  bool offerToPage(const QKeyEvent& event);
  void addPages();
  void adopt(Panel& panel);
  void addCorner();
  void setHandlers();
  void setFileHandlers();
  void setFigureHandlers();
  void setStoryHandlers();
  void setDocumentHandlers();
  void setFocusedHandler(Command command, void (*change)(SelectionEditor, int slot));
  void focusNextFunction();
  void setViewHandlers();
  void setHelpHandlers();
  void connectParts();
  void connectFiles();
  void showState(Sections sections);
  void showPage();
  void choosePage(int page);
  void showLook();
  void showHistory();
  void showTitle();
  void showStoryboard(bool withNewStory);
  void openUnsaved(const UnsavedWork& work);
  void showSymbols();
  void startAgain();
  void setStripWanted(bool wanted);
  void showStrip();
  void setLanguage(Language language);
  void restoreGeometryOrDefault();
  void retranslate();
  std::vector<Exportable> figures(QSize size) const;

  bool m_isOffering = false;  ///< a key to the page
  Parts m_parts;
  std::vector<Page> m_pages;
  Look& m_look;
  StoryPlayer m_stories;
  Session m_session;
  Commands* m_commands;
  Menus* m_menus;
  Frame* m_frame;
  StatusLine* m_statusLine;
  FigureCommands* m_figures;
  FileQuestions m_ask;
  FileCommands* m_files;
  QPointer<HistoryDialog> m_history;
  QPointer<StoryboardDialog> m_storyboard;
  Presentation* m_presentation;
  QToolButton* m_languageButton;
  QToolButton* m_presentButton;
  QHash<Command, Handler> m_handlers;
};

}  // namespace alab
