#include "app/commands/look_options.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QLoggingCategory>
#include <cmath>

#include "app/commands/option_values.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

Result<QSize> sizeOf(const std::string& text) {
  const std::size_t cross = text.find('x');
  const auto width = parseNumber(text.substr(0, cross));
  const auto height = cross == std::string::npos ? std::nullopt : parseNumber(text.substr(cross + 1));
  constexpr double largest = 1e6;  // far beyond every picture; just so that it fits an int
  const auto isWhole = [](std::optional<double> n) {
    return n && *n == std::round(*n) && *n > 0 && *n <= largest;
  };
  if (!isWhole(width) || !isWhole(height))
    return wrongOption("--size", text, "write width and height, as in 1000x560");
  return QSize(static_cast<int>(*width), static_cast<int>(*height));
}

}  // namespace

void addLookOptions(CLI::App& parser, LookCall& call) {
  parser.add_option("--size", call.size, "In px (PDF: points)")
      ->type_name("WIDTHxHEIGHT")
      ->capture_default_str();
  parser.add_option("--scale", call.scale, "Device pixels per px (PNG)")->capture_default_str();
  parser.add_option("--theme", call.theme, "Colours")
      ->capture_default_str()
      ->check(CLI::IsMember({"light", "dark", "projector", "print"}));
  parser.add_flag("--transparent", call.transparent, "No background");
}

Result<FigureOptions> readLook(const LookCall& call) {
  const Result<QSize> size = sizeOf(call.size);
  if (!size) return size.error();
  const FigureOptions look = {.size = *size,
                              .scale = call.scale,
                              .theme = *themeFromName(QString::fromStdString(call.theme)),
                              .transparent = call.transparent};
  if (const auto problem = problemWith(look)) return *problem;
  return look;
}

void leaveTheScreen() {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"}) qunsetenv(name);
  QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
}

}  // namespace alab
