// The cards with one setting for each slider or box: chain, help, more.
#include <QCheckBox>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/cards/card_support.h"
#include "ui/panels/depth/cards/chain_card.h"
#include "ui/panels/depth/cards/help_card.h"
#include "ui/panels/depth/cards/more_card.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestDepthCards : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theChainHasInputWeightAndBias() {
    ShownCard<ChainCard> card(depthState({"tanh"}, DepthView::Chain));
    drag(card.slider(u"x"_s), 1, -2);
    drag(card.slider(u"w"_s), 3, 4);
    drag(card.slider(u"b"_s), 1, -2.5);
    QCOMPARE(card.depth().chain, (ChainSettings{.layers = 10, .x = -2, .w = 4, .b = -2.5}));
    QCOMPARE(card.steps(), 3);
  }

  void undoIsShownByTheSliders() {
    ShownCard<ChainCard> card(depthState({"tanh"}, DepthView::Chain));
    drag(card.slider(u"w"_s), 3, 4);
    card.document.undoStack().undo();
    QCOMPARE(card.slider(u"w"_s).value(), 1.0);
  }

  void everyCardIsShownInItsViewOnly() {
    for (const DepthView view : {DepthView::Chain, DepthView::Network, DepthView::Map}) {
      const LabState state = depthState({"tanh"}, view);
      QCOMPARE(ShownCard<ChainCard>(state).card.isHidden(), view != DepthView::Chain);
      QCOMPARE(ShownCard<HelpCard>(state).card.isHidden(), view != DepthView::Network);
      QCOMPARE(ShownCard<MoreCard>(state).card.isHidden(), view != DepthView::Network);
    }
  }

  void everyNormIsOffered() {
    ShownCard<HelpCard> card(depthState({"tanh"}));
    QCOMPARE(card.box().count(), int(stackNorms().size()));
    for (std::size_t i = 0; i < stackNorms().size(); ++i) {
      card.choose(int(i));
      QCOMPARE(card.network().norm, stackNorms()[i]);
    }
    card.document.undoStack().undo();
    QCOMPARE(card.box().currentIndex(), int(stackNorms().size()) - 2);
  }

  void aResidualHasABranchToScale() {
    ShownCard<HelpCard> card(depthState({"tanh"}));
    auto* residual = card.card.findChild<QCheckBox*>();
    auto* branch = card.card.findChild<NumberSlider*>();
    QVERIFY(branch->isHidden());
    residual->click();
    QVERIFY(card.network().residual && !branch->isHidden());
    drag(*branch, 0.7, 0.5);
    QCOMPARE(card.network().branchScale, 0.5);
    QCOMPARE(card.steps(), 2);
    card.document.undoStack().undo();
    card.document.undoStack().undo();
    QVERIFY(!residual->isChecked() && branch->isHidden());
  }

  void sizesAreWholeNumbersThatTheCoreTakes() {
    ShownCard<MoreCard> card(depthState({"tanh"}));
    drag(card.slider(u"Width"_s), 100, 64);
    drag(card.slider(u"Batch"_s), 100, 32);
    drag(card.slider(u"Nets"_s), 10, 7);
    drag(card.slider(u"Seed"_s), 10, 0);
    drag(card.slider(u"∂L/∂a"_s), 10, 1024);
    QCOMPARE(card.network().width, std::size_t(64));
    QCOMPARE(card.network().batch, std::size_t(32));
    QCOMPARE(card.network().nets, std::size_t(7));
    QCOMPARE(card.network().seed, std::uint64_t(0));
    QCOMPARE(card.network().topGradient, 1024.0);
    QCOMPARE(card.steps(), 5);
  }

  /// What can be typed is what the core can run.
  void theEndsOfEveryNumberAreThoseOfTheCore() {
    const ShownCard<MoreCard> card(depthState({"tanh"}));
    for (const char* label : {"Width", "Batch", "Nets"}) {
      const Domain domain = card.slider(QLatin1String(label)).spec().domain;
      DepthSettings settings = smallSettings();
      settings.layers = 1;
      for (const double value : {domain.lower, domain.upper}) {
        settings.width = settings.batch = settings.nets = 4;
        (label[0] == 'W'   ? settings.width
         : label[0] == 'B' ? settings.batch
                           : settings.nets) = std::size_t(value);
        QVERIFY2(!problemWith(settings), label);
      }
    }
  }

  void dataSetsCanBeSentIn() {
    ShownCard<MoreCard> card(depthState({"tanh"}));
    card.choose(2, u"Input"_s);
    QCOMPARE(card.network().input, StackInput::Spiral);
    card.document.undoStack().undo();
    QCOMPARE(card.box(u"Input"_s).currentIndex(), 0);
  }

  void gradientsOfWeightsAreMeasuredWhenAsked() {
    ShownCard<MoreCard> card(depthState({"tanh"}));
    auto& box = *card.card.findChild<QCheckBox*>();
    box.click();
    QVERIFY(card.network().weightGradients);
    card.document.undoStack().undo();
    QVERIFY(!box.isChecked());
  }

  void everyFormatThatTheNetsRunInIsOffered() {
    ShownCard<MoreCard> card(depthState({"tanh"}));
    const QString name = u"Number format"_s;
    QStringList names;
    for (int i = 0; i < card.box(name).count(); ++i) names.append(card.box(name).itemText(i));
    QCOMPARE(names, QStringList({u"float64"_s, u"float32"_s, u"float16"_s, u"bfloat16"_s}));
    card.choose(2, name);
    QCOMPARE(card.network().format, NumberFormat::Float16);
    card.document.undoStack().undo();
    QCOMPARE(card.box(name).currentIndex(), 0);
  }
};

ALAB_WIDGET_TEST(TestDepthCards)
#include "tst_depth_cards.moc"
