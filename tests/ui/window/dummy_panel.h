#pragma once
// DummyPanel: a page that does nothing but remember what the window asked of it, and shows one curve.
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>
#include <memory>

#include "ui/panels/panel.h"

namespace alab {

class DummyPanel : public Panel {
 public:
  DummyPanel(const QString& id, Document&) : m_id(id) { setFocusPolicy(Qt::StrongFocus); }
  ~DummyPanel() override { delete m_strip; }

  QString id() const override { return m_id; }
  QString title() const override { return m_id.toUpper(); }
  Sections sections() const override { return Section::Selection | Section::Explore; }
  void refresh(Sections) override { ++refreshes; }
  bool followsTyping() const override { return isFollowingTyping; }
  void startScene() override { ++scenes; }
  QWidget* sidebar() override {
    if (!m_cards) m_cards = new QLabel(QStringLiteral("cards"));
    return m_cards;
  }
  QWidget* presentStrip() override {
    if (!m_strip) m_strip = new QLabel(QStringLiteral("slider"));
    return m_strip;
  }
  QWidget* topStrip() override { return m_topStrip; }
  void setAppearance(const Appearance& wanted) override { appearance = wanted; }

  std::vector<Exportable> exportables(QSize size) const override {
    PlotScene scene;
    scene.x = {QStringLiteral("x"), {-1, 1}};
    scene.panes = {PlotPane{}};
    scene.panes.front().id = QStringLiteral("f");
    scene.panes.front().y = {QStringLiteral("f"), {-1, 1}};
    Series line;
    line.x = {-1, 0, 1};
    line.y = {-1, 0, 1};
    scene.panes.front().series = {line};
    askedSize = size;
    const auto table = [asked = tablesAsked](const std::optional<TableSettings>& grid) {
      ++*asked;
      if (grid) return DataTable{{QStringLiteral("x")}, {{grid->from, grid->to, grid->step}}};
      return DataTable{{QStringLiteral("x"), QStringLiteral("ReLU.f")}, {{-1, 0, 0.5}, {0, 0, 0.5}}};
    };
    return {{m_id, title(), scene, table}};
  }

  /// Something else stands in the place of the function bar, from the next time it is shown.
  void haveTopStrip() { m_topStrip = new QLabel(QStringLiteral("scores"), this); }

  int refreshes = 0;
  int scenes = 0;  ///< that were started
  bool isFollowingTyping = true;
  Appearance appearance;
  int extraKey = 0;  ///< one more key that the page uses
  QList<int> keys;   ///< pressed and not used by the window
  mutable QSize askedSize;
  std::shared_ptr<int> tablesAsked = std::make_shared<int>(0);

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    keys += event->key();
    event->setAccepted(event->key() == Qt::Key_D || event->key() == Qt::Key_Left || event->key() == extraKey);
  }

 private:
  QString m_id;
  QWidget* m_cards = nullptr;
  QPointer<QWidget> m_strip;
  QWidget* m_topStrip = nullptr;
};

}  // namespace alab
