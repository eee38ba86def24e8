#pragma once
// Presentation: the window for a class. Enters and leaves the full screen as it was, and gives the keyboard
// and the presenter's remote everything: no step of a lecture needs the mouse.
#include <QMainWindow>
#include <QObject>
#include <QPointer>
#include <span>

#include "ui/window/frame.h"
#include "ui/window/look.h"
#include "ui/window/present/geometry_return.h"

namespace alab {

class Presentation : public QObject {
  Q_OBJECT

 public:
  /// What it presents; all of it outlives the presentation.
  struct Stage {
    QMainWindow& window;
    Frame& frame;
    Look& look;
    Document& document;
    StoryPlayer& stories;
  };
  explicit Presentation(const Stage& stage);

  bool isOn() const { return m_on; }
  void setOn(bool on);
  bool isBlank() const { return m_cover; }
  /// Every key and what it does: the table by which the keys work.
  static std::vector<KeyHelp> keys();
  /// QWidget::saveGeometry() of the window as it is, or was, outside the presentation.
  QByteArray ordinaryGeometry() const;

 signals:
  void changed(bool on);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void enter();
  void leave();
  struct KeyRow;
  static std::span<const KeyRow> keyRows();
  bool handleKey(const QKeyEvent& event);
  bool forwardToPage(const QKeyEvent& event);
  bool offerToPage(const QKeyEvent& event);
  void restoreScene();
  void followWindow(const QEvent& event);
  bool handleWhileBlank(QEvent& event);
  void blank();
  void unblank();

  Stage m_stage;
  bool m_on = false;
  bool m_forwarding = false;
  Qt::WindowStates m_windowBefore;
  QByteArray m_geometryBefore;
  QSize m_sizeBefore;
  GeometryReturn m_return;
  LabState m_scene;  ///< with which the presentation began
  QPointer<QWidget> m_cover;
};

}  // namespace alab
