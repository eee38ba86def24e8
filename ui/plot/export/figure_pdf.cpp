#include "ui/plot/export/figure_pdf.h"

#include <QBuffer>
#include <QHash>
#include <QPageSize>
#include <QPdfWriter>

#include "ui/plot/export/data_text.h"

namespace alab {
namespace {

/// Device units per inch; a point is 1/72 inch. Fine enough that no place of a glyph is rounded visibly.
constexpr int resolution = 1200;

/// Blanks of the same length, so that the offsets in the file stay true.
void eraseTimeOfWriting(QByteArray& pdf) {
  const qsizetype key = pdf.indexOf("/CreationDate");
  if (key < 0) return;
  const qsizetype end = pdf.indexOf(')', key);
  for (qsizetype i = key; i <= end; ++i) pdf[i] = ' ';
}

/// Qt writes the fonts in the order of a hash, which is another one in every process.
class SteadyHashes {
 public:
  SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
  ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
  SteadyHashes(const SteadyHashes&) = delete;
  SteadyHashes& operator=(const SteadyHashes&) = delete;
};

}  // namespace

QByteArray figurePdf(PlotFigure& figure, const FigureOptions& options) {
  const SteadyHashes steady;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const PlotScene& scene = figure.scene();
  {
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(options.size), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setResolution(resolution);
    writer.setTitle(scene.title.isEmpty() ? scene.description : scene.title);
    writer.setCreator(QStringLiteral("Activation Lab " ALAB_VERSION));
    writer.addFileAttachment(QStringLiteral("settings.json"), metadataJson(scene.metadata),
                             QStringLiteral("application/json"));
    figure.paint(writer, resolution / 72.0, Medium::Vector);
  }
  eraseTimeOfWriting(bytes);
  return bytes;
}

}  // namespace alab
