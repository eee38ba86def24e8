#pragma once
// CSV files of people's own, from any program: RFC 4180, and what spreadsheets make of it.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace alab {

/// The most that is read; numbers of values bound the memory that a file may take.
struct CsvLimits {
  static constexpr std::size_t bytes = 64 << 20;
  static constexpr std::size_t columns = 1000;
  static constexpr std::size_t rows = 1'000'000;
  static constexpr std::size_t values = 10'000'000;
};

/// Values as text, in rows that are all as long. Names are unlike each other and fit on a line.
struct CsvTable {
  struct Cell {
    std::uint32_t first, size;  ///< in `text`
  };
  std::vector<std::string> names;    ///< of the header line; without one "x1", "x2" ...
  std::vector<std::uint32_t> lines;  ///< of the file on which each row begins, from 1
  std::vector<Cell> cells;           ///< row by row
  std::string text;                  ///< of the cells, without quotes and the blanks around them

  std::size_t rows() const { return lines.size(); }
  std::size_t columns() const { return names.size(); }
  std::string_view cell(std::size_t row, std::size_t column) const {
    const Cell& cell = cells[row * columns() + column];
    return std::string_view(text).substr(cell.first, cell.size);
  }
};

/// UTF-8 with or without a byte-order mark. A tab, else a semicolon, else a comma in the first line is what
/// separates; that line is a header if no value in it is a number. Values may stand in double quotes. Lines
/// end with LF, CRLF or CR; those without a value do not count. An error names the line and what stands
/// there.
Result<CsvTable> readCsv(std::string_view bytes);

}  // namespace alab
