#pragma once
// A table of texts in the formats that people paste tables into. All texts are UTF-8.
#include <string>
#include <vector>

namespace alab {

/// Every row has a cell for each heading.
struct TextTable {
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;
};

/// RFC 4180, with LF. A cell that a spreadsheet would take for a formula gets a ' in front (CWE-1236).
std::string csvText(const TextTable& table);
/// A table of GitHub Flavored Markdown (its specification, section 4.10).
std::string markdownText(const TextTable& table);
/// A whole HTML 5 document with one table.
std::string htmlText(const TextTable& table, const std::string& title);
/// A tabular environment, signs of mathematics written as commands: with English words for pdfLaTeX, with
/// Chinese ones for the package xeCJK.
std::string latexText(const TextTable& table);

}  // namespace alab
