import { describe, expect, it } from 'vitest';
import type { Document } from '../figure/index.ts';
import { read } from './read.ts';

/** The estimates of a text of such paragraphs, each as its number. */
function estimates(...lines: readonly string[]): string[] {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return { ...block, kind: 'paragraph' as const, pieces: [block], note: null, cell: null, style: {} };
  });
  const document: Document = { text: lines.join('\n'), blocks, notes: [], notices: [], format: 'txt', page: null };
  return read(document)
    .figures.filter(({ estimate }) => estimate)
    .map(({ text }) => text);
}

describe('a list that a sentence on what is expected introduces', () => {
  it('is expected up to its last item', () => {
    expect(
      estimates(
        '- Dự ước cả năm có 3 chỉ tiêu không đạt, cụ thể:',
        '+ Thu nhập bình quân 31,5 triệu đồng;',
        '+ Hộ dùng nước sạch 88%.',
        '- Trồng cây phân tán 1.200 cây.',
      ),
    ).toEqual(['3', '31,5', '88']);
  });

  it('is not where the expected stands in an earlier sentence, or nothing is introduced', () => {
    expect(estimates('Ước thu 12 tỷ đồng. Kết quả từng mặt:', '- Thu phí 4 tỷ đồng.')).toEqual(['12']);
    expect(estimates('Dự kiến trồng 12 ha.', '- Rau 4 ha.')).toEqual(['12']);
  });
});
