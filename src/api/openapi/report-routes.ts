import { createRoute, z } from '@hono/zod-openapi';
import { measuredTo } from '../asked.ts';
import { answers, bare } from './answers.ts';
import {
  AreasShape,
  Begun,
  BlackLines,
  Card,
  Findings,
  Made,
  OneReport,
  PaperShape,
  PatchAsked,
  Person,
  Renewal,
  Reports,
  SaveAsked,
  SaveDone,
  Sentences,
  States,
  StateWanted,
  Values,
  VersionShape,
} from './reports.ts';

/** Longest text of a report that is taken, in bytes of its JSON. */
export const MOST_BYTES = 4 * 1024 * 1024;
const tags = ['Báo cáo'];
const middleware = measuredTo(MOST_BYTES);
const params = z.object({ id: z.uuid() });
const at = '/reports/{id}';

const given = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const ask = <P extends string, A extends z.ZodType>(path: P, summary: string, answer: A) =>
  createRoute({ method: 'get', path, summary, tags, request: { params }, responses: answers(summary, answer) });
const act = <P extends string, B extends z.ZodType, A extends z.ZodType>(
  path: P,
  summary: string,
  takes: B,
  answer: A,
) =>
  createRoute({
    ...{ method: 'post', path, summary, tags, middleware },
    request: { params, ...given(takes) },
    responses: answers(summary, answer),
  });

const VersionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** What is asked of reports and answered in JSON. */
export const REPORT_ROUTES = {
  list: createRoute({
    ...{ method: 'get', path: '/reports', summary: 'Các báo cáo, đề cương, địa bàn và kỳ có số liệu', tags },
    responses: answers('Các báo cáo', Reports),
  }),
  person: createRoute({
    ...{ method: 'put', path: '/person', summary: 'Tên người đang dùng', tags, middleware },
    request: given(Person),
    responses: bare(204, 'Đã ghi'),
  }),
  begin: createRoute({
    ...{ method: 'post', path: '/reports', summary: 'Lập báo cáo từ đề cương hoặc từ báo cáo trước', tags, middleware },
    request: given(Begun),
    responses: {
      ...answers('Như 201', Card),
      201: { description: 'Đã lập', content: { 'application/json': { schema: Card } } },
    },
  }),
  one: ask(at, 'Một báo cáo, với mọi số liệu như sổ số liệu đang có', OneReport),
  remove: createRoute({
    ...{ method: 'delete', path: at, summary: 'Xóa một báo cáo; lấy lại được', tags },
    request: { params },
    responses: bare(204, 'Đã xóa'),
  }),
  restore: createRoute({
    ...{ method: 'post', path: `${at}/restore`, summary: 'Lấy lại báo cáo đã xóa', tags },
    request: { params },
    responses: bare(204, 'Đã lấy lại'),
  }),
  save: createRoute({
    ...{ method: 'put', path: `${at}/body`, tags, middleware },
    summary: 'Lưu nội dung báo cáo; bản đến sau khi đã có bản khác (409) được giữ riêng',
    request: { params, ...given(SaveAsked) },
    responses: answers('Đã lưu', SaveDone),
  }),
  savePatch: createRoute({
    ...{ method: 'patch', path: `${at}/body`, tags, middleware },
    summary: 'Lưu những phần đã đổi so với bản mới nhất; nếu đã có bản khác (409) thì gửi cả báo cáo',
    request: { params, ...given(PatchAsked) },
    responses: answers('Đã lưu', SaveDone),
  }),
  areas: ask(`${at}/areas`, 'Địa bàn mà số liệu của báo cáo có thể nói về', AreasShape),
  values: act(`${at}/values`, 'Giá trị của các số liệu đang chèn, theo thứ tự đã hỏi', Values, States),
  sentences: act(`${at}/sentences`, 'Câu hoặc bảng viết từ số liệu', Sentences, Made),
  renew: createRoute({
    ...{ method: 'post', path: `${at}/renew`, summary: 'Ghi lại mọi số đã cũ; số do người viết thì giữ', tags },
    request: { params },
    responses: answers('Báo cáo đã ghi lại', Renewal),
  }),
  state: act(`${at}/state`, 'Gửi xin ý kiến, trở lại dự thảo, hoặc ký', StateWanted, Card),
  versions: ask(`${at}/versions`, 'Các bản của báo cáo, mới nhất trước', z.array(VersionShape)),
  findings: ask(`${at}/findings`, 'Phát hiện trên dự thảo', Findings),
  paper: ask(`${at}/paper`, 'Báo cáo như khi in', PaperShape),
  blackline: createRoute({
    ...{ method: 'get', path: `${at}/blackline`, summary: 'Khác nhau giữa hai bản', tags },
    request: { params, query: z.object({ from: VersionNumber, to: VersionNumber.optional() }) },
    responses: answers('Từng đoạn: giữ, thêm, bỏ, sửa, chuyển chỗ', BlackLines),
  }),
};
