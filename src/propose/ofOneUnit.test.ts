import { expect, it } from 'vitest';
import { isOfOneUnit } from './ofOneUnit.ts';

it.each([
  ['Đăng ký dự thi: trường tiểu học Hoa Sen ', true],
  ['HTX Mây Cao có ', true],
  ['bàn giao mặt bằng dự án đường bộ Mây Cao - Gió Núi đạt ', true],
  ['Công ty cổ phần chè Mây Cao sản xuất được ', true],
  ['Trường tiểu học có ', false],
  ['các trường của xã Mây Cao có ', false],
  ['Sở Tài nguyên và Môi trường Mây Cao cấp ', false],
  ['yêu cầu Mây Cao bố trí ', false],
  ['trường Hoa Sen và các trường khác ', false],
  ['trường Hoa Sen, cả xã có ', false],
  ['trường Hoa Sen 3 lớp; xã có ', false],
  ['Trung tâm Y tế huyện Mây Cao khám ', false],
  ['', false],
])('"%s…" tells of one school, company or building: %s', (text, is) =>
  expect(isOfOneUnit(text, { start: text.length })).toBe(is),
);
