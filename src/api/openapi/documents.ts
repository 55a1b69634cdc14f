import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { EXCEL, PDF, WORD } from '../download.ts';
import { bare } from './answers.ts';

const JSON_TYPE = 'application/json';
const FILE = 'application/octet-stream';

/** What stands in paths. */
const IN_PATH = { id: z.uuid(), version: z.coerce.number().int().min(1), returned: z.uuid(), contribution: z.uuid() };
const paramsOf = (path: string) =>
  z.object(
    Object.fromEntries(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, IN_PATH[name as keyof typeof IN_PATH]]),
    ),
  );
const query = (shape: z.ZodRawShape) => z.object(shape);

/** A request of the desk: what it is, what it takes, what it is answered with. */
type Described = readonly [
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  path: string,
  summary: string,
  answer: readonly [status: 200 | 201 | 204, description: string, type?: string],
  takes?: { readonly query?: z.ZodObject; readonly body?: string },
];

const TABLE = query({
  name: z.string().optional(),
  as: z.enum(['facts', 'targets']).optional(),
  dry: z.enum(['0', '1']).optional(),
  area: z.string().optional(),
  period: z.string().optional(),
  basis: z.string().optional(),
  plan: z.string().optional(),
  assignedBy: z.string().optional(),
  resolution: z.string().optional(),
});
const EXPLORED = query({ area: z.string(), period: z.string(), sector: z.string().optional() });

const at = '/documents/{id}/versions/{version}';

const DESK: readonly Described[] = [
  [
    'get',
    '/documents',
    'Danh sách tài liệu',
    [200, 'DocumentList', JSON_TYPE],
    { query: query({ search: z.string().optional() }) },
  ],
  [
    'post',
    '/documents',
    'Nộp một tệp; nội dung tệp là thân của yêu cầu',
    [201, 'HandedIn', JSON_TYPE],
    { query: query({ name: z.string(), of: z.uuid().optional() }), body: FILE },
  ],
  ['post', '/samples', 'Nộp các báo cáo mẫu', [201, 'HandedIn[]', JSON_TYPE]],
  ['get', '/documents/{id}', 'Một tài liệu và các bản của nó', [200, 'DocumentCard', JSON_TYPE]],
  ['patch', '/documents/{id}', 'Sửa thông tin đầu báo cáo', [200, 'DocumentLine', JSON_TYPE], { body: JSON_TYPE }],
  ['delete', '/documents/{id}', 'Xóa một tài liệu', [204, 'Đã xóa']],
  ['post', '/documents/{id}/restore', 'Lấy lại tài liệu đã xóa', [204, 'Đã lấy lại']],
  [
    'post',
    '/documents/{id}/join',
    'Gộp vào tài liệu khác làm bản mới nhất',
    [200, 'HandedIn', JSON_TYPE],
    { query: query({ to: z.uuid() }) },
  ],
  [
    'put',
    '/documents/{id}/aside',
    'Bỏ qua một phát hiện, nêu lý do; hoặc đưa lại',
    [204, 'Đã ghi'],
    { body: JSON_TYPE },
  ],
  ['get', `${at}/content`, 'Nội dung đọc được của một bản', [200, 'ContentView', JSON_TYPE]],
  ['get', `${at}/standing`, 'Tình trạng của một bản so với bản trước', [200, 'StandingView', JSON_TYPE]],
  ['get', `${at}/word`, 'Tệp Word có ghi chú', [200, 'Tệp Word', WORD]],
  ['get', `${at}/original`, 'Tệp như đã nộp', [200, 'Tệp gốc', FILE]],
  ['get', `${at}/data`, 'Số liệu và phát hiện dạng JSON', [200, 'Như lệnh tonghop check --json', JSON_TYPE]],
  ['post', `${at}/figures.xlsx`, 'Bảng số liệu dạng Excel', [200, 'Tệp Excel', EXCEL], { body: JSON_TYPE }],
  [
    'get',
    '/compare',
    'Đối chiếu các báo cáo với nhau',
    [200, 'CompareView', JSON_TYPE],
    { query: query({ of: z.string().openapi({ description: 'Mã các tài liệu, cách nhau bằng dấu phẩy' }) }) },
  ],
  [
    'post',
    '/tables',
    'Nhận một bảng số liệu (.xlsx, .csv) là thân của yêu cầu: tất cả hoặc không gì cả; dry=1 chỉ thử',
    [201, 'TableView; 200 nếu không ghi gì', JSON_TYPE],
    { query: TABLE, body: FILE },
  ],
  ['get', `${at}/proposals`, 'Số liệu của báo cáo được đề nghị ghi', [200, 'ProposalsView', JSON_TYPE]],
  ['post', `${at}/proposals`, 'Nhận, sửa hoặc bỏ các đề nghị', [204, 'Đã ghi'], { body: JSON_TYPE }],
  [
    'post',
    `${at}/proposals/preview`,
    'Thử các sửa đổi của đề nghị: sẽ ghi số nào, hoặc vì sao không được; không ghi gì',
    [200, 'CorrectionPreview', JSON_TYPE],
    { body: JSON_TYPE },
  ],
  ['get', '/explorer.xlsx', 'Bảng theo dõi dạng Excel', [200, 'Tệp Excel', EXCEL], { query: EXPLORED }],
  ['get', '/explorer.csv', 'Bảng theo dõi dạng CSV', [200, 'Tệp CSV', 'text/csv'], { query: EXPLORED }],
];

const report = '/reports/{id}';
const sent = `${report}/contributions`;

/** What is asked of reports as files. */
const REPORTS: readonly Described[] = [
  ['get', `${report}/word`, 'Báo cáo dạng Word; đã ký thì đúng tệp đã ký', [200, 'Tệp Word', WORD]],
  ['get', `${report}/pdf`, 'Báo cáo dạng PDF, nếu máy có LibreOffice', [200, 'Tệp PDF', PDF]],
  [
    'post',
    `${report}/word`,
    'Nộp lại tệp Word đã sửa ngoài; chỉ so sánh, chưa lấy gì',
    [200, 'ReturnedView', JSON_TYPE],
    { query: query({ name: z.string() }), body: FILE },
  ],
  [
    'post',
    `${report}/word/{returned}`,
    'Lấy những thay đổi đã chọn của tệp nộp lại',
    [200, 'Saved', JSON_TYPE],
    { body: JSON_TYPE },
  ],
  ['get', `${report}/signed`, 'Tệp đã ký', [200, 'Tệp Word', WORD]],
  ['get', sent, 'Phần của các đơn vị: đã nộp, chưa nộp, đặt ở đâu', [200, 'ContributionsView', JSON_TYPE]],
  [
    'post',
    sent,
    'Nộp tệp của một đơn vị; nội dung tệp là thân của yêu cầu',
    [201, 'Mã của phần đã nộp', JSON_TYPE],
    { query: query({ name: z.string(), agency: z.string().optional() }), body: FILE },
  ],
  ['delete', `${sent}/{contribution}`, 'Bỏ phần của một đơn vị', [204, 'Đã bỏ']],
  ['put', `${sent}/{contribution}/places`, 'Đặt từng đoạn vào mục', [204, 'Đã ghi'], { body: JSON_TYPE }],
  ['post', `${sent}/{contribution}/merge`, 'Ghép các đoạn vào báo cáo', [200, 'Saved', JSON_TYPE], { body: JSON_TYPE }],
  ['post', `${sent}/{contribution}/facts`, 'Ghi số liệu của phần này vào sổ', [200, 'Số lượng đã ghi', JSON_TYPE]],
];

/** Describes what the desk of documents answers; the routes themselves stand in `routes`. */
export function describeDesk(routes: OpenAPIHono): void {
  describe(routes, DESK, 'Tài liệu');
  describe(routes, REPORTS, 'Báo cáo');
}

function describe({ openAPIRegistry }: OpenAPIHono, all: readonly Described[], tag: string): void {
  for (const [method, path, summary, [status, description, type], { query: asks, body } = {}] of all) {
    const params = paramsOf(path);
    openAPIRegistry.registerPath({
      method,
      path,
      summary,
      tags: [tag],
      request: {
        params,
        ...(asks && { query: asks }),
        ...(body && { body: { required: true, content: { [body]: {} } } }),
      },
      responses: bare(status, description, type ?? null),
    });
  }
}
