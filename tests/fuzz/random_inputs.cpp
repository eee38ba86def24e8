// What libFuzzer is with Clang, for other compilers and without coverage: seeds from a folder, mutated and
// joined at random. The seed of the generator is fixed, so that a crash comes again; the input of a crash is
// in the file last_input.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937_64;

/// Of a text each line, of another file the whole.
std::vector<std::string> seedsIn(const std::filesystem::path& folder) {
  std::vector<std::string> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const char end = entry.path().extension() == ".txt" ? '\n' : '\0';
    for (std::string seed; std::getline(file, seed, end);) seeds.push_back(seed);
  }
  return seeds;
}

std::size_t below(Random& random, std::size_t limit) {
  return limit == 0 ? 0 : random() % limit;
}

void mutate(std::string& text, const std::vector<std::string>& seeds, Random& random) {
  const std::size_t place = below(random, text.size() + 1);
  const std::string& other = seeds[below(random, seeds.size())];
  const std::size_t from = below(random, other.size());
  switch (below(random, 5)) {
    case 0:
      return void(text.insert(place, 1, static_cast<char>(random())));
    case 1:
      return void(text.erase(place, 1 + below(random, 4)));
    case 2:
      return void(text.insert(place, other.substr(from, 1 + below(random, 12))));
    case 3:
      return void(text.replace(place, 1, other.substr(from, 1)));
    default:
      return void(text.insert(place, text.substr(below(random, text.size() + 1), 1 + below(random, 20))));
  }
}

int valueOf(const std::string& argument, const std::string& name, int otherwise) {
  return argument.starts_with(name) ? std::atoi(argument.c_str() + name.size()) : otherwise;
}

}  // namespace

int main(int count, char** arguments) {
  int seconds = 20, longest = 600;
  std::vector<std::string> seeds = {"x"};
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    seconds = valueOf(argument, "-max_total_time=", seconds);
    longest = valueOf(argument, "-max_len=", longest);
    if (!argument.starts_with("-")) seeds = seedsIn(argument);
  }
  Random random(1);
  long runs = 0;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  for (; std::chrono::steady_clock::now() < end; ++runs) {
    std::string text = seeds[below(random, seeds.size())];
    for (std::size_t k = below(random, 8); k-- > 0;) mutate(text, seeds, random);
    text.resize(std::min(text.size(), static_cast<std::size_t>(longest)));
    std::ofstream("last_input", std::ios::binary) << text;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  }
  std::printf("%ld runs in %d s without a crash\n", runs, seconds);
}
