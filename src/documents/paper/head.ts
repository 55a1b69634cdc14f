import {
  BorderStyle,
  type FileChild,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from 'docx';
import type { PageNorm, ReportHead } from '../../figure/index.ts';
import { type Component, lookOf, sizeOf } from './components.ts';
import { roomOf, twips } from './geometry.ts';
import { evenly, inTwips, line, listed, rule, SPARE, sideBySide, type TableContent, thin } from './layout.ts';
import { paragraph, words } from './runs.ts';
import { evenRoom, lineWidths, widthOf } from './widths.ts';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const KIND = 'BÁO CÁO';
/** Of the line above it: Mục II.2.b and II.5 want a third to a half. */
const RULE_SHARE = 0.4;
/** No narrower than this, the issuer's column can be read. */
const NARROWEST = twips(55);
/** Milli­metres of the frames of urgency: Mục III.2. */
const FRAMES = { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 } as const;
const FRAME_HEIGHT = 8;

/** What stands above the text on the first page: components 1 to 6 and 9a, 10b of Phụ lục I, Mục IV. */
export function headOf(head: ReportHead, norm: PageNorm): FileChild[] {
  return [columns(head, norm), ...named(head, norm), ...addressed(head, norm), ...grounds(head.grounds)];
}

/** Issuer and number on the left, the country's name, the motto and the date on the right. */
function columns(head: ReportHead, norm: PageNorm): Table {
  const size = (component: Component): number => sizeOf(norm, component);
  const room = roomOf(norm, false);
  const motto = widthOf(MOTTO, size('motto'), true);
  const wanted = Math.max(
    widthOf(NATIONAL_NAME, size('national-name'), true),
    motto,
    widthOf(placeAndDate(head), size('date')),
  );
  const right = Math.min(Math.ceil(wanted * SPARE), room - NARROWEST);
  const left = room - right;
  const issuer = broken(head.issuer, left, size('issuer'), true);
  const longest = Math.max(...lineWidths(issuer.join('\n').toUpperCase(), left, size('issuer'), true));
  return sideBySide(
    [left, right],
    [
      [
        [
          ...(head.superior ? [line('superior', broken(head.superior, left, size('superior'), false).join('\n'))] : []),
          line('issuer', issuer.join('\n')),
          rule(left, longest * RULE_SHARE),
        ],
        [line('national-name', NATIONAL_NAME), line('motto', MOTTO), rule(right, motto)],
      ],
      [[line('number', numberLine(head))], [line('date', placeAndDate(head))]],
      ...(head.urgency ? [[urgency(head.urgency, norm), [thin()]]] : []),
    ],
  );
}

const AREA_WORD = /\s(?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s)/u;

/**
 * The name of an office in one line or two: broken before the kind of its place, as offices do; another that does not fit in
 * one line where the halves are most alike.
 */
function broken(name: string, room: number, points: number, isBold: boolean): string[] {
  const capitals = name.toUpperCase();
  const width = (text: string): number => widthOf(text, points, isBold) * SPARE;
  const spaces = [...capitals.matchAll(/\s/gu)].map(({ index }) => index);
  const longer = (at: number): number => Math.max(width(capitals.slice(0, at)), width(capitals.slice(at + 1)));
  const half = width(capitals) > room ? spaces.sort((a, b) => longer(a) - longer(b))[0] : undefined;
  const at = AREA_WORD.exec(capitals)?.index ?? half;
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** `Số: 08/BC-UBND`: below 10 with a 0 before it (Mục II.3.a); room to write where there is no number yet. */
export const numberLine = ({ number, symbol }: Pick<ReportHead, 'number' | 'symbol'>): string =>
  `Số: ${number === null ? '     ' : String(number).padStart(2, '0')}/${symbol}`;

/** Mục II.4: a comma behind the place; days below 10 and the months 1 and 2 have a 0 before them, other months have none. */
const placeAndDate = (head: ReportHead): string => `${head.place}, ${dateWords(head)}`;

/** "ngày 05 tháng 6 năm 2026"; with room to write for day and month, and the year that the title names, before it is signed. */
export function dateWords({ date, title }: Pick<ReportHead, 'date' | 'title'>): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (!year || !month || !day) return `ngày      tháng      năm ${/năm (20\d\d)/u.exec(title)?.[1] ?? '       '}`;
  const short = String(Number(month));
  return `ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? short.padStart(2, '0') : short} năm ${year}`;
}

/** Mục III.2: a red frame below the number, 30 × 8, 40 × 8 or 20 × 8 mm. */
function urgency(degree: keyof typeof FRAMES, norm: PageNorm): TableContent[] {
  const width = twips(FRAMES[degree]);
  const edge = { style: BorderStyle.SINGLE, size: 8, color: lookOf('urgency').color! };
  const inset = Math.max(0, Math.round((width - widthOf(degree, sizeOf(norm, 'urgency'), true) * SPARE) / 2));
  const frame = new Table({
    alignment: 'center',
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    width: inTwips(width),
    margins: { left: Math.min(inset, 60), right: Math.min(inset, 60) },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    rows: [
      new TableRow({
        height: { value: twips(FRAME_HEIGHT), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: inTwips(width),
            verticalAlign: VerticalAlign.CENTER,
            children: [line('urgency', degree)],
          }),
        ],
      }),
    ],
  });
  return [line('recipients', ''), frame, thin()];
}

/** Mục II.5: the kind, below it what the report is about, below that a rule. */
function named(head: ReportHead, norm: PageNorm): FileChild[] {
  const room = roomOf(norm, false);
  const size = sizeOf(norm, 'title');
  const widest = Math.max(...lineWidths(head.title, evenRoom(head.title, room, size, true), size, true));
  return [line('kind', KIND), evenly('title', head.title, room, norm), rule(room, widest * RULE_SHARE, 240)];
}

/** Mục II.9.a: one addressee in the same line; several one below the other, their dashes below the colon. */
function addressed({ addressees }: ReportHead, norm: PageNorm): FileChild[] {
  const label = 'Kính gửi:';
  const [first, ...others] = addressees;
  if (first === undefined) return [];
  if (others.length === 0) {
    return [paragraph('addressee', words(`${label} ${first}`), { alignment: 'center', spacing: { after: 240 } })];
  }
  const size = sizeOf(norm, 'addressee');
  const begin = twips(20);
  const colon = begin + widthOf(label.slice(0, -1), size);
  const left = colon + widthOf('- ', size);
  const last = others.length;
  return [
    paragraph('addressee', words(label), { indent: { left: begin }, keepNext: true }),
    ...listed(addressees).map((name, index) =>
      paragraph('addressee', words(`- ${name}`), {
        indent: { left, hanging: left - colon },
        spacing: { before: 0, after: index === last ? 240 : 0 },
      }),
    ),
  ];
}

/** Mục II.6: each ground on a line of its own that ends with ";", the last with ".". */
const grounds = (grounds: readonly string[]): FileChild[] => listed(grounds).map((ground) => line('ground', ground));
