// Writes glyphs.json: MathJax's letters and signs as outlines, of which the program typesets formulas that are typed.
// A development tool, run when treeTex (core/formula/text/tree_tex.h) learns a new sign:
//   npm ci && node glyphs.mjs
// One entry for each sign: [advance, height, depth, outline] in units of which an x is 442 high; y points upwards.
import { writeFileSync } from 'node:fs';
import { TeXFont } from 'mathjax-full/js/output/svg/fonts/tex.js';

const font = new TeXFont();

function outline(variant, code) {
  const [height, depth, width, { p }] = font.getChar(variant, code);
  const bearing = font.getChar(variant, code)[3].ic ?? 0;
  return [Math.round(1000 * (width + bearing)), Math.round(1000 * height), Math.round(1000 * depth), p ? `M${p}Z` : ''];
}

function range(from, to) {
  return Array.from({ length: to.codePointAt(0) - from.codePointAt(0) + 1 }, (_, i) => from.codePointAt(0) + i);
}

const codes = (text) => [...text].map((c) => c.codePointAt(0));
const table = (variant, list) =>
  Object.fromEntries(list.map((code) => [String.fromCodePoint(code), outline(variant, code)]));

const letters = [...range('a', 'z'), ...range('A', 'Z')];
const italics = (code) =>
  code === 0x68 ? 0x210e : code >= 0x61 ? 0x1d44e + code - 0x61 : 0x1d434 + code - 0x41;
const greek = codes('αβγδεζηθικλμνξπρστυφχψω');
const italicGreek = (code) => (code === 0x3b5 ? 0x1d716 : code === 0x3c6 ? 0x1d719 : 0x1d6fc + code - 0x3b1);

const italic = Object.fromEntries([
  ...letters.map((code) => [String.fromCodePoint(code), outline('normal', italics(code))]),
  ...greek.map((code) => [String.fromCodePoint(code), outline('normal', italicGreek(code))]),
]);
const upright = table('normal', [...letters, ...range('0', '9'), ...codes('.,()|+−<≤>≥=≠∧∨¬⋅⌊⌋{√′_ΓΔΘΛΞΣΦΨΩ')]);
const tall = codes('(){√⌊⌋');
const sizes = ['-smallop', '-largeop', '-size3', '-size4'].map((variant) => table(variant, tall));

const rows = (styles) =>
  Object.entries(styles).map(([name, glyphs]) => {
    const lines = Object.entries(glyphs).map(([sign, glyph]) => `    ${JSON.stringify(sign)}: ${JSON.stringify(glyph)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
const styles = { upright, italic, ...Object.fromEntries(sizes.map((glyphs, i) => [`size${i + 1}`, glyphs])) };
writeFileSync(new URL('glyphs.json', import.meta.url), `{\n${rows(styles).join(',\n')}\n}\n`);
