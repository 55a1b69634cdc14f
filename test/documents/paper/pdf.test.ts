import { expect, test } from 'vitest';
import { pdfOf } from '../../../src/documents/index.ts';

// Read at the first call: this file is run in a process of its own.
process.env.TONGHOP_SOFFICE = '';

test('without LibreOffice there is no PDF, and a sentence says so', async () => {
  expect(await pdfOf(new Uint8Array([1]))).toEqual({
    missing: true,
    why: 'absent',
    says: 'Máy này không có LibreOffice nên chưa chuyển được báo cáo thành PDF. Hãy cài LibreOffice, hoặc mở tệp Word rồi lưu thành PDF.',
  });
});
