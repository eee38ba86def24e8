#pragma once
// PageView: one of the views of the Depth page, all of it in one place: what it computes, how that is drawn,
// said and exported, and what a drag means.
#include <QObject>

#include "ui/document/document.h"
#include "ui/panels/depth/cards/verdict_card.h"
#include "ui/plot/plot_scene.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

class PageView : public QObject {
  Q_OBJECT

 public:
  /// The document outlives the view.
  explicit PageView(Document& document, QObject* parent = nullptr) : QObject(parent), m_document(document) {}

  /// The state has changed, or the view has come into sight: computes what is missing. Names have so many
  /// decimals.
  virtual void follow(int decimals) = 0;

  virtual PlotScene scene() const = 0;
  /// What may leave the page: without results of other settings.
  virtual PlotScene figure() const { return scene(); }
  virtual DataTable table() const = 0;
  virtual std::vector<VerdictCard::Line> sentences() const = 0;
  /// What is missing in the picture, and why; empty: nothing.
  virtual QString remark() const { return {}; }
  /// Of the layer under the cursor.
  virtual std::vector<Fact> facts() const { return {}; }
  /// Of the computation; 1: nothing runs.
  virtual double progress() const { return 1; }
  /// Whether the figure is that of the settings.
  virtual bool isComplete() const { return progress() == 1; }

  virtual bool hasLayers() const { return true; }
  virtual bool hasStartWeights() const { return true; }
  /// The hand is there, in units of the axes: part of a step for undo with this key.
  virtual void dragTo(double x, double y, const QString& mergeKey);
  virtual QString hint() const = 0;

 signals:
  void changed();                  ///< what is shown, apart from the progress
  void advanced(double progress);  ///< progress() alone

 protected:
  const LabState& state() const { return m_document.state(); }
  Document& document() const { return m_document; }

 private:
  Document& m_document;
};

/// The layer under the cursor, from 1. The views have layers of their own: the layer of a deeper one is the
/// last of this one.
std::size_t cursorOf(const DepthState& depth);
void moveCursorTo(Document& document, int layer, const QString& mergeKey);

}  // namespace alab
