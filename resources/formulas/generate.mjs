// Typesets formulas.tex.json: <id>.svg and <id>.d1.svg. A development tool, run after a change of the list:
//   npm ci && node generate.mjs
// The pictures are paths only, so they need no fonts. Nested <svg> (stretched arrows, very tall brackets) and <text>
// (words) do not draw everywhere and are refused: rephrase the formula.
import { readFileSync, writeFileSync } from 'node:fs';
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const page = mathjax.document('', {
  InputJax: new TeX({ packages: AllPackages.filter((name) => name !== 'noerrors' && name !== 'noundefined') }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

function typeset(tex) {
  const svg = adaptor.innerHTML(page.convert(tex, { display: true }));
  if (svg.split('<svg').length !== 2 || svg.includes('<text') || svg.includes('merror'))
    throw new Error(`cannot be drawn: ${tex}`);
  return svg + '\n';
}

const folder = new URL('.', import.meta.url);
const formulas = JSON.parse(readFileSync(new URL('formulas.tex.json', folder), 'utf8'));
for (const [id, { f, d1 }] of Object.entries(formulas)) {
  writeFileSync(new URL(`${id}.svg`, folder), typeset(f));
  writeFileSync(new URL(`${id}.d1.svg`, folder), typeset(d1));
}
