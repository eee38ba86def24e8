#include "app/commands/progress.h"

#include <unistd.h>
#include <iostream>

namespace alab {

Progress::Progress() : m_isSeen(isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (m_percent >= 0) std::cerr << "\r      \r";
}

void Progress::tell(double done) {
  if (!m_isSeen || int(100 * done) <= m_percent) return;
  m_percent = int(100 * done);
  std::cerr << '\r' << m_percent << " %" << std::flush;
}

}  // namespace alab
