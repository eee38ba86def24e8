#pragma once
// The laws behind dataSet(), one for each kind that is generated. They draw from `random` what they need.
#include "core/data/data_options.h"
#include "core/random/generator.h"

namespace alab::laws {

// Playground's: dataset.ts, followed to the letter but for the order of the samples, which come class by
// class in turn. `noise` is the share of the radius (5; 6 for the regressions) by which a coordinate moves at
// most.

/// Inside (below 0.5 of the radius 5) or outside. The label is that of the point moved by the noise.
DataSet circle(const DataOptions& options, Generator& random);
/// Uniform in [-5, 5]^2, 0.3 away from the axes. The label is that of the point moved by the noise.
DataSet xor2(const DataOptions& options, Generator& random);
/// N((2, 2), v) and N((-2, -2), v) with variance v = 0.5 + 7 noise.
DataSet gauss(const DataOptions& options, Generator& random);
/// Arms of radius 5; the points are moved by up to `noise`.
DataSet spiral(const DataOptions& options, Generator& random);
/// (x1 + x2) / 10 of the point moved by the noise; uniform in [-6, 6]^2.
DataSet plane(const DataOptions& options, Generator& random);
/// Of six peaks of height +-1 and radius 2 the one that counts most at the point moved by the noise; uniform
/// in
/// [-6, 6]^2.
DataSet peaks(const DataOptions& options, Generator& random);

// Classes of the program's own.

/// make_moons of scikit-learn around (0, 0): half circles of radius 3; noise is normal, its standard
/// deviation a share of the radius.
DataSet moons(const DataOptions& options, Generator& random);
/// 4 x 4 squares on [-5, 5]^2. The label is that of the point moved by up to `noise` of a square's side.
DataSet checkerboard(const DataOptions& options, Generator& random);
/// Uniform on [-5, 5]^2: whether x2 > f(x1), of the point moved by up to `noise` times 5. A function without
/// a value there has the point not above it.
DataSet curve(const DataOptions& options, Generator& random);
/// As the spiral, with three arms that turn 7/6 times.
DataSet threeSpirals(const DataOptions& options, Generator& random);
/// Synthetic, after the picture of an article; nothing about smokers follows from it. Weight, pressure and
/// age are 75 + 12 u kg, 125 + 12 v mmHg, 45 + 10 w years, where u, v, w are N(0, 1) cut at +-2.5. A smoker
/// is who lies away from the middle: u^2 + v^2 + w^2 > 2.366 (half of all people would, were nothing cut),
/// each moved by up to `noise`. No plane parts a ball from what lies around it.
DataSet smokers(const DataOptions& options, Generator& random);
/// Uniform on [-5, 5]^2; label k: in the disc of radius 3 whose middle lies 2 from (0, 0), at 90, 210, 330
/// degrees. The labels are those of the point moved by up to `noise` times 5.
DataSet discs(const DataOptions& options, Generator& random);

// Values of one feature; noise is added to the value: uniform, up to `noise` either way.

/// sin x, x uniform in [-5, 5].
DataSet sine(const DataOptions& options, Generator& random);
/// 0 where x < 0, else 1; x uniform in [-5, 5].
DataSet step(const DataOptions& options, Generator& random);
/// y = 3x + 10 + U[0, 1) at x = i / 100, i = 0 ... 99.
DataSet line(const DataOptions& options, Generator& random);

}  // namespace alab::laws
