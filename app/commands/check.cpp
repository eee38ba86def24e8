// activation-lab check: what is wrong in lab files and stories.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QFile>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/standard_streams.h"
#include "core/state/lab.h"
#include "core/state/story_check.h"

namespace alab {
namespace {

std::vector<Error> problemsOfLab(const QByteArray& file) {
  const Result<LoadedLab> loaded = readLab(file);
  return loaded ? remarksOn(*loaded) : std::vector{loaded.error()};
}

std::vector<Error> problemsOf(const std::string& name) {
  QFile file(QString::fromStdString(name));
  if (!file.open(QIODevice::ReadOnly)) return {{file.errorString().toStdString(), {}, {}}};
  const QByteArray bytes = file.read(maxFileSize + 1);
  return isStoryFile(bytes) ? problemsOfStory(bytes) : problemsOfLab(bytes);
}

Outcome check(const std::vector<std::string>& files) {
  std::string report;
  for (const std::string& name : files)
    for (const Error& problem : problemsOf(name)) report += onOneLine(name) + ": " + problem.line() + '\n';
  if (const Outcome failure = writeOut(report)) return failure;
  if (report.empty()) return {};
  return Failure{Status::Failed, {}};
}

}  // namespace

Action addCheck(CLI::App& parser) {
  auto files = std::make_shared<std::vector<std::string>>();
  parser.add_option("FILE", *files, "Lab files and stories")->required();
  return [files] { return check(*files); };
}

}  // namespace alab
