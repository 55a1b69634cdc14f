import { describe, expect, it } from 'vitest';
import { checksOf, found } from './annotated.corpus.ts';

describe('cases on their way through an office', () => {
  const text = (open: string) =>
    `Tiếp nhận {a|1.284 hồ sơ}, kỳ trước chuyển sang {k|76 hồ sơ}. Đã giải quyết {s|1.291 hồ sơ}, đang giải quyết {o|${open} hồ sơ}`;
  it('with what was carried over are settled or open', () => {
    expect(checksOf(text('69'))).toEqual(['case flow holds: a s o k']);
    expect(found(text('96'))).toEqual(['error sum case flow: o a s k → 69']);
    expect(found(text('80'))).toEqual(['error sum case flow: a s o k']);
  });
  it('may have been carried over where nothing is said of it', () => {
    const plain = (open: string) =>
      `Tiếp nhận {a|11.274 hồ sơ}. Đã giải quyết {s|11.018 hồ sơ}; đang giải quyết {o|${open} hồ sơ}`;
    expect(checksOf(plain('256'))).toEqual(['case flow holds: a s o']);
    expect(found(plain('265'))).toEqual(['error sum case flow: o a s → 256']);
    expect(found(plain('391'))).toEqual([]);
  });
  it('are of one kind', () => {
    expect(checksOf('Tiếp nhận {a|120 đơn}. Đã giải quyết {s|50 hồ sơ}; đang giải quyết {o|16 hồ sơ}')).toEqual([]);
  });
});
