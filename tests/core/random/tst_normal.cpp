// Normal numbers against the law: moments, tails, the shape between, and independence.
#include "core/random/normal.h"

#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/random/stream.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

constexpr std::size_t count = 4'000'000;

const std::vector<double>& numbers() {
  static const std::vector<double> all = [] {
    std::vector<double> out(count);
    Generator random = randomStream(1, "normal");
    fillNormal(random, std::span(out));
    return out;
  }();
  return all;
}

/// Mean of g in units of its standard deviation from `expected`.
template <class G>
double deviation(double expected, double variance, const G& g) {
  double sum = 0;
  for (const double x : numbers()) sum += g(x);
  return (sum / count - expected) / std::sqrt(variance / count);
}

}  // namespace

class TestNormal : public QObject {
  Q_OBJECT

 private slots:
  void momentsAreThoseOfTheLaw() {
    QVERIFY(std::fabs(deviation(0, 1, [](double x) { return x; })) < 4);
    QVERIFY(std::fabs(deviation(1, 2, [](double x) { return x * x; })) < 4);
    QVERIFY(std::fabs(deviation(0, 15, [](double x) { return x * x * x; })) < 4);
    QVERIFY(std::fabs(deviation(3, 96, [](double x) { return std::pow(x, 4); })) < 4);
    QVERIFY(std::fabs(deviation(15, 10'170, [](double x) { return std::pow(x, 6); })) < 4);
  }

  void tailsAreThoseOfTheLaw_data() {
    QTest::addColumn<double>("from");
    for (const double from :
         {0.5, 1.0, 2.0, 3.0, 3.6541528853610088, 4.0, 4.5})  // one is the last strip's end
      QTest::addRow("%g", from) << from;
  }
  void tailsAreThoseOfTheLaw() {
    QFETCH(const double, from);
    const double share = std::erfc(from / std::numbers::sqrt2) / 2, variance = share * (1 - share);
    QVERIFY(std::fabs(deviation(share, variance, [&](double x) { return x > from ? 1.0 : 0.0; })) < 4);
    QVERIFY(std::fabs(deviation(share, variance, [&](double x) { return x < -from ? 1.0 : 0.0; })) < 4);
  }

  void theDensityHasNoSteps() {  // 200 equally likely bins, 199 degrees of freedom
    std::vector<int> bins(200);
    for (const double x : numbers())
      ++bins[std::min<std::size_t>(199, static_cast<std::size_t>(100 * std::erfc(-x / std::numbers::sqrt2)))];
    double chiSquare = 0;
    for (const int n : bins) chiSquare += std::pow(n - count / 200.0, 2) / (count / 200.0);
    QVERIFY2(chiSquare > 130 && chiSquare < 280, qPrintable(QString::number(chiSquare)));
  }

  void neighboursAreIndependent() {
    double sum = 0, squares = 0;
    for (std::size_t i = 1; i < count; ++i) {
      const double a = numbers()[i - 1], b = numbers()[i];
      sum += a * b;
      squares += (a * a - 1) * (b * b - 1);
    }
    QVERIFY(std::fabs(sum / std::sqrt(double(count))) < 4);
    QVERIFY(std::fabs(squares / 2 / std::sqrt(double(count))) < 4);
  }

  void theFirstOnesAreFixed() {
    Generator random = randomStream(1, "init");
    for (const double expected : {-0.33696217693438585, 0.18112323869859234, -0.29608274596687684,
                                  -1.1243767191454055, 1.0482874417089771})
      QCOMPARE(normal(random) - expected, 0.0);
  }

  void floatsAreTheRoundedDoubles() {
    Generator a = randomStream(2, "init"), b = a;
    std::vector<double> wide(1001);
    std::vector<float> narrow(1001);
    fillNormal(a, std::span(wide));
    fillNormal(b, std::span(narrow));
    for (std::size_t i = 0; i < wide.size(); ++i) QCOMPARE(narrow[i], static_cast<float>(wide[i]));
    QCOMPARE(a(), b());
  }

  void oneByOneOrAllAtOnceIsTheSame() {
    Generator a(9), b(9);
    std::vector<double> all(100);
    fillNormal(a, std::span(all));
    for (const double x : all) QCOMPARE(normal(b) - x, 0.0);
  }

  void theWeightsOfANetTakeMilliseconds() {
    std::vector<float> weights(50 * 128 * 128);
    Generator random(1);
    QElapsedTimer timer;
    timer.start();
    fillNormal(random, std::span(weights));
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qInfo("50 x 128 x 128 normals: %.1f ms", ms);
    QVERIFY(ms < 1000);  // a warning of a blunder, not a benchmark
  }
};

ALAB_TEST(TestNormal)
#include "tst_normal.moc"
