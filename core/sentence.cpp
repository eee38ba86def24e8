#include "core/sentence.h"

#include <array>
#include <charconv>
#include <cmath>

namespace alab {
namespace {

/// "0.0448", "1.2e-07", "inf"; never "-0" nor "-nan".
std::string shortNumber(double number) {
  constexpr int digits = 3;
  if (std::isnan(number)) return "nan";
  std::array<char, 32> text;
  const auto [end, trouble] =
      std::to_chars(text.begin(), text.end(), number == 0 ? 0 : number, std::chars_format::general, digits);
  return {text.begin(), end};
}

std::string saidNumbers(const std::vector<double>& numbers, const Speech& speech) {
  std::string all;
  for (const double number : numbers) all.append(all.empty() ? "" : ", ").append(speech.number(number));
  return all;
}

std::string saidPart(const Sentence::Part& part, const Speech& speech) {
  if (const double* number = std::get_if<double>(&part)) return speech.number(*number);
  if (const auto* numbers = std::get_if<std::vector<double>>(&part)) return saidNumbers(*numbers, speech);
  if (const Word* word = std::get_if<Word>(&part)) return speech.text(word->text);
  return std::get<std::string>(part);
}

}  // namespace

const Speech& plainSpeech() {
  static const Speech speech = {[](std::string_view text) { return std::string(text); }, shortNumber};
  return speech;
}

std::string said(const Sentence& sentence, const Speech& speech) {
  std::vector<std::string> parts;
  for (const Sentence::Part& part : sentence.parts) parts.push_back(saidPart(part, speech));
  return filled(speech.text(sentence.text), parts);
}

}  // namespace alab
