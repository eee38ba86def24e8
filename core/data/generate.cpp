#include "core/data/generate.h"

#include <cassert>

#include "core/data/iris.h"
#include "core/data/laws.h"
#include "core/random/stream.h"

namespace alab {
namespace {

using Law = DataSet (*)(const DataOptions&, Generator&);

DataSet measuredIris(const DataOptions&, Generator&) {
  return iris();
}

// In the order of the enumeration.
constexpr Law lawTable[] = {laws::circle,       laws::xor2,         laws::gauss, laws::spiral,
                            laws::moons,        laws::checkerboard, laws::curve, laws::smokers,
                            laws::threeSpirals, measuredIris,       laws::discs, laws::plane,
                            laws::peaks,        laws::sine,         laws::step,  laws::line};

}  // namespace

DataSet dataSet(DataKind kind, const DataOptions& options) {
  assert(!problemWith(kind, options));
  Generator random = randomStream(options.seed, "data");
  return lawTable[static_cast<std::size_t>(kind)](options, random);
}

}  // namespace alab
