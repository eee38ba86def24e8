// What a start costs, of the program and of an empty one in turns: from the start of the process to the first
// painted frame (cold: with its files out of the page cache) and the peak memory until then; a whole run of
// eval; and a million values through its pipe.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "tests/benchmarks/figure.h"

namespace {

using namespace alab;
using Clock = std::chrono::steady_clock;

struct Start {
  double milliseconds = 0;
  double megabytes = 0;
};

/// A program with its arguments; `input` is a file or null.
struct Call {
  std::vector<std::string> words;
  const char* input = "/dev/null";
};

pid_t spawn(const Call& call, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, call.input, O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  std::vector<std::string> words = call.words;
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t child = 0;
  if (posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) std::exit(1);
  posix_spawn_file_actions_destroy(&actions);
  return child;
}

double since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Until the program writes the line with which it tells that its first frame is painted.
Start untilFirstFrame(const Call& call) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) std::exit(1);
  const auto begin = Clock::now();
  const pid_t child = spawn(call, ends[1]);
  close(ends[1]);
  char byte;
  const bool painted = read(ends[0], &byte, 1) == 1;
  const double elapsed = since(begin);
  close(ends[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!painted) std::exit(1);
  return {elapsed, static_cast<double>(usage.ru_maxrss) / 1024};
}

/// Until the program has ended; what it writes is thrown away.
Start untilTheEnd(const Call& call) {
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  const auto begin = Clock::now();
  const pid_t child = spawn(call, nowhere);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const double elapsed = since(begin);
  close(nowhere);
  if (status != 0) std::exit(1);
  return {elapsed, static_cast<double>(usage.ru_maxrss) / 1024};
}

/// Takes a file out of the page cache, as far as nobody else has it mapped.
void forget(const char* file) {
  const int descriptor = open(file, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  fdatasync(descriptor);
  posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
  close(descriptor);
}

/// ALAB_LIBRARIES: the shared libraries of the plot, which cost most to read.
void forgetFiles() {
  for (const char* file : {ALAB_PROGRAM, ALAB_EMPTY_WINDOW, ALAB_LIBRARIES}) forget(file);
}

struct Series {
  std::vector<double> milliseconds, megabytes;

  void take(const Start& start) {
    milliseconds.push_back(start.milliseconds);
    megabytes.push_back(start.megabytes);
  }
};

constexpr int starts = 5;

void firstFrames() {
  const Call program = {{ALAB_PROGRAM}}, empty = {{ALAB_EMPTY_WINDOW}};
  Series cold, coldEmpty, warm, warmEmpty;
  for (int i = 0; i < starts; ++i) {
    forgetFiles();
    cold.take(untilFirstFrame(program));
    forgetFiles();
    coldEmpty.take(untilFirstFrame(empty));
  }
  for (int i = 0; i < starts; ++i) {
    warm.take(untilFirstFrame(program));
    warmEmpty.take(untilFirstFrame(empty));
  }
  print({"E  cold start to first painted frame, median of 5", median(cold.milliseconds), "ms", 100});
  print({"E    an empty plot window", median(coldEmpty.milliseconds), "ms"});
  print({"E  warm start to first painted frame, median of 5", median(warm.milliseconds), "ms", 100});
  print({"E    an empty plot window", median(warmEmpty.milliseconds), "ms"});
  print({"E  peak memory, median of 5", median(warm.megabytes), "MB", 60});
  print({"E    an empty plot window", median(warmEmpty.megabytes), "MB"});
}

void evalRuns() {
  const Call eval = {{ALAB_PROGRAM, "eval", "gelu", "0.5"}}, empty = {{ALAB_EMPTY_PROGRAM}};
  Series program, nothing;
  for (int i = 0; i < 4 * starts; ++i) {
    program.take(untilTheEnd(eval));
    nothing.take(untilTheEnd(empty));
  }
  const double base = median(nothing.milliseconds);
  print({"E  eval of one value, above an empty program", median(program.milliseconds) - base, "ms", 8});
  print({"E    an empty program linked to the same libraries", base, "ms"});
}

void millionValues(const std::string& folder) {
  const std::string file = folder + "/million.txt";
  {
    std::ofstream out(file);
    out.precision(17);
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal(0, 3);
    for (int i = 0; i < 1'000'000; ++i) out << normal(random) << '\n';
  }
  Series series;
  for (int i = 0; i < starts; ++i)
    series.take(untilTheEnd({{ALAB_PROGRAM, "eval", "gelu", "--path", "span"}, file.c_str()}));
  print(
      {"E  eval --path span, a million values from standard input", median(series.milliseconds), "ms", 1000});
}

std::string emptyFolder() {
  std::string folder = (std::filesystem::temp_directory_path() / "activation-lab-bench-XXXXXX").string();
  if (!mkdtemp(folder.data())) std::exit(1);
  return folder;
}

void useAnEmptyConfiguration(const std::string& folder) {
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
    setenv(name, folder.c_str(), 1);
  setenv("QT_QPA_PLATFORM", "offscreen", 1);
  setenv("QT_LOGGING_RULES", "*.warning=false", 1);  // what the offscreen platform cannot do
  setenv("ALAB_QUIT_AFTER_FIRST_FRAME", "1", 1);
}

}  // namespace

int main() {
  const std::string folder = emptyFolder();
  useAnEmptyConfiguration(folder);
  firstFrames();
  evalRuns();
  millionValues(folder);
  std::filesystem::remove_all(folder);
}
