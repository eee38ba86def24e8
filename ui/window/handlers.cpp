// What each command does: the handlers of MainWindow.
#include <QUndoStack>

#include "ui/widgets/functions/selection_editor.h"
#include "ui/window/help/about_text.h"
#include "ui/window/help/keyboard_text.h"
#include "ui/window/help/text_dialog.h"
#include "ui/window/main_window.h"

namespace alab {

void MainWindow::setHandlers() {
  setFileHandlers();
  setFigureHandlers();
  setStoryHandlers();
  setDocumentHandlers();
  setViewHandlers();
  setHelpHandlers();
}

void MainWindow::setFigureHandlers() {
  m_handlers[Command::Export] = [this](int) { m_figures->exportFigure(); };
  m_handlers[Command::ExportAgain] = [this](int) { m_figures->exportAgain(); };
  m_handlers[Command::CopyPicture] = [this](int) { m_figures->copyPicture(); };
  m_handlers[Command::CopyData] = [this](int) { m_figures->copyData(); };
  m_handlers[Command::Print] = [this](int) { m_figures->print(); };
  m_handlers[Command::Quit] = [this](int) { close(); };
}

void MainWindow::setStoryHandlers() {
  m_handlers[Command::AddStory] = [this](int) { showStoryboard(true); };
  m_handlers[Command::OwnStories] = [this](int) { showStoryboard(false); };
}

void MainWindow::setDocumentHandlers() {
  Document& document = m_parts.document;
  m_handlers[Command::Undo] = [&document](int) { document.undoStack().undo(); };
  m_handlers[Command::Redo] = [&document](int) { document.undoStack().redo(); };
  m_handlers[Command::History] = [this](int) {
    if (!m_history) m_history = new HistoryDialog(m_parts.document, this);
    m_history->show();
    m_history->activateWindow();
  };
  m_handlers[Command::AddFunction] = [this](int) { m_frame->functionBar().openPicker(); };
  m_handlers[Command::NextFunction] = [this](int) { focusNextFunction(); };
  m_handlers[Command::ChangeFormula] = [this](int) { m_frame->functionBar().changeFocused(); };
  m_handlers[Command::Duplicate] = [this](int) { m_frame->functionBar().duplicateFocused(); };
  setFocusedHandler(Command::ShowOrHide,
                    [](SelectionEditor editor, int slot) { editor.toggleVisible(slot); });
  setFocusedHandler(Command::RemoveFunction, [](SelectionEditor editor, int slot) { editor.remove(slot); });
}

/// Does nothing when no function is focused.
void MainWindow::setFocusedHandler(Command command, void (*change)(SelectionEditor, int slot)) {
  m_handlers[command] = [this, change](int) {
    const Selection& selection = m_parts.document.state().selection;
    if (selection.focusedFunction()) change(SelectionEditor(m_parts.document), selection.focused);
  };
}

void MainWindow::focusNextFunction() {
  const Selection& selection = m_parts.document.state().selection;
  const int count = int(selection.functions.size());
  const int position = SelectionEditor(m_parts.document).positionOf(selection.focused);
  if (count > 0) m_frame->functionBar().focusPosition((position + 1) % count);
}

void MainWindow::setViewHandlers() {
  m_handlers[Command::Present] = [this](int on) { m_presentation->setOn(on); };
  m_handlers[Command::RightColumn] = [this](int on) { m_frame->setColumnWanted(on); };
  m_handlers[Command::StoryStrip] = [this](int on) { setStripWanted(on); };
  m_handlers[Command::ReducedMotion] = [this](int on) { m_look.setReducedMotion(on); };
  m_handlers[Command::Theme] = [this](int theme) { m_look.setTheme(static_cast<ThemeId>(theme)); };
  m_handlers[Command::Language] = [this](int language) { setLanguage(static_cast<Language>(language)); };
  m_handlers[Command::LargerType] = [this](int) { m_look.enlargeType(1); };
  m_handlers[Command::SmallerType] = [this](int) { m_look.enlargeType(-1); };
  m_handlers[Command::DefaultType] = [this](int) { m_look.resetType(); };
  m_handlers[Command::Decimals] = [this](int places) { m_look.setDecimals(places); };
}

void MainWindow::setHelpHandlers() {
  m_handlers[Command::FirstScreen] = [this](int) { startAgain(); };
  m_handlers[Command::Keyboard] = [this](int) {
    TextDialog(tr("Keyboard"), keyboardText(*m_commands, m_frame->currentPanel()), this).exec();
  };
  m_handlers[Command::About] = [this](int) {
    TextDialog(tr("About Activation Lab"), aboutText(), this).exec();
  };
}

/// One undo brings everything back, so there is no question.
void MainWindow::startAgain() {
  m_stories.stop();
  setStripWanted(true);
  m_parts.document.edit([] { return tr("first screen"); }, QString(),
                        [](LabState& state) { state = firstState(); });
  m_frame->startScene();
}

}  // namespace alab
