import { describe, expect, it } from 'vitest';
import { Catalogue, type Dimension } from '../catalogue/index.ts';
import { Members } from './members.ts';
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
    members: [member('local', 'Ngân sách địa phương'), member('province', 'Ngân sách địa phương cấp tỉnh')],
  },
];
const members = new Members(new Catalogue([], DIMENSIONS, []));
const named = (text: string): string[] => members.in(wordsIn(text)).map((one) => `${one.dimension}=${one.member}`);

describe('members of breakdowns are met', () => {
  it.each([
    ['7 dự án đã phê duyệt', ['state=approved']],
    ['đã gửi đủ hồ sơ thẩm tra quyết toán', ['state=sent']],
    ['chưa phê duyệt quyết toán', []],
    ['số hộ dân tộc thái', ['people=thai']],
    ['kinh tế và kinh phí', []],
    ['vốn ngân sách địa phương cấp tỉnh', ['fund=province']],
    ['vốn ngân sách địa phương', ['fund=local']],
  ])('%s', (text, found) => {
    expect(named(text)).toEqual(found);
  });
});
