import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, loadCatalogue } from '../../catalogue/index.ts';
import { headingNumbers } from '../numbering.ts';
import { loadOutlines } from './load.ts';
import { figuresOf } from './outline.ts';

const filesOf = (folder: string): CatalogueFile[] =>
  readdirSync(`data/${folder}`).map((name) => ({
    name: `${folder}/${name}`,
    text: readFileSync(`data/${folder}/${name}`, 'utf8'),
  }));
const { catalogue } = loadCatalogue([...filesOf('indicators'), ...filesOf('breakdowns')]);
const own = filesOf('outlines');

describe('the outlines of data/outlines', () => {
  it('are sound', () => {
    const { outlines, problems } = loadOutlines(own, catalogue);
    expect(problems).toEqual([]);
    expect(outlines.map(({ code, level, period }) => [code, level, period])).toEqual([
      ['commune-month', 'commune', 'month'],
      ['direction-review', 'province', 'month'],
      ['province-half', 'province', 'half'],
    ]);
  });

  it.each(own.map(({ name }) => name))('%s says in every section without parts what it begins with', (name) => {
    const [outline] = loadOutlines(
      own.filter((file) => file.name === name),
      catalogue,
    ).outlines;
    const { sections } = outline!;
    const empty = sections.filter(
      ({ begins, level }, at) => begins.length === 0 && (sections[at + 1]?.level ?? 0) <= level,
    );
    expect(empty.map(({ key }) => key)).toEqual([]);
    expect(headingNumbers(sections.map(({ level }) => level))).toHaveLength(sections.length);
    const unwritten = sections.filter(
      ({ begins, agency }) => agency === null && begins.some(({ kind }) => kind === 'write'),
    );
    expect(unwritten.map(({ key }) => key)).toEqual([]);
  });

  it('the half of a province speaks of all that such a report speaks of', () => {
    const { outlines } = loadOutlines(own, catalogue);
    const { sections, annexes } = outlines.find(({ code }) => code === 'province-half')!;
    const parts = sections.filter(({ level }) => level === 0);
    expect(parts).toHaveLength(2);
    expect(sections.length).toBeGreaterThan(55);
    const codes = new Set(sections.flatMap(({ indicators }) => indicators));
    expect(codes.size).toBeGreaterThan(150);
    const tables = annexes[0]!.begins.map((piece) => [
      piece.kind === 'table' && piece.landscape,
      figuresOf(piece).length,
    ]);
    expect(tables).toEqual([
      [true, 5],
      [true, 46],
    ]);
  });
});

const HEAD = `code: month
name: Tháng
level: commune
period: month
reference: Sách
checked: 2026-01-31
head:
  issuer: "UBND {AREA}"
  symbol: BC-UBND
  title: "Tháng {period}"
  authority: [TM. ỦY BAN NHÂN DÂN]
  recipients: ["Lưu: VT, TH."]
`;
const load = (rest: string, head = HEAD) => loadOutlines([{ name: 'outlines/a.yaml', text: head + rest }], catalogue);
const section = (begins: string) => `sections:
  - key: one
    title: Kinh tế
    begins:
      - ${begins}
`;

describe('an outline', () => {
  it('has its blanks read: words, figures with what of them is said and how', () => {
    const { outlines, problems } = load(
      section('text: "Thu {period} {revenue.area level verb in-billion}, lúa {rice.output@DX growth}."'),
    );
    expect(problems).toEqual([]);
    expect(outlines[0]!.sections[0]).toMatchObject({
      level: 1,
      agency: null,
      indicators: ['revenue.area', 'rice.output'],
    });
    expect(outlines[0]!.sections[0]!.begins[0]).toMatchObject({
      kind: 'text',
      note: null,
      text: [
        { kind: 'text', text: 'Thu ' },
        { kind: 'word', word: 'period' },
        { kind: 'text', text: ' ' },
        {
          kind: 'figure',
          figure: { indicator: 'revenue.area', breakdown: '', season: null },
          aspect: 'level',
          style: { lead: 'verb', scale: 'billion', unit: true },
        },
        { kind: 'text', text: ', lúa ' },
        {
          kind: 'figure',
          figure: { indicator: 'rice.output', season: 'DX' },
          aspect: 'growth',
          style: { lead: 'bare' },
        },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it.each([
    [
      'sentences: [revenue.arae]',
      17,
      'chỗ trống «{revenue.arae}» không phải từ có sẵn, cũng không phải mã chỉ tiêu có trong danh mục',
    ],
    [
      'sentences: [rice.output]',
      17,
      '«rice.output»: chỉ tiêu theo vụ thì viết thêm vụ, như «rice.output@DX»; chỉ tiêu khác thì không',
    ],
    ['sentences: [rice.output@XX]', 17, 'không có vụ «XX»; dùng được: «DX», «X», «XH», «HT», «TD», «M», «D»'],
    ['sentences: ["revenue.area[sex=female]"]', 17, '«revenue.area» không phân tổ theo «sex=female»'],
    ['sentences: [grdp.growth]', 17, 'chỉ tiêu «grdp.growth» không có ở cấp «commune»'],
    ['sentences: []', 17, '«sentences» cần ít nhất một hàng'],
    ['text: "Thu {period"', 17, 'dấu ngoặc nhọn mở mà không đóng, hoặc ngược lại, ở «Thu {period»'],
    ['write: "kể {revenue.area}"', 17, '«kể {revenue.area}» không được có số liệu, chỉ có chữ'],
    ['{ write: a, text: b }', 17, 'không để «text» và «write» trong cùng một mục'],
    ['{ write: a, note: b }', 17, '«note» đi cùng «text»'],
    ['propose: everything', 17, '«propose» không thể là «everything»; dùng được: «behind-plan», «to-miss»'],
    [
      '{ tables: a }',
      17,
      'mỗi mục của «begins» cần đúng một trong các khóa: «sentences», «text», «write», «propose», «table», «grid»',
    ],
  ])('with %s is refused by file and line', (begins, line, message) => {
    expect(load(section(begins)).problems).toContain(`outlines/a.yaml, dòng ${line}: ${message}.`);
  });

  it('is refused with headings that skip a level, keys that come twice, and no line for the archive', () => {
    const { problems } = load(
      `sections:
  - { key: one, level: 1, title: Một }
  - { key: one, level: 3, title: Hai }
`,
      HEAD.replace('"Lưu: VT, TH."', 'Như trên'),
    );
    expect(problems).toEqual([
      'outlines/a.yaml, dòng 12: dòng cuối của «recipients» phải bắt đầu bằng «Lưu: VT».',
      'outlines/a.yaml, dòng 15: «one» đã dùng.',
      'outlines/a.yaml, dòng 15: đề mục mức 3 không đứng ngay sau mức 1.',
    ]);
  });
});
