import type { PageNorm } from '../../figure/index.ts';

/** How a part of an official document looks; its size is the office's (`PageNorm.sizes`) or, where that says none, this one. */
interface Look {
  /** The name of its paragraph style, as Word lists it. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: true;
  readonly italics?: true;
  /** Shown in capitals, whatever way it is written. */
  readonly caps?: true;
  /** Points before and behind it. */
  readonly before?: number;
  readonly after?: number;
  /** Stands on one page with what follows. */
  readonly keepNext?: true;
  /** Its first line is drawn in, its lines are spaced as those of the body. */
  readonly indented?: true;
  /** Outline level, from 0. */
  readonly outline?: number;
  /** Six hexadecimal digits; black where it says none. */
  readonly color?: string;
}

/**
 * The parts of an official document by Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II and III, each a paragraph style. The
 * sizes are those of the decree's own sample; those of tables, notes and marks in the margin are not in the decree.
 *
 * The keys are those of `PageNorm.sizes`.
 */
export const COMPONENTS = {
  'national-name': { name: 'Quốc hiệu', size: 12, align: 'center', bold: true },
  motto: { name: 'Tiêu ngữ', size: 13, align: 'center', bold: true },
  superior: { name: 'Cơ quan chủ quản', size: 12, align: 'center', caps: true },
  issuer: { name: 'Cơ quan ban hành', size: 12, align: 'center', bold: true, caps: true },
  number: { name: 'Số, ký hiệu', size: 13, align: 'center', before: 6 },
  date: { name: 'Địa danh, ngày tháng', size: 13, align: 'center', italics: true, before: 6 },
  urgency: { name: 'Độ khẩn', size: 13, align: 'center', bold: true, caps: true, color: 'FF0000' },
  kind: { name: 'Tên loại', size: 14, align: 'center', bold: true, caps: true, before: 18, keepNext: true },
  title: { name: 'Trích yếu', size: 14, align: 'center', bold: true, keepNext: true },
  addressee: { name: 'Kính gửi', size: 14, align: 'left' },
  ground: { name: 'Căn cứ', size: 14, align: 'both', italics: true, after: 6, indented: true },
  body: { name: 'Nội dung', size: 14, align: 'both', indented: true },
  part: {
    name: 'Phần',
    size: 14,
    align: 'center',
    bold: true,
    caps: true,
    before: 12,
    after: 6,
    keepNext: true,
    outline: 0,
  },
  section: {
    name: 'Mục',
    size: 14,
    align: 'left',
    bold: true,
    caps: true,
    before: 6,
    keepNext: true,
    indented: true,
    outline: 1,
  },
  clause: { name: 'Khoản', size: 14, align: 'left', bold: true, keepNext: true, indented: true, outline: 2 },
  point: { name: 'Điểm', size: 14, align: 'left', keepNext: true, indented: true, outline: 3 },
  'table-title': { name: 'Tên bảng', size: 13, align: 'center', bold: true, before: 6, after: 3, keepNext: true },
  table: { name: 'Ô bảng', size: 12, align: 'left', before: 2, after: 2 },
  note: { name: 'footnote text', size: 11, align: 'both' },
  authority: { name: 'Quyền hạn, chức vụ', size: 14, align: 'center', bold: true, caps: true, keepNext: true },
  signer: { name: 'Họ tên người ký', size: 14, align: 'center', bold: true },
  'recipients-title': { name: 'Nơi nhận', size: 12, align: 'left', bold: true, italics: true, keepNext: true },
  recipients: { name: 'Danh sách nơi nhận', size: 11, align: 'left', keepNext: true },
  'annex-number': { name: 'Phụ lục', size: 14, align: 'center', bold: true, keepNext: true, outline: 0 },
  'annex-title': { name: 'Tên phụ lục', size: 14, align: 'center', bold: true, caps: true, keepNext: true },
  'annex-reference': { name: 'Kèm theo', size: 14, align: 'center', italics: true, after: 6 },
  'page-number': { name: 'Số trang', size: 14, align: 'center' },
  'page-mark': { name: 'Dấu bản thảo', size: 10, align: 'right', bold: true },
} as const satisfies Readonly<Record<string, Look>>;

export type Component = keyof typeof COMPONENTS;

export const lookOf = (component: Component): Look => COMPONENTS[component];

/** Points. */
export const sizeOf = (norm: PageNorm, component: Component): number =>
  norm.sizes[component] ?? COMPONENTS[component].size;

/** The components of headings by their level: scheme B of the decree. */
export const HEADINGS = ['part', 'section', 'clause', 'point'] as const satisfies readonly Component[];

/** Ids of styles that Word knows by name: its navigation, its tables of contents and its own notes look for these. */
const KNOWN: Readonly<Partial<Record<Component, string>>> = {
  part: 'Heading1',
  section: 'Heading2',
  clause: 'Heading3',
  point: 'Heading4',
  note: 'FootnoteText',
};

/** The style's id in the Word file: letters only. */
export const styleOf = (component: Component): string =>
  KNOWN[component] ?? component.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** A paragraph without words that takes next to no height: it carries a rule, or the end of a page's kind. */
export const THIN = 'Thin';
