#include "ui/panels/depth/cards/verdict_card.h"

#include <QLabel>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/cards/card_support.h"
#include "ui/widgets/facts/fact_rows.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// The label that holds the sentences: the rich one.
const QLabel& wordsOf(const VerdictCard& card) {
  for (const auto* label : card.findChildren<QLabel*>())
    if (label->textFormat() == Qt::RichText) return *label;
  qFatal("no words");
}

Appearance lookOf(const Theme& theme) {
  Appearance look;
  look.theme = &theme;
  return look;
}

}  // namespace

class TestVerdictCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyFunctionHasASentenceInItsColour() {
    Document document(depthState({"tanh", "relu"}));
    VerdictCard card(document);
    const Theme& theme = Theme::of(ThemeId::Dark);
    card.setAppearance(lookOf(theme));
    card.setWords({{u"Tanh"_s, u"fades"_s, 0}, {u"ReLU"_s, u"stable"_s, 1}}, {}, {});
    const QString text = wordsOf(card).text();
    QVERIFY(text.contains(u"Tanh"_s) && text.contains(u"fades"_s));
    QVERIFY(text.indexOf(u"Tanh"_s) < text.indexOf(u"ReLU"_s));
    for (const int slot : {0, 1}) QVERIFY(text.contains(theme.seriesColour(slot).name()));
  }

  /// To lay out the words of sixty functions takes longer than a frame.
  void ofManyLinesTheFocusedOneAndTheFirstAreTold() {
    Document document(depthState({"tanh"}));
    document.edit({}, {}, [](LabState& state) { state.selection.focused = 20; });
    VerdictCard card(document);
    std::vector<VerdictCard::Line> lines;
    for (int slot = 0; slot < 30; ++slot) lines.push_back({u"f%1"_s.arg(slot), u"fades"_s, slot});
    card.setWords(lines, {}, {});
    const QString text = wordsOf(card).text();
    QCOMPARE(text.count(u"fades"_s), qsizetype(VerdictCard::mostLines));
    QVERIFY(text.indexOf(u"f20<"_s) < text.indexOf(u"f0<"_s) && text.contains(u"f10<"_s));
    QVERIFY(!text.contains(u"f11<"_s));
    QVERIFY2(text.contains(u"18 more"_s), qPrintable(text));
  }

  void theColoursFollowTheTheme() {
    Document document;
    VerdictCard card(document);
    card.setWords({{u"Tanh"_s, u"fades"_s, 0}}, {}, {});
    for (const ThemeId id : {ThemeId::Light, ThemeId::Dark}) {
      card.setAppearance(lookOf(Theme::of(id)));
      QVERIFY(wordsOf(card).text().contains(Theme::of(id).seriesColour(0).name()));
    }
  }

  void namesAreTextNotMarkup() {
    Document document;
    VerdictCard card(document);
    card.setWords({{u"a < b & c"_s, u"0 < 1"_s, 0}}, {}, {});
    QVERIFY(wordsOf(card).text().contains(u"a &lt; b &amp; c"_s));
  }

  void theFactsAreShownWhileThereAreSome() {
    Document document;
    VerdictCard card(document);
    const auto* rows = card.findChild<FactRows*>();
    card.setWords({}, {}, {{u"Dead"_s, u"3 %"_s}});
    QVERIFY(!rows->isHidden());
    QCOMPARE(rows->facts().at(0).value, u"3 %"_s);
    card.setWords({}, {}, {});
    QVERIFY(rows->isHidden());
  }

  void withNothingToSayThereIsNoCard() {
    Document document;
    VerdictCard card(document);
    card.setWords({}, {}, {});
    QVERIFY(card.isHidden());
    card.setWords({{u"Tanh"_s, u"fades"_s, 0}}, {}, {});
    QVERIFY(!card.isHidden());
  }
};

ALAB_WIDGET_TEST(TestVerdictCard)
#include "tst_verdict_card.moc"
