import { common, type Letter } from './letter.ts';
import { blocks } from './template.ts';
import { wordFile } from './word.ts';

/** What an agency sent for the half-yearly report of the made-up province: a file of `contributions/` and who signed it. */
export interface Contribution {
  /** Name of the template and of the Word file, without their endings. */
  readonly file: string;
  /** As the outline of the report names it; a commune by its area's name. */
  readonly agency: string;
  readonly symbol: string;
  readonly signer: string;
}

export const contributions: readonly Contribution[] = [
  { file: 'finance', agency: 'Sở Tài chính', symbol: 'STC', signer: 'Nguyễn Thị Ngay Ngắn' },
  { file: 'agriculture', agency: 'Sở Nông nghiệp và Môi trường', symbol: 'SNNMT', signer: 'Trần Văn Cần Cù' },
  { file: 'industry-trade', agency: 'Sở Công Thương', symbol: 'SCT', signer: 'Lê Văn Tháo Vát' },
  { file: 'culture-tourism', agency: 'Sở Văn hóa, Thể thao và Du lịch', symbol: 'SVHTTDL', signer: 'Phạm Thị Vui Vẻ' },
  { file: 'health', agency: 'Sở Y tế', symbol: 'SYT', signer: 'Hoàng Văn Chu Đáo' },
  { file: 'home-affairs', agency: 'Sở Nội vụ', symbol: 'SNV', signer: 'Vũ Thị Niềm Nở' },
  { file: 'education', agency: 'Sở Giáo dục và Đào tạo', symbol: 'SGDĐT', signer: 'Đỗ Văn Chăm Chỉ' },
  { file: 'police', agency: 'Công an tỉnh', symbol: 'CAT', signer: 'Bùi Văn Đàng Hoàng' },
  { file: 'justice', agency: 'Sở Tư pháp', symbol: 'STP', signer: 'Ngô Thị Thẳng Thắn' },
  { file: 'commune-99052', agency: 'Xã Kiên Nhẫn', symbol: 'UBND', signer: 'Lò Văn Siêng Năng' },
  { file: 'commune-99076', agency: 'Xã Lung Linh', symbol: 'UBND', signer: 'Giàng Thị Long Lanh' },
  { file: 'commune-99313', agency: 'Xã Mặn Mà', symbol: 'UBND', signer: 'Hà Văn Đậm Đà' },
];

/** A contradiction that was put in to be found, and where it stands. */
export interface PlantedContradiction {
  /** `agencies`: two agencies differ; `facts`: the demonstration's figures say otherwise; `itself`: within one file. */
  readonly between: 'agencies' | 'facts' | 'itself';
  readonly indicator: string | null;
  readonly places: readonly { readonly file: string; readonly says: string }[];
  readonly note: string;
}

export const plantedContradictions: readonly PlantedContradiction[] = [
  {
    between: 'agencies',
    indicator: 'insurance.health',
    places: [
      { file: 'home-affairs', says: '595.900' },
      { file: 'health', says: '599.500' },
    ],
    note: 'Người tham gia bảo hiểm y tế: Sở Nội vụ đảo hai chữ số; số của Sở Y tế khớp với số liệu.',
  },
  {
    between: 'facts',
    indicator: 'exports.total',
    places: [{ file: 'industry-trade', says: '419,4' }],
    note: 'Kim ngạch xuất khẩu: số liệu của tỉnh là 491,4 triệu USD.',
  },
  {
    between: 'itself',
    indicator: null,
    places: [{ file: 'police', says: '89' }],
    note: 'Cơ sở được kiểm tra phòng cháy: 126 + 94 + 89 = 309, mà tổng ghi 318; đúng ra là 98 cơ sở lưu trú.',
  },
];

const isCommune = ({ symbol }: Contribution): boolean => symbol === 'UBND';

function letterOf(one: Contribution, at: number): Letter {
  const isOfCommune = isCommune(one);
  return {
    demonstration: `SỐ LIỆU MINH HỌA. ${common.demonstration}`,
    issuer: isOfCommune
      ? ['ỦY BAN NHÂN DÂN', one.agency.toUpperCase()]
      : ['UBND TỈNH THỬ NGHIỆM', one.agency.toUpperCase()],
    number: `Số: ${120 + 7 * at}/BC-${one.symbol}`,
    date: `${isOfCommune ? one.agency.replace('Xã ', '') : 'Thử Nghiệm'}, ngày ${String(8 + (at % 7)).padStart(2, '0')} tháng 6 năm 2026`,
    subject: ['Tình hình thực hiện nhiệm vụ 6 tháng đầu năm;', 'nhiệm vụ 6 tháng cuối năm 2026'],
    addressee: 'Kính gửi: Ủy ban nhân dân tỉnh Thử Nghiệm.',
    recipients: ['- Như trên;', '- Văn phòng UBND tỉnh;', '- Lưu: VT.'],
    signer: one.signer,
    ...(isOfCommune ? {} : { authority: '', position: one.symbol === 'CAT' ? 'GIÁM ĐỐC CÔNG AN TỈNH' : 'GIÁM ĐỐC' }),
  };
}

/** All files of `samples/contributions/`, made from their templates: name → content. */
export async function contributionFiles(templateOf: (name: string) => string): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>();
  for (const [at, one] of contributions.entries()) {
    const template = blocks(templateOf(`contributions/${one.file}.txt`));
    files.set(`${one.file}.docx`, await wordFile(template, letterOf(one, at)));
  }
  files.set('planted.json', `${JSON.stringify(plantedJson(), null, 2)}\n`);
  return files;
}

/** Who sent what, and what is planted, for who takes the files in. */
const plantedJson = () => ({
  period: '2026-H1',
  contributions: contributions.map(({ file, agency }) => ({ file: `${file}.docx`, agency })),
  planted: plantedContradictions.map((one) => ({
    ...one,
    places: one.places.map(({ file, says }) => ({ file: `${file}.docx`, says })),
  })),
});
