import { describe, expect, it } from 'vitest';
import { folded, stemOf } from './search.ts';

describe('words as they are searched for', () => {
  it.each([
    ['Điện Biên', 'dien bien'],
    ['UBND  xã Nà Tấu', 'ubnd xa na tau'],
    ['ĐẶNG Ường', 'dang uong'],
    ['Hoà'.normalize('NFD'), 'hoa'],
  ])('%s', (written, searched) => expect(folded(written)).toBe(searched));
});

describe('the name of a file without what tells its versions apart', () => {
  it.each([
    ['Báo cáo 6 tháng (2).docx', 'bao cao 6 thang'],
    ['bao_cao 6 thang - sua lan 2.docx', 'bao cao 6 thang'],
    ['Báo cáo 6 tháng v3.docx', 'bao cao 6 thang'],
    ['Báo cáo 6 tháng - bản mới.pdf', 'bao cao 6 thang'],
    ['Báo cáo 6 tháng (sửa).docx', 'bao cao 6 thang'],
    ['Báo cáo 6 tháng (sửa lần 2).docx', 'bao cao 6 thang'],
    ['Báo cáo tháng 6.docx', 'bao cao thang 6'],
    ['Báo cáo nông thôn mới.docx', 'bao cao nong thon moi'],
    ['Phụ lục V.xlsx', 'phu luc v'],
    ['final.docx', 'final'],
    ['(1).docx', '(1)'],
  ])('%s', (file, stem) => expect(stemOf(file)).toBe(stem));
});
