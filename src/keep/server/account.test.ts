import { describe, expect, it } from 'vitest';
import { standIn } from './account.ts';

describe('who stands in for root', () => {
  it.each([
    ['the account meant for it', 'nobody:x:65534:65534::/:\npostgres:x:101:104::/:\n', { uid: 101, gid: 104 }],
    ['the account that every system has', 'root:x:0:0::/:\nnobody:x:65534:65533::/:\n', { uid: 65534, gid: 65533 }],
    ['never root under another name', 'postgres:x:0:0::/:\n', null],
    ['nobody, where the file is empty', '', null],
  ])('%s', (_name, passwd, account) => {
    expect(standIn(passwd)).toEqual(account);
  });
});
