import { describe, expect, it } from 'vitest';
import { catalogue } from './crafts.corpus.ts';
import { type Manner, Manners, mannersTold } from './manner.ts';

/** The figure between « and », with the word behind it as its unit. */
const told = (marked: string): readonly Manner[] => {
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  const text = marked.replace(/[«»]/g, '');
  const unit = text
    .slice(end)
    .split(/[^\p{L} ]/u)[0]!
    .trim();
  return mannersTold(text, { start, end, unit });
};

describe('how an amount is told to be counted', () => {
  it.each<[string, Manner | undefined]>([
    ['Toàn huyện có «31» xưởng gốm, lập thêm nhà kho', 'there'],
    ['Toàn huyện có 4 lò nung, 31 xưởng gốm và «7» quầy hàng', 'there'],
    ['trên địa bàn xã hiện có «12» xưởng (mở mới 2 xưởng)', 'there'],
    ['Mở mới 3 xưởng, nâng tổng số lên «15» xưởng', 'there'],
    ['Hiện nay, các làng nghề có «9» xưởng', 'there'],
    ['Từ đầu năm đến nay, làng nghề có «9» xưởng', undefined],
    ['Nâng tổng số cả năm lên «15» xưởng', undefined],
    ['Toàn huyện có «9» xưởng thành lập mới', 'added'],
    ['Toàn huyện có «9» xưởng gốm, 4 lò nung thành lập mới', 'added'],
    ['Toàn huyện có «9» xưởng, 4 xưởng thành lập mới', 'there'],
    ['Toàn huyện có «9» xưởng với 40 thợ mới', 'there'],
    ['Toàn huyện có 9 xưởng; đã mở mới «2» xưởng', 'added'],
    ['Mở 3 xưởng mới và «11» lượt xưởng', undefined],
    ['Phấn đấu có thêm «2» xưởng', 'added'],
    ['Mới đạt «2» xưởng nông thôn mới', undefined],
    ['Số thợ được giao «40» thợ', 'assigned'],
    ['Số thợ được giao 40, hiện có mặt «38» thợ', 'there'],
    ['Số thợ «38»/40 thợ được giao', undefined],
    ['Số hộ tham gia đăng ký danh hiệu «70» hộ; số hộ đạt 60 hộ', 'registered'],
    ['Số hộ đăng ký danh hiệu 70 hộ; số hộ đạt «60» hộ', undefined],
    ['Đề nghị tặng bằng khen cho 2 tổ thợ; cờ cho «1» tổ thợ', 'proposed'],
    ['Đề nghị tặng bằng khen cho 2 tổ thợ; tặng giấy khen cho «9» tổ thợ', undefined],
    ['Đề nghị tặng bằng khen cho 2 tổ thợ. Có «9» tổ thợ', undefined],
  ])('%s: %s', (text, manner) => expect(told(text)[0]).toBe(manner));
});

const manners = new Manners(catalogue.indicators);
const heldAgainst = (code: string, ...all: Manner[]): number => manners.fits(catalogue.indicator(code)!, all);

describe('indicators of one thing', () => {
  it('are held against how it is told to be counted', () => {
    expect(['shops.number', 'shops.new', 'shops.closed'].map((code) => heldAgainst(code, 'there'))).toEqual([1, -1, 0]);
    expect(['shops.number', 'shops.new', 'shops.closed'].map((code) => heldAgainst(code, 'added'))).toEqual([-1, 1, 0]);
    expect(['flag.groups', 'flag.groups-proposed'].map((code) => heldAgainst(code, 'proposed'))).toEqual([-1, 1]);
    expect(['hands.present', 'hands.quota'].map((code) => heldAgainst(code, 'there'))).toEqual([1, -1]);
  });

  it('… in a way in which one of them does', () => {
    expect(heldAgainst('shops.number', 'registered', 'there')).toBe(1);
    expect(heldAgainst('shops.number', 'registered')).toBe(0);
    expect(heldAgainst('kilns', 'there')).toBe(0);
    expect(heldAgainst('shops.number')).toBe(0);
  });

  it('what is counted out of a whole is no quota', () => {
    const fits = manners.outOfWhole(catalogue.indicators.map(() => 1));
    expect(catalogue.indicators.filter((_, at) => fits[at] === 0).map(({ code }) => code)).toEqual(['hands.quota']);
  });
});
