import { expect, test } from 'vitest';
import { writePaper } from '../../../src/documents/index.ts';
import type { Element } from '../../../src/documents/package/xml.ts';
import { NORM, PAPERS } from './papers.js';
import { all, partsOf, treeOf } from './parts.ts';

/** In which order the standard wants elements (ISO/IEC 29500-1, Annex A); Word calls a file broken that has another. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike color spacing w kern position sz szCs highlight u vertAlign lang',
  'w:tblPr': 'tblStyle tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  'w:sectPr':
    'headerReference footerReference footnotePr type pgSz pgMar pgBorders pgNumType cols vAlign titlePg docGrid',
  'w:sdtPr': 'rPr alias tag id lock',
  'w:sdt': 'sdtPr sdtContent',
  'w:tbl': 'bookmarkStart tblPr tblGrid tr',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
};
function faults(element: Element): string[] {
  const order = ORDER[element.name]?.split(' ');
  const children = element.children.flatMap(({ name }) => (name === null ? [] : [name.replace(/^w:/u, '')]));
  const places = order ? children.map((name) => order.indexOf(name)) : [];
  const unknown = places.flatMap((place, index) => (place < 0 ? [`${element.name} holds ${children[index]}`] : []));
  const turned = places.some((place, index) => index > 0 && place < places[index - 1]!);
  return [...unknown, ...(turned ? [`${element.name}: ${children.join(' ')}`] : [])];
}

test.each(Object.keys(ORDER))('the children of %s stand in the order of the standard', async (name) => {
  for (const paper of Object.values(PAPERS)) {
    const parts = partsOf(await writePaper(paper, NORM));
    const trees = Object.keys(parts)
      .filter((part) => /^word\/(?:document|footnotes|styles|header\d+)\.xml$/u.test(part))
      .map((part) => treeOf(parts[part]!));
    const found = trees.flatMap((tree) => all(tree, name));
    if (paper === PAPERS.whole) expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found.flatMap(faults))]).toEqual([]);
  }
});

test('a cell ends with a paragraph, a row has cells, ids are given once', async () => {
  const parts = partsOf(await writePaper(PAPERS.whole!, NORM));
  const body = treeOf(parts['word/document.xml']!);
  const named = (element: Element): string[] => element.children.flatMap(({ name }) => name ?? []);
  for (const cell of all(body, 'w:tc')) expect(named(cell).at(-1)).toBe('w:p');
  for (const row of all(body, 'w:tr')) expect(named(row)).toContain('w:tc');
  for (const kind of ['w:bookmarkStart', 'w:bookmarkEnd']) {
    const ids = all(body, kind).map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  }
  // Each row is as wide as the grid.
  for (const table of all(body, 'w:tbl')) {
    const grid = table.children.find(({ name }) => name === 'w:tblGrid') as Element;
    const columns = named(grid).length;
    for (const row of table.children.filter((child): child is Element => child.name === 'w:tr')) {
      const cells = row.children.filter((child): child is Element => child.name === 'w:tc');
      const spans = cells.map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
    }
  }
});
