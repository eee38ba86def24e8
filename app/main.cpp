#include <csignal>

#include "app/application.h"
#include "app/command_line.h"
#include "app/display.h"
#include "app/first_frame.h"
#include "app/lab_file.h"

namespace {

int openWindow(const alab::WindowCall& call, int& argc, char** argv) {
  using namespace alab;
  std::optional<StoredLab> stored;
  if (!call.file.empty())
    if (const Outcome failure = readLabFile(call.file, stored)) return static_cast<int>(report(failure));
  if (const Outcome failure = checkDisplay()) return static_cast<int>(report(failure));
  leaveWhenTheDisplayFails();
  quitAfterFirstFrameIfAsked();
  return runWindow(argc, argv, stored);
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is an error of write() like any other
  const auto outcome = alab::runCommandLine({argv + 1, argv + argc});
  if (const auto* status = std::get_if<alab::Status>(&outcome)) return static_cast<int>(*status);
  return openWindow(std::get<alab::WindowCall>(outcome), argc, argv);
}
