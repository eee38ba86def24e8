#include "ui/widgets/side_card.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/widgets/glyph_button.h"

using alab::GlyphButton;
using alab::SideCard;

class TestSideCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void startsAsTold() {
    QVERIFY(!SideCard(SideCard::Folding::Fixed).isFolded());
    QVERIFY(!SideCard(SideCard::Folding::Open).isFolded());
    QVERIFY(SideCard(SideCard::Folding::Folded).isFolded());
  }

  void foldingHidesTheContent() {
    SideCard card(SideCard::Folding::Open);
    auto* content = new QLabel(QStringLiteral("0.25"));
    card.setTitle(QStringLiteral("Signal"));
    card.addWidget(content);
    card.show();
    QVERIFY(content->isVisible());
    const int open = card.sizeHint().height();
    QSignalSpy folded(&card, &SideCard::foldedChanged);
    card.setFolded(true);
    QVERIFY(!content->isVisible());
    QVERIFY(card.sizeHint().height() < open);
    card.setFolded(true);
    QCOMPARE(folded.count(), 1);
    QCOMPARE(folded.first().first().toBool(), true);
  }

  void theTitleFoldsByClick() {
    SideCard card(SideCard::Folding::Open);
    card.setTitle(QStringLiteral("Signal"));
    card.show();
    auto* title = card.findChild<QLabel*>();
    QTest::mouseClick(title, Qt::LeftButton);
    QVERIFY(card.isFolded());
  }

  void theArrowFoldsByKeyboard() {
    SideCard card(SideCard::Folding::Folded);
    card.setTitle(QStringLiteral("Signal"));
    card.show();
    auto* arrow = card.findChild<GlyphButton*>();
    QVERIFY(arrow->focusPolicy() & Qt::TabFocus);
    QCOMPARE(arrow->accessibleName(), QStringLiteral("Open “Signal”"));
    QTest::keyClick(arrow, Qt::Key_Space);
    QVERIFY(!card.isFolded());
    QCOMPARE(arrow->accessibleName(), QStringLiteral("Fold “Signal”"));
  }

  void aFixedCardStaysOpen() {
    SideCard card(SideCard::Folding::Fixed);
    card.setTitle(QStringLiteral("Sigmoid"));
    card.show();
    QVERIFY(card.findChild<GlyphButton*>()->isHidden());
    QTest::mouseClick(card.findChild<QLabel*>(), Qt::LeftButton);
    QVERIFY(!card.isFolded());
  }

  void withoutATitleThereIsNoHead() {
    SideCard card;
    card.show();
    QVERIFY(!card.findChild<QLabel*>()->isVisible());
    card.setTitle(QStringLiteral("Neuron"));
    QVERIFY(card.findChild<QLabel*>()->isVisible());
    QCOMPARE(card.accessibleName(), QStringLiteral("Neuron"));
  }
};

ALAB_WIDGET_TEST(TestSideCard)
#include "tst_side_card.moc"
