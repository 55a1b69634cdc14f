import { describe, expect, it } from 'vitest';
import type { Block, Check, Document, Figure, Finding, Note, Reading } from '../figure/index.ts';
import { type Desk, deskPage, listPage, problemPage } from './index.ts';

const LINKS = { word: '/word/x', json: '/json/x', list: null };

const block = (text: string, part: string, fields: Partial<Block> = {}): Block => {
  const start = text.indexOf(part);
  const range = { start, end: start + part.length };
  return { kind: 'paragraph', ...range, pieces: [range], note: null, cell: null, style: {}, ...fields };
};

const figure = (text: string, number: string, fields: Partial<Figure> = {}): Figure => {
  const start = text.indexOf(number);
  return {
    ...{ id: `f${start}`, candidate: 1, start, end: start + number.length, text: number, role: 'level', value: number },
    ...{ decimals: 0, unit: 'ha', of: null, estimate: false, hedge: null, subject: 'Lúa', section: ['I'], note: null },
    ...{ period: '2024', asOf: null, area: 'xã Mẫu', against: null, assignedBy: null, cue: null },
    ...{ block: 0, sentence: 0, clause: 0 },
    ...fields,
  } as Figure;
};

const finding = (fields: Partial<Finding>): Desk['findings'][number] => ({
  ...{ code: 'sum', rule: 'sum', severity: 'error', at: [], figures: [], stated: null, computed: null, repair: null },
  message: 'Không khớp.',
  ...fields,
  section: -1,
});

function page(text: string, parts: Partial<Omit<Desk, 'document'>> & { blocks?: Block[]; notes?: Note[] }): string {
  const { blocks = [block(text, text)], notes = [], ...desk } = parts;
  const document: Document = { text, blocks, notes, notices: [], format: 'txt', page: null };
  const reading = { head: { title: null }, outline: [], figures: [], others: [], dates: [] } as unknown as Reading;
  const coverage = { figures: 0, checked: 0 };
  const whole = { file: 'a.txt', document, reading, checks: [], coverage, findings: [], sections: [], notices: [] };
  return deskPage({ ...whole, links: LINKS, ...desk });
}

const withFigures = (figures: Figure[]): Reading =>
  ({ head: { title: null }, outline: [], figures, others: [], dates: [] }) as unknown as Reading;

/** What stands in the middle of the page. */
const paperOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)![0];

describe('the desk', () => {
  it('escapes whatever a report, a file name or a finding holds', () => {
    const evil = '<script>alert(1)</script>&"\'';
    const html = page(`${evil} 5 ha`, {
      file: evil,
      reading: withFigures([figure(`${evil} 5 ha`, '5 ha', { subject: evil })]),
      findings: [finding({ message: evil, stated: evil, at: [{ start: 0, end: 3 }] })],
      sections: [{ label: 'I', path: ['I'], title: evil, depth: 1, start: 0, block: 0 }],
      notices: [evil],
    });
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(listPage(evil, [{ name: evil, href: '/x' }]) + problemPage(evil, null)).not.toContain('<script');
  });

  it('keeps every word of the report, whatever is marked in it', () => {
    const text = 'Gieo trồng 561 ha, đạt 100,18% kế hoạch (560 ha).';
    const figures = [figure(text, '561'), figure(text, '100,18', { role: 'attainment' }), figure(text, '560')];
    const html = paperOf(
      page(text, { reading: withFigures(figures), findings: [finding({ at: [{ start: 11, end: 14 }] })] }),
    );
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe(text);
    expect(html.match(/<a class="figure/g)).toHaveLength(3);
    expect(html).toContain('class="figure level in-question error" id="f11"');
    expect(html).toContain('class="figure relative"');
  });

  it('marks a place that is no figure, and the gravest finding of several', () => {
    const text = 'Ngày 31/6/2024 có 12 vụ.';
    const html = paperOf(
      page(text, {
        reading: withFigures([figure(text, '12')]),
        findings: [
          finding({ at: [{ start: 5, end: 14 }], code: 'date' }),
          finding({ at: [{ start: 18, end: 20 }], severity: 'doubt' }),
          finding({ at: [{ start: 18, end: 20 }], severity: 'verdict' }),
        ],
      }),
    );
    expect(html).toContain('<a class="spot in-question error" id="p5" href="#k1">31/6/2024</a>');
    expect(html).toContain('in-question verdict" id="f18"');
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe(text);
  });

  it('shows a note below the paragraph that carries its mark, and its mark as a link', () => {
    const text = 'Đàn trâu có 5 con[1] và 3 bò.\nTrong đó xã A 2 con.';
    const mark = { start: text.indexOf('[1]'), end: text.indexOf('[1]') + 3 };
    const body = { start: 0, end: text.indexOf('\n') };
    const pieces = [
      { start: 0, end: mark.start },
      { start: mark.end, end: body.end },
    ];
    const html = paperOf(
      page(text, {
        blocks: [block(text, text.slice(0, body.end), { pieces }), block(text, 'Trong đó xã A 2 con.', { note: 'n1' })],
        notes: [{ id: 'n1', label: '1', marks: [mark], place: { start: body.end + 1, end: text.length } }],
      }),
    );
    expect(html).toMatch(/5 con<sup><a href="#nn1">1<\/a><\/sup> và 3 bò\.<\/p>\s*<div class="note" id="nn1"/);
    expect(html.match(/Trong đó xã A/g)).toHaveLength(1);
  });

  it('sets cells in rows, numbers to the right', () => {
    const text = 'Lúa 561 Ngô 200';
    const cell = (part: string, row: number, column: number): Block =>
      block(text, part, { kind: 'cell', cell: { table: 0, row, column, rowSpan: 1, columnSpan: 1 } });
    const html = paperOf(
      page(text, { blocks: [cell('Lúa', 0, 0), cell('561', 0, 1), cell('Ngô', 1, 0), cell('200', 1, 1)] }),
    );
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html.match(/class="number"/g)).toHaveLength(2);
  });

  it('gives each figure its sheet: both intervals of its checks, and the findings that name it', () => {
    const text = 'đạt 561 ha';
    const check: Check = {
      ...{ rule: 'attainment', outcome: 'fails', why: null, figures: ['f4'] },
      ...{ stated: ['45.995', '46.005'], computed: ['90.1', '90.2'] },
    };
    const html = page(text, {
      reading: withFigures([figure(text, '561')]),
      checks: [check],
      findings: [finding({ figures: ['f4'], at: [{ start: 4, end: 7 }] })],
    });
    const sheets = JSON.parse(/id="sheets">([\s\S]*?)<\/script>/.exec(html)![1]!);
    expect(sheets.f4.checks[0]).toMatchObject({
      word: 'không khớp',
      stated: '[45,995; 46,005]',
      computed: '[90,1; 90,2]',
    });
    expect(sheets.f4.findings).toEqual(['k1']);
    expect(sheets.f4.rows).toContainEqual(['Nội dung', 'Lúa']);
  });

  it('counts findings in the outline under the heading that is shown', () => {
    const section = (label: string, depth: number, title: string) => ({
      ...{ label, path: label.split('.'), depth, title, start: 0, block: 0 },
    });
    const html = page('x', {
      sections: [
        section('I', 1, 'Kinh tế'),
        section('I.1', 2, 'Lúa'),
        section('I.1.1', 3, ''),
        section('I.1.1.1', 4, 'Sâu'),
      ],
      findings: [2, 3].map((index) => ({ ...finding({ severity: 'doubt' }), section: index })),
    });
    const outline = /<nav[\s\S]*?<\/ol>/.exec(html)![0];
    expect(outline).toMatch(/1\. Lúa<\/span><span class="count "><span aria-hidden="true">2</);
    expect(outline.match(/<li/g)).toHaveLength(2);
  });

  it('says what to do where nothing was found and where a folder is empty', () => {
    expect(page('x', {})).toContain('Không thấy điều gì không khớp.');
    expect(listPage('thư mục', [])).toContain('Chép tệp');
  });
});
