import { describe, expect, it } from 'vitest';
import type { Piece } from './pieces.ts';
import { placed, type Shelf } from './place.ts';

const shelf = (id: string, title: string, agency: string | null, ...matters: string[]): Shelf => ({
  id,
  title,
  above: ['KẾT QUẢ THỰC HIỆN'],
  agency,
  matters,
});

const SHELVES: readonly Shelf[] = [
  shelf('h1', 'Sản xuất nông nghiệp', 'Sở Nông nghiệp và Môi trường', 'Diện tích gieo trồng lúa', 'Tổng đàn lợn'),
  shelf('h2', 'Tài nguyên và môi trường', 'Sở Nông nghiệp và Môi trường', 'Giấy chứng nhận quyền sử dụng đất'),
  shelf('h3', 'Giáo dục và đào tạo', 'Sở Giáo dục và Đào tạo', 'Số trường đạt chuẩn quốc gia'),
  shelf('h4', 'Công nghiệp', 'Sở Công Thương', 'Chỉ số sản xuất công nghiệp'),
];

const piece = (paragraph: number, text: string, ...titles: string[]): Piece => ({
  paragraph,
  kind: 'paragraph',
  text,
  rows: [],
  titles,
  start: 0,
  end: 0,
});

describe('pieces of an agency', () => {
  it('go under the heading whose title and matters they speak of', () => {
    const pieces = [
      piece(0, 'Toàn tỉnh gieo trồng lúa vụ xuân kịp thời vụ.', 'Trồng trọt'),
      piece(1, 'Đàn lợn phục hồi sau dịch.', 'Chăn nuôi'),
      piece(2, 'Đã cấp giấy chứng nhận quyền sử dụng đất lần đầu cho 12 hộ.', 'Đất đai'),
      piece(3, 'Việc học và thi cuối cấp diễn ra nghiêm túc.', 'Giáo dục'),
    ];
    const found = placed(pieces, SHELVES, 'Sở Nông nghiệp và Môi trường');
    expect(found.map(({ under }) => under)).toEqual(['h1', 'h1', 'h2', 'h3']);
  });

  it('follow the one before under the same title, and are left alone where nothing speaks for a place', () => {
    const pieces = [
      piece(0, 'Chỉ số sản xuất công nghiệp tăng so với cùng kỳ.', 'Công nghiệp'),
      piece(1, 'Nguyên nhân do đơn hàng nhiều hơn.', 'Công nghiệp'),
      piece(2, 'Xin cảm ơn.'),
    ];
    const found = placed(pieces, SHELVES, 'Một đơn vị khác');
    expect(found.map(({ under }) => under)).toEqual(['h4', 'h4', null]);
    expect(found[2]!.confidence).toBe(0);
  });
});
