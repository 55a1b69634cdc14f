import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/app/index.ts';
import { openDocumentSync } from '../../src/documents/index.ts';
import type { Answers, ChipAsk, ReportBody } from '../../src/figure/index.ts';
import {
  boundContent,
  type Insert,
  mergedId,
  type Piece,
  piecesOf,
  placed,
  placeInPiece,
  standingPieces,
  withPieces,
} from '../../src/write/index.ts';
import { FARMING, HEALTH, headingOf, LETTERS, letter, OUTLINED, SCHOOLS, TRADE, wordOf } from '../reports/agencies.ts';

function opened(bytes: Uint8Array, file: string) {
  const document = openDocumentSync(bytes, file);
  const { reading } = checkDocument(document);
  return { document, reading, pieces: piecesOf(document, reading) };
}
const ofText = (text: string) => opened(new TextEncoder().encode(text), 'thu.txt');
const farming = opened(wordOf(LETTERS[FARMING]!), 'thu.docx');

describe('the pieces of an agency’s file', () => {
  it('are what stands between its letterhead and “Nơi nhận”, under the titles it stands under', () => {
    const told = farming.pieces.map(({ titles, text }) => [titles.at(-1), text.slice(0, 24)]);
    expect(told).toEqual([
      ['Trồng trọt', 'Bà con xuống giống lúa x'],
      ['Trồng trọt', 'Sâu bệnh xuất hiện rải r'],
      ['Chăn nuôi', 'Tổng đàn gia súc đạt 41.'],
      ['Chăn nuôi', 'Cây trồng\tDiện tích (ha)'],
      ['Môi trường', 'Rác sinh hoạt ở các khu '],
    ]);
    expect(farming.pieces.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4]);
    expect(farming.pieces[0]!.titles).toEqual(['KẾT QUẢ SẢN XUẤT', 'Trồng trọt']);
  });

  it('keep a note in brackets where its mark stands, and a table whole', () => {
    expect(farming.pieces[2]!.text).toBe('Tổng đàn gia súc đạt 41.250 con (Trong đó đàn lợn 20.400 con).');
    expect(farming.pieces[3]).toMatchObject({
      kind: 'table',
      rows: [
        ['Cây trồng', 'Diện tích (ha)', 'Sản lượng (tấn)'],
        ['Lúa xuân', '5.120', '29.696'],
        ['Ngô', '1.870', '7.854'],
      ],
    });
  });

  it('are all of a file without a letterhead', () => {
    expect(ofText('1. Chợ\nHàng hóa đủ bán.\n').pieces.map(({ text }) => text)).toEqual(['Hàng hóa đủ bán.']);
    expect(ofText('Hàng hóa đủ bán.').pieces.map(({ titles }) => titles)).toEqual([[]]);
  });

  it('lose no word of the body: each stands in a piece or in a title', () => {
    const syllable = fc.constantFrom('chợ', 'Suối', 'đàn', 'bò', '12,5', 'ha;', 'năm', 'ước', '3.400', 'con.', 'Sở');
    const sentence = fc.array(syllable, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const line = fc.oneof(
      { weight: 5, arbitrary: sentence },
      { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), sentence).map(([n, one]) => `${n}. ${one}`) },
      { weight: 1, arbitrary: sentence.map((one) => `II. ${one.toUpperCase()}`) },
      { weight: 1, arbitrary: fc.array(syllable, { minLength: 2, maxLength: 4 }).map((cells) => cells.join('\t')) },
    );
    const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean(), (more, hasHead) => {
        const lines = ['Lời đầu không phải đề mục.', ...more];
        const text = lines.join('\n');
        const { pieces, reading } = ofText(hasHead ? letter(TRADE, ...lines) : text);
        // A heading is told by its title; its number is the outline's own.
        const titles = reading.outline.map(({ title }) => title);
        const stands = [...pieces.map((one) => spaced(one.text)), ...titles].join('\n');
        for (const one of lines) expect(stands).toContain(spaced(one.replace(/^(?:\d+\.|II\.) /u, '')));
      }),
      { numRuns: 200 },
    );
  });

  it('are found again from the place of a figure, behind a note as well', () => {
    const { document, reading, pieces } = farming;
    const figure = reading.figures.find(({ text }) => text === '41.250')!;
    const place = placeInPiece(document, pieces, figure)!;
    expect(pieces[place.paragraph]!.text.slice(place.start, place.end)).toBe('41.250');
    expect(placeInPiece(document, pieces, { start: 0, end: 3 })).toBeNull();
  });
});

describe('pieces over a whole outline', () => {
  const shelves = OUTLINED.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [];
    return [{ id: block.id, title: block.text, above: [], agency: block.agency, matters: [] }];
  });
  const under = (agency: string): (string | null)[] =>
    placed(ofText(LETTERS[agency]!).pieces, shelves, agency).map((one) => one.under);

  it('go where a person would put them', () => {
    const [crops, herd, land] = ['Trồng trọt', 'Chăn nuôi, thú y', 'Tài nguyên và môi trường'].map(headingOf);
    expect(under(FARMING)).toEqual([crops, crops, herd, herd, land]);
    expect(under(TRADE)).toEqual(['Công nghiệp', 'Công nghiệp', 'Thương mại, dịch vụ'].map(headingOf));
    const health = headingOf('Y tế, chăm sóc sức khỏe nhân dân');
    expect(under(HEALTH)).toEqual([health, health]);
    expect(new Set(under(SCHOOLS))).toEqual(new Set([headingOf('Giáo dục và đào tạo')]));
  });

  it('are each asked of once, and of headings that there are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(LETTERS)), fc.nat(18), (agency, less) => {
        const some = shelves.slice(less);
        const { pieces } = ofText(LETTERS[agency]!);
        const found = placed(pieces, some, agency);
        expect(found.map(({ paragraph }) => paragraph)).toEqual(pieces.map(({ paragraph }) => paragraph));
        for (const one of found) {
          expect(one.under === null || some.some(({ id }) => id === one.under)).toBe(true);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

const ASK: ChipAsk = {
  indicator: 'livestock.herd',
  breakdown: '',
  area: '96@1900-01-01',
  period: '2026-H1',
  aspect: 'level',
  plan: null,
};
const says =
  (value: string | null, decimals = 0): Answers =>
  () => ({ value, decimals, unit: 'con', counts: false, basis: 'actual', absence: null, why: null });
const FROM = '5e1f6c1e-0000-4000-8000-000000000001';
const insert = (piece: Piece, heading: string, more: Partial<Insert> = {}): Insert => ({
  contribution: FROM,
  piece,
  under: heading,
  figures: [],
  ...more,
});
const herd = headingOf('Chăn nuôi, thú y');
const wordsUnder = (body: ReportBody, heading: string): string[] => {
  const at = body.blocks.findIndex(({ id }) => id === heading);
  const found: string[] = [];
  for (const block of body.blocks.slice(at + 1)) {
    if (block.kind === 'heading') break;
    if (block.kind === 'paragraph')
      found.push(block.content.map((one) => (one.kind === 'note' ? '' : one.text)).join(''));
    if (block.kind === 'text-table') found.push(block.rows.map((row) => row.join('\t')).join('\n'));
  }
  return found;
};

describe('pieces put into a report', () => {
  const inserts = farming.pieces.slice(2, 4).map((piece) => insert(piece, herd));

  it('stand word for word at the end of their heading, in their order, instead of what asked for them', () => {
    const body = withPieces(OUTLINED, inserts.toReversed(), says(null));
    expect(wordsUnder(body, herd)).toEqual(farming.pieces.slice(2, 4).map(({ text }) => text));
    expect(wordsUnder(body, headingOf('Trồng trọt'))).toEqual(['(Nêu kết quả về trồng trọt.)']);
    const block = body.blocks.find(({ id }) => id === mergedId(FROM, 2))!;
    expect(block).toMatchObject({ source: { contribution: FROM, paragraph: 2 } });
    expect(body.blocks.length).toBe(OUTLINED.blocks.length + 1);
  });

  it('follow what a person wrote there, which stays', () => {
    const typed = { kind: 'paragraph' as const, id: 'typed', source: null, look: null };
    const blocks = OUTLINED.blocks.map((block) =>
      block.id === `w${herd.slice(1)}` ? { ...typed, content: [{ kind: 'text' as const, text: 'Đã viết.' }] } : block,
    );
    const body = withPieces({ ...OUTLINED, blocks }, inserts, says(null));
    expect(wordsUnder(body, herd)[0]).toBe('Đã viết.');
    expect(wordsUnder(body, herd)).toHaveLength(3);
  });

  it('are told to stand there, and are left out where their heading is no more', () => {
    const body = withPieces(OUTLINED, [inserts[0]!, insert(farming.pieces[0]!, 'gone')], says(null));
    const stands = standingPieces(body);
    expect([stands(FROM, 2), stands(FROM, 0), stands('other', 2)]).toEqual([true, false, false]);
    // A person deleted it again.
    expect(standingPieces(OUTLINED)(FROM, 2)).toBe(false);
    // The editor gave the paragraph another id.
    const renamed = body.blocks.map((block) => (block.id === mergedId(FROM, 2) ? { ...block, id: 'p9' } : block));
    expect(standingPieces({ ...body, blocks: renamed })(FROM, 2)).toBe(true);
  });

  it('have a chip where the facts say the same words, text where they do not', () => {
    const [text] = [farming.pieces[2]!.text];
    const start = text.indexOf('41.250');
    const figure = { paragraph: 2, start, end: start + 6, text: '41.250', ask: ASK };
    const bound = boundContent(text, [figure], says('41250'), 'k');
    expect(bound.map(({ kind }) => kind)).toEqual(['text', 'chip', 'text']);
    expect(bound[1]).toMatchObject({ text: '41.250', ask: ASK, override: null });
    for (const answers of [says('41251'), says(null)])
      expect(boundContent(text, [figure], answers, 'k')).toEqual([{ kind: 'text', text }]);
  });

  it('are the same words, whatever the facts say and wherever figures are taken to stand', () => {
    const figures = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })), { maxLength: 5 });
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., a-zđộ]{1,60}$/u), figures, fc.nat(99_999), (text, cuts, value) => {
        const given = cuts
          .filter(([start, length]) => start + length <= text.length)
          .map(([start, length]) => ({
            paragraph: 0,
            start,
            end: start + length,
            text: text.slice(start, start + length),
            ask: ASK,
          }));
        const bound = boundContent(text, given, says(String(value)), 'k');
        expect(bound.map((one) => (one.kind === 'note' ? '?' : one.text)).join('')).toBe(text);
        const ids = bound.flatMap((one) => (one.kind === 'chip' ? [one.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

it('a title of a letter that goes on to a second line is none of its pieces', () => {
  const text = letter(TRADE, '1. Chợ', 'Hàng hóa đủ bán.').replace(
    'Kết quả công tác 6 tháng đầu năm 2026',
    'Kết quả công tác 6 tháng đầu năm;\nphương hướng 6 tháng cuối năm 2026',
  );
  expect(ofText(text).pieces.map((one) => one.text)).toEqual(['Hàng hóa đủ bán.']);
});

describe('parts of a letter', () => {
  const shelf = (id: string, title: string, above: readonly string[], agency: string | null = null) => ({
    id,
    title,
    above,
    agency,
    matters: [],
  });
  const NEXT = 'Nhiệm vụ, giải pháp trọng tâm 6 tháng cuối năm';
  const shelves = [
    shelf('done', 'Kết quả thực hiện nhiệm vụ', []),
    shelf('trade', 'Thương mại', ['Kết quả thực hiện nhiệm vụ'], TRADE),
    shelf('lacks', 'Tồn tại, hạn chế', ['Kết quả thực hiện nhiệm vụ', 'Đánh giá chung']),
    shelf('why', 'Nguyên nhân', ['Kết quả thực hiện nhiệm vụ', 'Đánh giá chung']),
    shelf('next', NEXT, []),
    shelf('next-trade', 'Thương mại, dịch vụ', [NEXT], TRADE),
    shelf('asks', 'Kiến nghị, đề xuất', [NEXT]),
  ];
  const text = letter(
    TRADE,
    'Kính gửi: Ủy ban nhân dân tỉnh Mây Ngàn.',
    'I. KẾT QUẢ THƯƠNG MẠI',
    'Chợ đông từ sáng sớm.',
    'II. KHÓ KHĂN, VƯỚNG MẮC',
    'Chợ dột khi mưa to.',
    'III. NGUYÊN NHÂN',
    'Mái tôn đã cũ.',
    'IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM',
    'Lợp lại mái chợ trước mùa mưa.',
    'V. KIẾN NGHỊ',
    'Cho ngành thêm kinh phí lợp mái.',
  );

  it('go into the same part of the report, whatever their words', () => {
    const found = placed(ofText(text).pieces, shelves, TRADE);
    expect(found.map(({ under }) => under)).toEqual(['trade', 'lacks', 'why', 'next-trade', 'asks']);
  });

  it('have none for whom the letter is addressed to', () => {
    expect(ofText(text).pieces[0]!.text).toBe('Chợ đông từ sáng sớm.');
  });
});
