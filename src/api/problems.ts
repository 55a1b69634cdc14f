import type { Problem, ProblemType } from '../contract/index.ts';

const STATUS = {
  foreign: 403,
  'not-found': 404,
  'not-ready': 409,
  'changed-meanwhile': 409,
  locked: 409,
  'no-libreoffice': 409,
  'too-large': 413,
  'no-length': 411,
  'bad-request': 400,
  busy: 503,
  unexpected: 500,
} as const satisfies Record<ProblemType, number>;

const SENTENCES: Readonly<Record<ProblemType, string>> = {
  foreign: 'Yêu cầu này không đến từ trang của Tổng Hợp trên máy này nên không được phục vụ.',
  'not-found': 'Không có tài liệu hay trang này; có thể tài liệu đã bị xóa.',
  'not-ready': 'Tài liệu đang được đọc; xin chờ giây lát.',
  'changed-meanwhile': 'Đã có người sửa trong lúc đó; những gì vừa gửi được giữ riêng.',
  locked: 'Mục này đã có người khóa nên chưa sửa được; những gì vừa gửi được giữ riêng.',
  'no-libreoffice': 'Máy này chưa có LibreOffice nên chưa làm được PDF; hãy lấy tệp Word.',
  'too-large': 'Tệp quá lớn nên không nhận; chưa lưu gì. Hãy chia thành nhiều tệp.',
  'no-length': 'Yêu cầu không nói rõ dung lượng tệp nên không nhận; chưa lưu gì.',
  'bad-request': 'Yêu cầu không đúng dạng; chưa thay đổi gì.',
  busy: 'Đang nhận nhiều tệp lớn cùng lúc; xin thử lại sau giây lát.',
  unexpected: 'Lỗi ngoài dự kiến; những gì đã lưu vẫn còn nguyên. Hãy thử lại.',
};

/** A request that is refused, and the sentence for the person. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(type: ProblemType, sentence: string = SENTENCES[type]) {
    super(sentence);
    this.problem = { type, title: sentence, status: STATUS[type] };
  }
}

/** Names what of a request has not the shape that is asked for. */
export const unclear = (parts: readonly PropertyKey[]): Refused =>
  new Refused('bad-request', `Yêu cầu không đúng dạng ở “${parts.map(String).join('.')}”; chưa thay đổi gì.`);

/** The answer to a request that is refused (RFC 9457). */
export const problemResponse = ({ problem }: Refused): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  });
