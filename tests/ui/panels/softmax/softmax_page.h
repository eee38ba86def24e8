#pragma once
// SoftmaxPage: the Softmax page on a document of its own, for tests that use it as a user does.
#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include "ui/panels/softmax/softmax_panel.h"

namespace alab {

inline LabState softmaxStateOf(const SoftmaxState& softmax) {
  LabState state;
  state.page = "softmax";
  state.softmax = softmax;
  return state;
}

/// The page as the window treats it: it is told of every change, and its parts are in sight.
struct SoftmaxPage {
  explicit SoftmaxPage(const SoftmaxState& softmax = {}) : document(softmaxStateOf(softmax)) {
    QObject::connect(&document, &Document::changed, &panel, &SoftmaxPanel::refresh);
    look.theme = &Theme::of(ThemeId::Light);
    panel.setAppearance(look);
    panel.resize(934, 590);
  }

  void show() { panel.show(); }
  /// Strip and cards on the page, as if the window had taken them.
  void showAll() {
    for (QWidget* part : {panel.topStrip(), panel.sidebar(), panel.presentStrip()}) part->show();
    show();
  }
  const SoftmaxState& softmax() const { return document.state().softmax; }
  const PlotScene& lower(std::size_t i = 0) const { return panel.lower().view(i).scene(); }
  int steps() const { return document.undoStack().count(); }
  void undo() { document.undoStack().undo(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel.scores(), key, modifiers);
  }
  QPoint onScores(double x, double y) const {
    return panel.scores().toPixels(QStringLiteral("scores"), {x, y}).toPoint();
  }
  void drag(const QList<QPoint>& places) {
    QTest::mousePress(&panel.scores(), Qt::LeftButton, {}, places.first());
    for (const QPoint place : places) QTest::mouseMove(&panel.scores(), place);
    QTest::mouseRelease(&panel.scores(), Qt::LeftButton, {}, places.last());
  }
  void type(const QString& text) {
    auto* field = panel.topStrip()->findChild<QLineEdit*>();
    field->selectAll();
    field->insert(text);  // as pasted: keys of tests are ASCII
    QTest::keyClick(field, Qt::Key_Return);
  }

  Document document;
  Appearance look;
  SoftmaxPanel panel{document};
};

/// Of all labels that are seen.
inline QString wordsOf(const QWidget& widget) {
  QString words;
  for (const QLabel* label : widget.findChildren<QLabel*>())
    if (label->isVisible()) words += label->text() + u'\n';
  return words;
}

}  // namespace alab
