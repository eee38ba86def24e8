#include "ui/plot/drawing_layer.h"

#include <qcustomplot.h>

namespace alab {
namespace {

class Drawing : public QCPLayerable {
 public:
  Drawing(QCustomPlot& plot, const QString& layer, std::function<void(QCPPainter&)> draw)
      : QCPLayerable(&plot, layer), m_draw(std::move(draw)) {}

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    m_draw(*painter);
    painter->restore();
  }

 private:
  std::function<void(QCPPainter&)> m_draw;
};

}  // namespace

QCPLayerable* addDrawing(QCustomPlot& plot, const QString& layer, std::function<void(QCPPainter&)> draw) {
  return new Drawing(plot, layer, std::move(draw));
}

}  // namespace alab
