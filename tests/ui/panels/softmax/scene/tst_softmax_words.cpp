// The words of the page never contradict its numbers: each of them is computed again.
#include "ui/panels/softmax/scene/softmax_words.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>

#include "core/vector/gated_units.h"
#include "core/vector/softmax_curve.h"
#include "core/vector/softmax_loss.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QString three(double value) {
  return QString::number(value, 'f', 3);
}

QStringList numbersOf(QString text) {
  text.replace(QChar(0x2212), u'-');
  static const QRegularExpression number(u"(?<![A-Za-z0-9.])-?[0-9]+(\\.[0-9]+)?"_s);
  QStringList found;
  for (auto match = number.globalMatch(text); match.hasNext();) found.append(match.next().captured());
  return found;
}

SoftmaxState seen(SoftmaxView view) {
  SoftmaxState state;
  state.view = view;
  return state;
}

}  // namespace

class TestSoftmaxWords : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theShareIsPowerOverSum() {
    const double sum = std::exp(2.0) + std::exp(1.0) + std::exp(0.1);
    QCOMPARE(numbersOf(shareSentence({})),
             (QStringList{three(std::exp(2.0)), three(sum), three(std::exp(2.0) / sum), u"1"_s}));
  }

  void largeScoresAreToldFromTheirMaximum() {
    SoftmaxState state;
    state.scores = {1000, 1001, 1002};
    const double sum = 1 + std::exp(-1.0) + std::exp(-2.0);
    QCOMPARE(numbersOf(shareSentence(state)), (QStringList{u"1.000"_s, three(sum), three(1 / sum), u"3"_s}));
  }

  void temperatureTellsBothShares() {
    SoftmaxState state;
    state.temperature = 0.5;
    const Softmax cold(state.scores, 0.5), plain(state.scores);
    QCOMPARE(numbersOf(temperatureSentence(state)), (QStringList{u"0.5"_s, u"2"_s, three(cold.probability(0)),
                                                                 u"1"_s, three(plain.probability(0))}));
  }

  void atOneOnlyDifferencesCount() {
    QCOMPARE(numbersOf(temperatureSentence({})), (QStringList{u"1"_s, three(std::exp(1.0))}));
  }

  void twoClassesAreToldAsASigmoid() {
    SoftmaxState state;
    state.scores = {2, 0.5};
    QCOMPARE(numbersOf(temperatureSentence(state)),
             (QStringList{u"1.500"_s, three(1 / (1 + std::exp(-1.5)))}));
  }

  void aVariantIsToldInItsOwnWords() {
    SoftmaxState state;
    state.variant = SoftmaxVariant::Softmin;
    const double p = Softmax(std::vector<double>{-2, -1, -0.1}).probability(2);
    QCOMPARE(numbersOf(temperatureSentence(state)), (QStringList{u"3"_s, three(p)}));
    state.variant = SoftmaxVariant::Sparsemax;  // 2 - 1 is a whole lead: one class has everything
    QCOMPARE(numbersOf(temperatureSentence(state)), (QStringList{u"1"_s, u"3"_s, u"0"_s}));
  }

  void theLossIsThatOfTheTarget() {
    SoftmaxState state = seen(SoftmaxView::Loss);
    state.target = 2;
    const double p = Softmax(state.scores).probability(2);
    QCOMPARE(numbersOf(tabSentence(state)), (QStringList{u"3"_s, three(-std::log(p)), three(1 - p)}));
    state.smoothing = 0.3;
    const SoftmaxLoss loss = softmaxLoss(Softmax(state.scores), {2, 0.3});
    QCOMPARE(numbersOf(tabSentence(state)), (QStringList{u"3"_s, three(loss.target[2]), three(loss.loss)}));
  }

  void overflowIsToldWithTheLimitOfTheFormat_data() {
    QTest::addColumn<std::vector<double>>("scores");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<QString>("part");
    using Scores = std::vector<double>;
    QTest::newRow("agree") << Scores{2, 1} << NumberFormat::Float64 << u"differ by rounding"_s;
    QTest::newRow("float64") << Scores{1000, 1001} << NumberFormat::Float64 << u"up to 709.783"_s;
    QTest::newRow("float16") << Scores{12, 1} << NumberFormat::Float16 << u"up to 11.090"_s;
    QTest::newRow("all round to 0") << Scores{-1000, -1001} << NumberFormat::Float64 << u"rounded to 0"_s;
    QTest::newRow("scores too large") << Scores{1e6, 1} << NumberFormat::Float16 << u"even the stable"_s;
  }
  void overflowIsToldWithTheLimitOfTheFormat() {
    QFETCH(const std::vector<double>, scores);
    QFETCH(const NumberFormat, format);
    QFETCH(const QString, part);
    SoftmaxState state = seen(SoftmaxView::Overflow);
    state.scores = scores;
    state.format = format;
    QVERIFY2(tabSentence(state).contains(part), qPrintable(tabSentence(state)));
  }

  void theHeightOfTheCurveIsThatOfTheGrid() {
    const SoftmaxState state = seen(SoftmaxView::Curve);
    const auto curve = softmaxCurve({{-5, 5}, 0.01});
    QCOMPARE(numbersOf(tabSentence(state)),
             (QStringList{u"1000"_s, QString::number(curve->height, 'f', 5), u"0.01"_s}));
  }

  void gatesAreMeasuredAtOne() {
    SoftmaxState state = seen(SoftmaxView::Gates);
    state.gate = GateUnit::GeGlu;
    const GatedValue at = gatedAt(*gatedUnitNamed("geglu"), 1, 1);
    QCOMPARE(numbersOf(tabSentence(state)),
             (QStringList{u"1"_s, u"1"_s, three(at.y), three(at.slopeA), three(at.slopeB)}));
    state.gate = GateUnit::Maxout;
    QCOMPARE(numbersOf(tabSentence(state)), QStringList{u"4"_s});
  }

  void everyStateHasWords() {
    for (const SoftmaxView view : softmaxViews())
      for (const SoftmaxVariant variant : softmaxVariants()) {
        SoftmaxState state = seen(view);
        state.variant = variant;
        QVERIFY(!tabSentence(state).isEmpty());
      }
  }
};

ALAB_TEST(TestSoftmaxWords)
#include "tst_softmax_words.moc"
