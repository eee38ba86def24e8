#include "core/state/share_text.h"

#include <QElapsedTimer>
#include <QtEndian>
#include <random>

#include "tests/core/state/unusual_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

Lab usualLab() {
  LabState state = firstState();
  state.page = "train";
  state.selection.add("f(x) = x*sigmoid(b*x) + c; b=1.5 in 0..5", {1.7, 0});
  state.selection.add("leaky_relu", {0.2});
  state.train.data.kind = DataKind::Spiral;
  state.train.training.hidden.assign(3, {.units = 16, .function = {}});
  state.train.training.optimizer.rate = 0.1;
  return {state, {}};
}

Story storyOf(const LabState& state) {
  Story story;
  story.english = story.chinese = {u"Title"_s, u"Sentence"_s, u"Question"_s, u"Secret"_s};
  story.state = state;
  return story;
}

/// A text with a right checksum around any bytes.
QString forged(const QByteArray& packed) {
  QByteArray sum(2, 0);
  qToBigEndian(qChecksum(packed), sum.data());
  return u"actlab1="_s +
         QString::fromLatin1(
             (sum + packed).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) +
         u'=';
}

}  // namespace

class TestShareText : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void labComesBack_data() {
    QTest::addColumn<Lab>("lab");
    QTest::newRow("the first screen") << Lab{firstState(), {}};
    QTest::newRow("a usual lab") << usualLab();
    QTest::newRow("every setting changed") << Lab{unusual(), {storyOf(unusual()), storyOf(firstState())}};
    QTest::newRow("nothing chosen") << Lab{};
  }
  void labComesBack() {
    QFETCH(const Lab, lab);
    const auto text = shareText(lab);
    QVERIFY(text);
    const Result<LoadedLab> back = readShareText(*text);
    QVERIFY(back && back->problems.empty());
    QVERIFY(back->lab == lab);
  }

  void usualLabHasAtMost2000Characters() {
    QVERIFY2(shareText(usualLab())->size() <= 1000, qPrintable(*shareText(usualLab())));
    Lab full = usualLab();
    for (const char* id : {"elu", "selu", "gelu", "mish", "softplus", "hard_swish", "softsign"})
      full.state.selection.add(id, builtIn(id).defaults());
    for (int i = 0; i < 12; ++i) full.storyboard.append(storyOf(full.state));
    QVERIFY2(shareText(full)->size() <= 2000, qPrintable(*shareText(full)));
  }

  void lineBreaksQuotesAndWordsAroundDoNotMatter() {
    const QString text = *shareText(usualLab());
    QString quoted = u"Hello, here is my lab:\n> "_s;
    for (qsizetype i = 0; i < text.size(); i += 60) quoted += text.mid(i, 60) + u"\r\n> "_s;
    quoted += u" See you = tomorrow!"_s;
    const Result<LoadedLab> back = readShareText(quoted);
    QVERIFY(back);
    QVERIFY(back->lab == usualLab());
    QVERIFY(holdsShareText(quoted) && !holdsShareText(u"actlab"_s));
  }

  void wordsMayNameTheMark() {
    const QString text = u"Copy from actlab1= to the last =: "_s + *shareText(usualLab());
    QVERIFY(readShareText(text)->lab == usualLab());
  }

  void unknownKeysTravelAlong() {
    const QJsonObject unknown{{u"weather"_s, u"fine"_s}};
    QCOMPARE(readShareText(*shareText(usualLab(), unknown))->unknown.values, unknown);
  }

  void answersCanBeLeftOut() {
    const Lab lab = {firstState(), {storyOf(firstState())}};
    const Lab back = readShareText(*shareText(lab, {}, Answers::LeftOut))->lab;
    QCOMPARE(back.storyboard.at(0).english.answer, QString());
    QCOMPARE(back.storyboard.at(0).english.question, u"Question"_s);
  }

  void damageIsRefusedWithAReason_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString text = *shareText(usualLab());
    QString exchanged = text;
    exchanged[100] = text[100] == u'A' ? u'B' : u'A';
    QTest::newRow("empty") << QString() << u"no shared lab"_s;
    QTest::newRow("other words") << u"see you tomorrow"_s << u"no shared lab"_s;
    QTest::newRow("cut off") << text.chopped(20) << u"the end of the shared text is missing"_s;
    QTest::newRow("a letter exchanged") << exchanged << u"damaged"_s;
    QTest::newRow("a letter missing") << text.left(50) + text.mid(51) << u"damaged"_s;
    QTest::newRow("a strange letter") << text.left(50) + u'é' + text.mid(51) << u"damaged"_s;
    QTest::newRow("nothing between the marks") << u"actlab1=="_s << u"damaged"_s;
    QTest::newRow("too long") << u"actlab1="_s + QString(100000, u'A') + u'=' << u"too long"_s;
    QTest::newRow("another kind of JSON") << forged(qCompress("[1]")) << u"no JSON object"_s;
    QTest::newRow("another program's JSON")
        << forged(qCompress(R"({"format": "x"})")) << u"not a file of Activation Lab"_s;
  }
  void damageIsRefusedWithAReason() {
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const auto back = readShareText(text);
    QVERIFY(!back);
    QVERIFY2(QString::fromStdString(back.error().line()).contains(reason), back.error().line().c_str());
  }

  void promisedSizeIsChecked() {
    QByteArray packed = qCompress(QByteArray(30 << 20, ' '));
    QVERIFY(!readShareText(forged(packed)));
    qToBigEndian(quint32(100), packed.data());  // a bomb that calls itself small
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!readShareText(forged(packed)));
    QVERIFY2(clock.elapsed() < 1000, QByteArray::number(clock.elapsed()).constData());
  }

  /// Seeded, so a failure repeats.
  void noExchangedLettersAreTakenForAnotherLab() {
    const QString text = *shareText(usualLab());
    std::mt19937 random(20240901);
    for (int round = 0; round < 2000; ++round) {
      QString changed = text;
      for (int i = 0; i < 2; ++i) changed[8 + qsizetype(random() % std::size_t(text.size() - 9))] = u'x';
      const auto back = readShareText(changed);
      QVERIFY(!back || back->lab == usualLab());
    }
  }
};

ALAB_TEST(TestShareText)
#include "tst_share_text.moc"
