#include "ui/panels/card_column.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

class PlainCard : public PageCard {
 public:
  explicit PlainCard(Document& document) : PageCard(document, Folding::Open) { setTitle(u"Card"_s); }
  void refresh() override { ++refreshes; }
  int decimals() const { return appearance().decimals; }
  int refreshes = 0;

 protected:
  void retranslate() override {}
};

class Column : public CardColumn {
 public:
  explicit Column(int count) {
    for (int i = 0; i < count; ++i) addCard(*new PlainCard(m_document));
  }
  PlainCard& card(std::size_t i) const { return static_cast<PlainCard&>(*cards()[i]); }
  QPushButton& button(const QString& text) const {
    for (auto* button : findChildren<QPushButton*>())
      if (button->text() == text) return *button;
    qFatal("no button %s", qPrintable(text));
  }
  using CardColumn::refreshCards;

 private:
  Document m_document;
};

}  // namespace

class TestCardColumn : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theCardsStandInTheirOrderAndTheColumnOwnsThem() {
    Column column(3);
    column.resize(320, 600);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    QCOMPARE(column.cards().size(), std::size_t(3));
    for (std::size_t i = 1; i < 3; ++i)
      QVERIFY(column.card(i).geometry().top() >= column.card(i - 1).geometry().bottom());
    QVERIFY(column.isAncestorOf(&column.card(0)));
  }

  void aRefreshReachesEveryCard() {
    Column column(3);
    const int before = column.card(2).refreshes;
    column.refreshCards();
    QCOMPARE(column.card(2).refreshes, before + 1);
  }

  void theLookReachesEveryCard() {
    Column column(2);
    Appearance look;
    look.decimals = 7;
    column.setAppearance(look);
    for (std::size_t i = 0; i < 2; ++i) QCOMPARE(column.card(i).decimals(), 7);
  }

  /// However many cards there are, and however low the window is.
  void theButtonsStayInSight() {
    Column column(20);
    column.resize(320, 250);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    for (const QString& text : {u"Copy picture"_s, u"Export..."_s}) {
      const QPushButton& button = column.button(text);
      QVERIFY(button.isVisible() && !button.toolTip().isEmpty());
      QVERIFY(column.rect().contains(button.geometry()));
    }
  }

  void theButtonsTellWhatIsWanted() {
    Column column(1);
    const QSignalSpy copied(&column, &CardColumn::copyPictureRequested);
    const QSignalSpy exported(&column, &CardColumn::exportRequested);
    column.button(u"Copy picture"_s).click();
    QCOMPARE(copied.count(), 1);
    QCOMPARE(exported.count(), 0);
    column.button(u"Export..."_s).click();
    QCOMPARE(exported.count(), 1);
  }
};

ALAB_WIDGET_TEST(TestCardColumn)
#include "tst_card_column.moc"
