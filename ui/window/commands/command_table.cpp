#include "ui/theme/theme.h"
#include "ui/window/commands/commands.h"
#include "ui/window/language.h"

namespace alab {
namespace {

using enum CommandKind;

constexpr int number(auto choice) {
  return static_cast<int>(choice);
}

}  // namespace

std::span<const CommandSpec> Commands::table() {
  using enum Command;
  static const CommandSpec rows[] = {
      {New, 0, Menu::File, 0, Plain, QT_TR_NOOP("&New"),
       QT_TR_NOOP("A new lab, with the functions of the first screen"), "Ctrl+N"},
      {Open, 0, Menu::File, 0, Plain, QT_TR_NOOP("&Open..."),
       QT_TR_NOOP("Open a lab file; it can be dropped onto the window, too"), "Ctrl+O"},
      {Save, 0, Menu::File, 0, Plain, QT_TR_NOOP("&Save"), QT_TR_NOOP("Write the lab to its file"), "Ctrl+S"},
      {SaveAs, 0, Menu::File, 0, Plain, QT_TR_NOOP("Save &as..."),
       QT_TR_NOOP("Write the lab to another file"), "Ctrl+Shift+S"},
      {ShareText, 0, Menu::File, 1, Plain, QT_TR_NOOP("Share as &text..."),
       QT_TR_NOOP("The lab as one line of text, for a chat or a slide"), "Ctrl+T"},
      {OpenText, 0, Menu::File, 1, Plain, QT_TR_NOOP("Open text &from the clipboard"),
       QT_TR_NOOP("The lab that somebody shared as text"), "Ctrl+Shift+V"},
      {Export, 0, Menu::File, 2, Plain, QT_TR_NOOP("&Export figure..."),
       QT_TR_NOOP("Write the figure or its data to a file"), "Ctrl+E"},
      {ExportAgain, 0, Menu::File, 2, Plain, QT_TR_NOOP("Export a&gain"),
       QT_TR_NOOP("Write another file with the same settings, without asking"), "Ctrl+Shift+E"},
      {CopyPicture, 0, Menu::File, 3, Plain, QT_TR_NOOP("Copy &picture"),
       QT_TR_NOOP("Put the figure on the clipboard, on white, twice the size"), "Ctrl+Shift+C"},
      {CopyData, 0, Menu::File, 3, Plain, QT_TR_NOOP("Copy &data"),
       QT_TR_NOOP("Put the values of the curves on the clipboard, for a spreadsheet"), "Ctrl+Shift+D"},
      {Print, 0, Menu::File, 4, Plain, QT_TR_NOOP("Pr&int..."), QT_TR_NOOP("Print the figure"), "Ctrl+P"},
      {Quit, 0, Menu::File, 5, Plain, QT_TR_NOOP("&Quit"),
       QT_TR_NOOP("Close the program; everything comes back at the next start"), "Ctrl+Q"},
      {Undo, 0, Menu::Edit, 0, Plain, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take back the last change"), "Ctrl+Z"},
      {Redo, 0, Menu::Edit, 0, Plain, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Make the change again"),
       "Ctrl+Shift+Z; Ctrl+Y"},
      {History, 0, Menu::Edit, 1, Plain, QT_TR_NOOP("&History..."),
       QT_TR_NOOP("All steps that can be taken back or made again"), "Ctrl+Alt+Z"},
      {Present, 0, Menu::View, 0, Toggle, QT_TR_NOOP("&Present"),
       QT_TR_NOOP("Large letters for the last row; Esc leaves"), "F11"},
      {RightColumn, 0, Menu::View, 1, Toggle, QT_TR_NOOP("&Right column"),
       QT_TR_NOOP("Show or hide the cards at the right"), "Ctrl+B"},
      {StoryStrip, 0, Menu::View, 1, Toggle, QT_TR_NOOP("&Try this"),
       QT_TR_NOOP("Show or hide the strip with the stories"), ""},
      {ReducedMotion, 0, Menu::View, 2, Toggle, QT_TR_NOOP("Reduced &motion"),
       QT_TR_NOOP("Nothing moves by itself"), ""},
      {Theme, number(ThemeId::Light), Menu::Theme, 0, Choice, QT_TR_NOOP("&Light")},
      {Theme, number(ThemeId::Dark), Menu::Theme, 0, Choice, QT_TR_NOOP("&Dark")},
      {Theme, number(ThemeId::Projector), Menu::Theme, 0, Choice, QT_TR_NOOP("&Projector")},
      {Language, number(alab::Language::English), Menu::Language, 0, Choice, "English"},
      {Language, number(alab::Language::Chinese), Menu::Language, 0, Choice, "中文"},
      {LargerType, 0, Menu::TypeSize, 0, Plain, QT_TR_NOOP("&Larger"), QT_TR_NOOP("Larger letters"),
       "Ctrl++; Ctrl+="},
      {SmallerType, 0, Menu::TypeSize, 0, Plain, QT_TR_NOOP("&Smaller"), QT_TR_NOOP("Smaller letters"),
       "Ctrl+-"},
      {DefaultType, 0, Menu::TypeSize, 1, Plain, QT_TR_NOOP("&Default size"),
       QT_TR_NOOP("Letters of the size they had at first"), "Ctrl+0"},
      {Decimals, 2, Menu::Decimals, 0, Choice, "&2"},
      {Decimals, 3, Menu::Decimals, 0, Choice, "&3"},
      {Decimals, 4, Menu::Decimals, 0, Choice, "&4"},
      {Decimals, 6, Menu::Decimals, 0, Choice, "&6"},
      {Decimals, 8, Menu::Decimals, 0, Choice, "&8"},
      {AddFunction, 0, Menu::Functions, 0, Plain, QT_TR_NOOP("&Add a function..."),
       QT_TR_NOOP("Find a function by name and draw its curve"), "Ctrl+F"},
      {NextFunction, 0, Menu::Functions, 1, Plain, QT_TR_NOOP("&Next function"),
       QT_TR_NOOP("The next function of the bar gets the sliders"), "Ctrl+Tab"},
      {Duplicate, 0, Menu::Functions, 1, Plain, QT_TR_NOOP("&Duplicate with other parameters"),
       QT_TR_NOOP("The same function once more with the next value of its parameter, to compare both"),
       "Ctrl+D"},
      {ChangeFormula, 0, Menu::Functions, 1, Plain, QT_TR_NOOP("&Change the formula..."),
       QT_TR_NOOP("Type over its formula, or that of a copy; its curves follow while you type"), "F2"},
      {ShowOrHide, 0, Menu::Functions, 1, Plain, QT_TR_NOOP("&Show or hide"),
       QT_TR_NOOP("Show or hide the curves of this function"), "Ctrl+H"},
      {RemoveFunction, 0, Menu::Functions, 1, Plain, QT_TR_NOOP("&Remove"),
       QT_TR_NOOP("Take this function off the bar"), "Ctrl+Backspace"},
      {AddStory, 0, Menu::Stories, 0, Plain, QT_TR_NOOP("&Add this view..."),
       QT_TR_NOOP("What the window shows becomes the next story of the storyboard"), "Ctrl+Shift+A"},
      {OwnStories, 0, Menu::Stories, 0, Plain, QT_TR_NOOP("&My storyboard..."),
       QT_TR_NOOP("The stories of this lab, their order and their words"), "F6"},
      {FirstScreen, 0, Menu::Help, 0, Plain, QT_TR_NOOP("&Start again with the first screen"),
       QT_TR_NOOP("Sigmoid, Tanh and ReLU, as at the very first start"), ""},
      {Keyboard, 0, Menu::Help, 1, Plain, QT_TR_NOOP("&Keyboard..."),
       QT_TR_NOOP("Every key and what it does"), "F1"},
      {About, 0, Menu::Help, 2, Plain, QT_TR_NOOP("&About Activation Lab..."),
       QT_TR_NOOP("Version, licence and the works it is built on"), ""},
  };
  return rows;
}

}  // namespace alab
