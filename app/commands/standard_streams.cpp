#include "app/commands/standard_streams.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/result.h"
#include "core/scalar/number_text.h"
#include "core/utf8.h"

namespace alab {
namespace {

Failure failed(const char* where) {
  return {Status::Failed, {.what = std::strerror(errno), .where = where, .hint = {}}};
}

std::string_view trimmed(std::string_view line) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t first = line.find_first_not_of(blanks);
  return first == std::string_view::npos ? "" : line.substr(first, line.find_last_not_of(blanks) - first + 1);
}

/// Every second byte of UTF-16 digits is zero, whether a mark goes before them or not.
bool isUtf16OrBinary(std::string_view line) {
  return line.starts_with("\xff\xfe") || line.starts_with("\xfe\xff") ||
         line.find('\0') != std::string_view::npos;
}

Error notANumber(std::string_view text, std::string where) {
  if (isUtf16OrBinary(text))
    return {"this is UTF-16 text or binary data", std::move(where), "save it as UTF-8, one number per line"};
  return {inQuotes(text) + " is not a number", std::move(where), {}};
}

}  // namespace

Outcome writeOut(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = write(STDOUT_FILENO, text.data(), text.size());
    if (count < 0 && errno != EINTR) return failed("standard output");
    if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

/// In blocks, for a million numbers and more.
Outcome writeLines(std::span<const double> numbers) {
  constexpr std::size_t block = 1 << 14;
  while (!numbers.empty()) {
    const std::span<const double> now = numbers.first(std::min(block, numbers.size()));
    std::string text;
    for (const double number : now) text.append(numberText(number)).append(1, '\n');
    if (Outcome failure = writeOut(text)) return failure;
    numbers = numbers.subspan(now.size());
  }
  return {};
}

NumberLines::Block NumberLines::next() {
  Block block;
  while (block.numbers.empty() && !block.failure && readMore(block)) {
  }
  return block;
}

/// False at the end of the input.
bool NumberLines::readMore(Block& block) {
  std::array<char, 1 << 16> buffer;
  const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
  if (count < 0 && errno != EINTR) block.failure = failed("standard input");
  if (count > 0) takeLines({buffer.data(), static_cast<std::size_t>(count)}, block);
  if (count == 0 && !m_rest.empty()) takeLines("\n", block);
  return count != 0;
}

void NumberLines::takeLines(std::string_view text, Block& block) {
  constexpr std::size_t longestLine = 1 << 16;
  std::size_t end;
  while (!block.failure && (end = text.find('\n')) != std::string_view::npos) {
    takeLine(m_rest.empty() ? text.substr(0, end) : m_rest.append(text.substr(0, end)), block);
    m_rest.clear();
    text.remove_prefix(end + 1);
  }
  m_rest.append(text);
  if (block.failure || m_rest.size() <= longestLine) return;
  block.failure = {
      Status::WrongCall,
      {.what = "longer than 65536 characters", .where = "line " + std::to_string(m_line + 1), .hint = {}}};
}

void NumberLines::takeLine(std::string_view line, Block& block) {
  const bool isFirst = ++m_line == 1;
  const std::string_view text = trimmed(isFirst ? withoutByteOrderMark(line) : line);
  if (text.empty()) return;
  if (const std::optional<double> value = parseNumber(text)) return block.numbers.push_back(*value);
  block.failure = {Status::WrongCall, notANumber(text, "line " + std::to_string(m_line))};
}

Outcome readArguments(const std::vector<std::string>& texts, std::vector<double>& out) {
  for (const std::string& text : texts) {
    const std::optional<double> value = parseNumber(text);
    if (!value)
      return Failure{Status::WrongCall,
                     {.what = inQuotes(text) + " is not a number", .where = {}, .hint = {}}};
    out.push_back(*value);
  }
  return {};
}

Outcome readInput(std::size_t most, std::vector<double>& out) {
  NumberLines lines;
  for (;;) {
    const NumberLines::Block block = lines.next();
    out.insert(out.end(), block.numbers.begin(), block.numbers.end());
    if (out.size() > most)
      return Failure{
          Status::WrongCall,
          {.what = "more than " + std::to_string(most) + " numbers", .where = "standard input", .hint = {}}};
    if (block.failure || block.numbers.empty()) return block.failure;
  }
}

}  // namespace alab
