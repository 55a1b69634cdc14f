import { describe, expect, it } from 'vitest';
import { Catalogue, type Dimension } from '../catalogue/index.ts';
import { reasonSentence } from './index.ts';
import { read } from './marked.corpus.ts';
import { Members } from './members.ts';
import { Speech } from './speech.ts';
import { Spelling } from './spelling.ts';

/** So many names of each kind make what they hold a word. */
const NAMES = 24;
const named = (code: string, vi: string): Dimension['members'][number] => ({
  ...{ code, name: { vi, en: code } },
  aliases: Array.from({ length: NAMES - 1 }, (_, at) => `${vi} ${at}`),
});
const DIMENSIONS: readonly Dimension[] = [
  {
    code: 'any',
    name: { vi: 'Bất kỳ', en: 'Any' },
    members: [
      named('roof', 'nhà bị tốc mái'),
      named('stained', 'diện tích nhiễm bệnh'),
      named('stained-2', 'số gà nhiễm cúm'),
      named('stained-3', 'người nhiễm lao'),
      named('pigs', 'số lượng lợn thịt'),
      named('sown', 'diện tích lúa'),
      named('sown-2', 'diện tích ngô'),
      named('fine', 'xử phạt vi phạm hành chính'),
      named('crime', 'tội phạm hình sự'),
      named('shots', 'tiêm phòng dại'),
      named('shots-2', 'được tiêm phòng'),
      named('shots-3', 'tìm việc'),
      named('sudden', 'khen thưởng đột xuất'),
      named('wounds', 'vết thương mại'),
      named('wounds-2', 'vết thương mài'),
    ],
  },
];
const catalogue = new Catalogue([], DIMENSIONS, []);
const spelling = new Spelling(catalogue);

describe('a word that no name has beside its neighbours is read as the one that is known there', () => {
  const mended = (text: string): string[] =>
    spelling.slipsIn(text).map(({ written, meant }) => `${written} → ${meant}`);

  it.each([
    ['a tone, between two neighbours', 'Bão làm 7 nhà bị tóc mái.', 'bị tóc mái', 'bị tốc mái'],
    ['… where two syllables are one word', 'Lốc, tóc mái 7 nhà.', 'tóc mái', 'tốc mái'],
    ['a mark of a word that says little elsewhere', 'Tặng quà, đợt xuất 3 lần.', 'đợt xuất', 'đột xuất'],
    ['the last word, by the two before it', 'Tổng diện tích nhiệm 7 ha.', 'diện tích nhiệm', 'diện tích nhiễm'],
    ['a letter, between two neighbours', 'Có 9 trẻ được tìm phòng dại.', 'được tìm phòng', 'được tiêm phòng'],
    ['… of which one is known beside it', 'Xử phạt vi phạm hình chính 9 người.', 'phạm hình chính', 'phạm hành chính'],
    ['decomposed letters as well', 'Lốc, tóc mái 7 nhà.'.normalize('NFD'), 'tóc mái', 'tốc mái'],
  ])('%s', (_, text, written, meant) => expect(mended(text)).toEqual([`${written} → ${meant}`]));

  it.each([
    ['what is written as names have it', 'Có 7 nhà bị tốc mái, 9 trẻ được tiêm phòng dại, 3 vụ phạm tội.'],
    ['what is a name', 'Thôn Nhà Tóc Mái có 7 hộ. Tóc Mái có 9 hộ.'],
    ['a word of every day', 'Có số lượng lớn thịt nhập về.'],
    ['what may be two words', 'Có 7 vết thương mai, 8 vết thương mãi.'],
    ['a letter, where one neighbour alone is told', 'Ngày hội, tìm phòng 3 lần.'],
    ['what is two letters off', 'Có 9 trẻ được tâm phòng dại.'],
    ['what stands beside a sign or a number', 'Nhà, tóc, mái; diện tích 5 nhiệm.'],
  ])('but not %s', (_, text) => expect(mended(text)).toEqual([]));

  it('no more than 200: such a text is written in another way', () => {
    const between = [
      ['bị', 'tốc', 'mái'],
      ['phạm', 'hành', 'chính'],
      ['được', 'tiêm', 'phòng'],
      ['tích', 'nhiễm', 'bệnh'],
    ] as const;
    const text = between.flatMap(([before, word, after]) =>
      [...word].flatMap((_, at) =>
        [...'bcdghklmnprstvxy'].map((one) => `${before} ${word.slice(0, at)}${one}${word.slice(at)} ${after}`),
      ),
    );
    expect(text.length).toBeGreaterThan(200);
    expect(spelling.slipsIn(text.join(', '))).toHaveLength(200);
  });
});

it('words are heard as they are meant, and as they are written as well', () => {
  const text = 'Lốc, tóc mái 7 nhà.';
  const { members, tokens, told, slips } = new Speech(new Members(catalogue), [], [], spelling.slipsIn(text)).of(
    'tóc mái nhà',
  );
  expect(slips).toMatchObject([{ word: 'tóc', as: 'tốc' }]);
  expect(told).toEqual(['tốc', 'mái', 'nhà']);
  expect(tokens).toEqual(expect.arrayContaining(['tốc mái', 'tóc mái']));
  expect(members).toEqual([]);
});

it('a person is told what was read as something else', () => {
  const [well] = read('Có «8» hồ sơ trễ hạn.', [{ subject: 'Số hồ sơ trễ hạn', unit: 'hồ sơ' }]).values();
  const [badly] = read('Có «8» hồ sơ trế hạn.', [{ subject: 'Số hồ sơ trế hạn', unit: 'hồ sơ' }]).values();
  expect(badly).toMatchObject({ indicator: 'late.number', confidence: well!.confidence });
  const sentence = reasonSentence(badly!.reason, () => '');
  expect(sentence).toContain('«trế» được hiểu là «trễ»');
  expect(reasonSentence(well!.reason, () => '')).not.toContain('được hiểu');
});
