import { describe, expect, it } from 'vitest';
import { Catalogue, type Dimension } from '../catalogue/index.ts';
import { Members } from './members.ts';
import { joinsOf, Speech } from './speech.ts';
import { wordsIn } from './tokens.ts';

const member = (code: string, vi: string, ...aliases: string[]) => ({ code, name: { vi, en: code }, aliases });
const DIMENSIONS: readonly Dimension[] = [
  {
    code: 'state',
    name: { vi: 'Trạng thái', en: 'State' },
    members: [
      member('sent', 'Đã gửi hồ sơ thẩm tra quyết toán', 'đang thẩm tra'),
      member('approved', 'Đã phê duyệt', 'phê duyệt quyết toán'),
    ],
  },
  { code: 'people', name: { vi: 'Dân tộc', en: 'People' }, members: [member('kinh', 'Kinh'), member('thai', 'Thái')] },
  {
    code: 'fund',
    name: { vi: 'Nguồn vốn', en: 'Fund' },
    members: [
      member('carried', 'Vốn kéo dài'),
      member('local', 'Ngân sách địa phương'),
      member('province', 'Ngân sách địa phương cấp tỉnh'),
    ],
  },
  {
    code: 'medium',
    name: { vi: 'Loại sóng', en: 'Medium' },
    members: [member('radio', 'Phát thanh'), member('television', 'Truyền hình', 'chương trình truyền hình hằng ngày')],
  },
  { code: 'stars', name: { vi: 'Hạng sao', en: 'Stars' }, members: [member('three', '3 sao')] },
  {
    code: 'who',
    name: { vi: 'Ai', en: 'Who' },
    members: [member('chair', 'Chủ tịch UBND'), member('deputy', 'Phó Chủ tịch UBND')],
  },
  { code: 'law', name: { vi: 'Loại', en: 'Kind' }, members: [member('law', 'Luật')] },
  {
    code: 'outcome',
    name: { vi: 'Kết quả', en: 'Outcome' },
    members: [member('right', 'Đúng'), member('wrong', 'Sai')],
  },
];
const members = new Members(new Catalogue([], DIMENSIONS, []));
const named = (text: string): string[] => members.in(wordsIn(text)).map((one) => `${one.dimension}=${one.member}`);

describe('members named in one run', () => {
  it.each([
    ['phát thanh và truyền hình', 1],
    ['phát thanh cùng với truyền hình', 2],
    ['phát thanh 3 buổi, truyền hình', 2],
  ])('%s', (text, runs) => {
    const run = members.in(wordsIn(text)).filter(({ dimension }) => dimension === 'medium');
    expect(new Set(run.map((one) => one.run)).size).toBe(runs);
  });
});

describe('members that a text joins', () => {
  it.each([
    ['phát thanh, truyền hình', ['thanh truyền']],
    ['phát thanh và truyền hình', ['thanh truyền']],
    ['phát thanh 3 buổi, truyền hình', []],
  ])('%s', (text, joins) => {
    const spoken = new Speech(members, [], []).of(text);
    expect(joinsOf(spoken, spoken.members.find(({ member }) => member === 'television')!)).toEqual(joins);
  });
});

describe('members of breakdowns are met', () => {
  it.each([
    ['7 dự án đã phê duyệt', ['state=approved']],
    ['đã gửi đủ hồ sơ thẩm tra quyết toán', ['state=sent']],
    ['chưa phê duyệt quyết toán', []],
    ['số hộ dân tộc thái', ['people=thai']],
    ['kinh tế và kinh phí', []],
    ['vốn ngân sách địa phương cấp tỉnh', ['fund=province']],
    ['vốn ngân sách địa phương', ['fund=local']],
    ['tổng vốn kể cả vốn kéo dài', []],
    ['vốn kéo dài', ['fund=carried']],
    ['chương trình phát thanh, truyền hình hằng ngày', ['medium=radio', 'medium=television']],
    ['đạt từ 3 sao trở lên', []],
    ['đạt hạng 3 sao', ['stars=three']],
    ['phó chủ tịch tiếp 2 lượt', ['who=deputy']],
    ['phổ biến pháp luật', []],
    ['ban hành luật', ['law=law']],
    ['đài phát thanh và truyền hình', []],
    ['đài phát thanh - truyền hình làm 5 phim truyền hình', ['medium=television']],
    ['tố cáo đúng 3 vụ, sai 2 vụ', ['outcome=right', 'outcome=wrong']],
    ['giải quyết đúng quy định, phát hiện sai phạm', []],
  ])('%s', (text, found) => {
    expect(named(text)).toEqual(found);
  });
});
