// From the start of the process to the first painted frame, and the peak memory until then, of the program
// and of a program with an empty plot in turns. The first start of each, with cold files, stands for itself.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/benchmarks/figure.h"

namespace {

using namespace alab;
using Clock = std::chrono::steady_clock;

struct Start {
  double milliseconds = 0;
  double megabytes = 0;
};

pid_t spawn(const char* program, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  std::string name = program;
  char* arguments[] = {name.data(), nullptr};
  pid_t child = 0;
  if (posix_spawn(&child, program, &actions, nullptr, arguments, environ) != 0) std::exit(1);
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

/// The programs write one line when they have painted their first frame.
Start start(const char* program) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) std::exit(1);
  const auto begin = Clock::now();
  const pid_t child = spawn(program, ends[1]);
  close(ends[1]);
  char byte;
  const bool painted = read(ends[0], &byte, 1) == 1;
  const std::chrono::duration<double, std::milli> elapsed = Clock::now() - begin;
  close(ends[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!painted) std::exit(1);
  return {elapsed.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

struct Series {
  const char* program;
  Start first;
  std::vector<double> milliseconds, megabytes;

  explicit Series(const char* p) : program(p), first(start(p)) {}

  void again() {
    const Start once = start(program);
    milliseconds.push_back(once.milliseconds);
    megabytes.push_back(once.megabytes);
  }
};

void useAnEmptyConfiguration() {
  std::string folder = (std::filesystem::temp_directory_path() / "activation-lab-bench-XXXXXX").string();
  if (!mkdtemp(folder.data())) std::exit(1);
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
    setenv(name, folder.c_str(), 1);
  setenv("QT_QPA_PLATFORM", "offscreen", 1);
  setenv("QT_LOGGING_RULES", "*.warning=false", 1);  // what the offscreen platform cannot do
  setenv("ALAB_QUIT_AFTER_FIRST_FRAME", "1", 1);
}

}  // namespace

int main() {
  useAnEmptyConfiguration();
  Series program(ALAB_PROGRAM), empty(ALAB_EMPTY_WINDOW);
  for (int i = 0; i < 5; ++i) {
    program.again();
    empty.again();
  }
  print({"E  first start to first painted frame", program.first.milliseconds, "ms"});
  print({"E  start to first painted frame, median of 5", median(program.milliseconds), "ms", 100});
  print({"E    an empty plot window, median of 5", median(empty.milliseconds), "ms"});
  print({"E  peak memory, median of 5", median(program.megabytes), "MB", 60});
  print({"E    an empty plot window, median of 5", median(empty.megabytes), "MB"});
}
