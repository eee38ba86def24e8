#include "core/compare/text_table.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "core/scalar/number_text.h"

namespace alab {
namespace {

struct Replacement {
  std::string_view text, by;
};

std::string replaced(std::string_view text, std::span<const Replacement> replacements) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto isHere = [&](const Replacement& r) { return text.substr(i).starts_with(r.text); };
    const auto found = std::ranges::find_if(replacements, isHere);
    const bool isFound = found != replacements.end();
    result += isFound ? found->by : text.substr(i, 1);
    i += isFound ? found->text.size() : 1;
  }
  return result;
}

constexpr Replacement inMarkdown[] = {{"|", "\\|"},  {"\\", "\\\\"}, {"*", "\\*"},   {"_", "\\_"},
                                      {"<", "&lt;"}, {"`", "\\`"},   {"](", "]\\("}, {"\n", " "}};
constexpr Replacement inHtml[] = {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}};
constexpr Replacement inLatex[] = {{"\\", "\\textbackslash{}"},
                                   {"{", "\\{"},
                                   {"}", "\\}"},
                                   {"%", "\\%"},
                                   {"&", "\\&"},
                                   {"#", "\\#"},
                                   {"$", "\\$"},
                                   {"_", "\\_"},
                                   {"~", "\\textasciitilde{}"},
                                   {"^", "\\textasciicircum{}"},
                                   {"<", "$<$"},
                                   {">", "$>$"},
                                   {"|", "$|$"},
                                   {"−", "$-$"},
                                   {"∞", "$\\infty$"},
                                   {"–", "--"},
                                   {"α", "$\\alpha$"},
                                   {"β", "$\\beta$"},
                                   {"γ", "$\\gamma$"},
                                   {"λ", "$\\lambda$"},
                                   {"θ", "$\\theta$"},
                                   {"ω", "$\\omega$"},
                                   {"ε", "$\\varepsilon$"},
                                   {"₀", "$_0$"},
                                   {"′", "$'$"},
                                   {"″", "$''$"},
                                   {"‴", "$'''$"},
                                   {"²", "$^2$"},
                                   {"√", "$\\surd$"},
                                   {"·", "$\\cdot$"},
                                   {"≥", "$\\ge$"},
                                   {"≤", "$\\le$"},
                                   {"×", "$\\times$"},
                                   {"\n", " "}};

/// The blocks of Han characters, and the punctuation that stands between them, are those of three bytes from
/// U+3000 on.
bool hasChinese(std::string_view utf8) {
  return std::ranges::any_of(utf8, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xe3 && byte <= 0xe9;
  });
}

std::string csvCell(const std::string& text) {
  const bool isNumber = parseNumber(text).has_value();
  const bool looksLikeFormula =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string::npos;
  std::string cell = looksLikeFormula && !isNumber ? "'" + text : text;
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  constexpr Replacement quotes[] = {{"\"", "\"\""}};
  return '"' + replaced(cell, quotes) + '"';
}

/// Cells with something before, between and after them.
std::string joinedCells(const std::vector<std::string>& cells, std::string_view before,
                        std::string_view between, std::string_view after, const auto& written) {
  std::string line(before);
  for (std::size_t i = 0; i < cells.size(); ++i) line.append(i > 0 ? between : "").append(written(cells[i]));
  return line.append(after);
}

std::string allLines(const TextTable& table, const auto& line, const std::string& rule = {}) {
  std::string text = line(table.headings) + rule;
  for (const std::vector<std::string>& row : table.rows) text += line(row);
  return text;
}

}  // namespace

std::string csvText(const TextTable& table) {
  return allLines(table, [](const auto& cells) { return joinedCells(cells, "", ",", "\n", csvCell); });
}

std::string markdownText(const TextTable& table) {
  const auto written = [](const std::string& cell) { return replaced(cell, inMarkdown); };
  const auto line = [&](const auto& cells) { return joinedCells(cells, "| ", " | ", " |\n", written); };
  const auto dashes = [](const std::string&) { return std::string_view("---"); };
  return allLines(table, line, joinedCells(table.headings, "| ", " | ", " |\n", dashes));
}

std::string htmlText(const TextTable& table, const std::string& title) {
  const auto written = [](const std::string& cell) { return replaced(cell, inHtml); };
  const auto row = [&](const auto& cells) {
    return joinedCells(cells, "<tr><td>", "</td><td>", "</td></tr>\n", written);
  };
  std::string text =
      "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>" + written(title) +
      "</title>\n</head>\n<body>\n<table>\n" +
      joinedCells(table.headings, "<thead><tr><th>", "</th><th>", "</th></tr></thead>\n", written) +
      "<tbody>\n";
  for (const std::vector<std::string>& cells : table.rows) text += row(cells);
  return text + "</tbody>\n</table>\n</body>\n</html>\n";
}

std::string latexText(const TextTable& table) {
  const auto written = [](const std::string& cell) { return replaced(cell, inLatex); };
  const auto line = [&](const auto& cells) { return joinedCells(cells, "", " & ", " \\\\\n", written); };
  const std::string text = "\\begin{tabular}{" + std::string(table.headings.size(), 'l') + "}\n\\hline\n" +
                           allLines(table, line, "\\hline\n") + "\\hline\n\\end{tabular}\n";
  return hasChinese(text) ? "% Chinese words need \\usepackage{xeCJK} and XeLaTeX\n" + text : text;
}

}  // namespace alab
