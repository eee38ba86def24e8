#include "core/data/csv_text.h"

#include <algorithm>

#include "core/data/csv.h"
#include "core/utf8.h"

namespace alab {
namespace {

constexpr const char* saveAsUtf8 = ALAB_TEXT("save it as UTF-8, in a spreadsheet as \"CSV UTF-8\"");

/// The line around the byte, and its number from 1.
struct Line {
  std::string_view text;
  std::size_t number;
};

Line lineAround(std::string_view bytes, std::size_t at) {
  const std::string_view before = bytes.substr(0, at);
  const std::size_t begin = before.find_last_of("\r\n") + 1;  // npos + 1 is 0
  const std::size_t end = bytes.find_first_of("\r\n", at);
  const auto count = std::ranges::count(before, '\n');
  return {bytes.substr(begin, end - begin), static_cast<std::size_t>(count) + 1};
}

bool beginsAsUtf16(std::string_view bytes) {
  return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

}  // namespace

std::optional<Error> problemWithText(std::string_view bytes) {
  if (bytes.size() > CsvLimits::bytes)
    return Error{.what = ALAB_TEXT("the file is larger than %1 MB"),
                 .where = {},
                 .hint = ALAB_TEXT("take fewer rows"),
                 .values = {std::to_string(CsvLimits::bytes >> 20)}};
  if (beginsAsUtf16(bytes))
    return Error{.what = ALAB_TEXT("this is UTF-16 text"), .where = {}, .hint = saveAsUtf8};
  if (bytes.find('\0') != std::string_view::npos)
    return Error{.what = ALAB_TEXT("this is UTF-16 text or no text at all"), .where = {}, .hint = saveAsUtf8};
  const std::size_t bad = firstBadByte(bytes);
  if (bad == std::string_view::npos) return std::nullopt;
  const Line line = lineAround(bytes, bad);
  return Error{.what = ALAB_TEXT("line %1 is not UTF-8 but another encoding such as GBK: %2"),
               .where = {},
               .hint = saveAsUtf8,
               .values = {std::to_string(line.number), inQuotes(line.text)}};
}

}  // namespace alab
