import { describe, expect, it } from 'vitest';
import { ofOneStage, settledBefore, stageBefore, tellsBothStages } from './stages.ts';

describe('stages of cases', () => {
  it.each([
    ['án dân sự thụ lý ', 'thụ lý'],
    ['tiếp nhận mới ', 'tiếp nhận'],
    ['đã giải quyết được ', 'giải quyết'],
    ['trong đó đơn khiếu nại ', null],
    ['bộ phận tiếp nhận có ', null],
  ])('%s: %s', (left, stage) => expect(stageBefore(left)).toBe(stage));

  it('what was done is told by its verb, or by any behind "đã"', () => {
    expect(['làm rõ ', 'đã thi hành xong ', 'xử lý được '].every(settledBefore)).toBe(true);
    expect(['tiếp nhận ', 'có '].some(settledBefore)).toBe(false);
  });

  it('both are told where they are joined before a number', () => {
    expect(['án hình sự thụ lý và giải quyết 3', 'tiếp nhận, xử lý '].every(tellsBothStages)).toBe(true);
    expect(['tiếp nhận hồ sơ và giải quyết ', 'giải quyết và thụ lý '].some(tellsBothStages)).toBe(false);
  });

  it('a name of both is split', () => {
    const both = 'Số vụ thụ lý và giải quyết';
    expect([ofOneStage(both, 'came'), ofOneStage(both, 'settled')]).toEqual(['Số vụ thụ lý', 'Số vụ giải quyết']);
    expect(ofOneStage('Số vụ cháy', 'settled')).toBe('Số vụ cháy');
  });
});
