import type { ReportHead } from '../../figure/index.ts';

/** What a person calls the components of the head and foot: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II. */
export const COMPONENT_NAMES: Readonly<Record<keyof ReportHead, string>> = {
  urgency: 'Độ khẩn',
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  number: 'Số',
  symbol: 'Ký hiệu',
  place: 'Địa danh',
  date: 'Ngày ban hành',
  title: 'Trích yếu',
  addressees: 'Kính gửi',
  grounds: 'Căn cứ',
  authority: 'Quyền hạn, chức vụ của người ký',
  signer: 'Người ký',
  recipients: 'Nơi nhận',
};

export const DRAFT_NAME = 'Dấu dự thảo';
export const MADE_UP_NAME = 'Dấu số liệu minh họa';
export const DRAFT_SAYS = 'DỰ THẢO';
export const MADE_UP_SAYS = 'SỐ LIỆU MINH HỌA';

export const HEADING_NAME = 'Đề mục';
export const PARAGRAPH_NAME = 'Đoạn văn';
export const NOTE_NAME = 'Chú thích';
export const TABLE_NAME = 'Tên bảng';
export const ANNEX_NAME = 'Phụ lục';

/** `row` from 1, as a person counts. */
export const rowName = (title: string, row: number): string =>
  title === '' ? `Bảng, dòng ${row}` : `Bảng “${title}”, dòng ${row}`;
