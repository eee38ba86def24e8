// activation-lab network: one network given in full, forward, backward and a few steps.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QFile>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/network/network_report.h"
#include "app/commands/standard_streams.h"

namespace alab {
namespace {

constexpr qint64 mostBytes = 64 << 20;

Failure failure(const std::string& name, const Error& error) {
  return {Status::Failed, {.what = error.line(), .where = name, .hint = {}}};
}

Outcome runNetwork(const std::string& name) {
  QFile file(QString::fromStdString(name));
  if (!file.open(QIODevice::ReadOnly)) return failure(name, {file.errorString().toStdString(), {}, {}});
  const QByteArray json = file.read(mostBytes + 1);
  if (json.size() > mostBytes) return failure(name, {"larger than 64 MB", {}, {}});
  const Result<NetworkCase> networkCase = readNetworkCase(json);
  if (!networkCase) return failure(name, networkCase.error());
  return writeOut(networkReport(*networkCase));
}

}  // namespace

Action addNetwork(CLI::App& parser) {
  auto name = std::make_shared<std::string>();
  parser.add_option("FILE", *name, "A case of networks.json: W, b, X, Y, activation, loss")->required();
  return [name]() -> Outcome { return runNetwork(*name); };
}

}  // namespace alab
