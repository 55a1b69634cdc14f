import type { Head, OutlineItem } from '../figure/index.ts';
import { datesIn, fold, isoDay } from '../language/vi/index.ts';
import type { Table } from './annex/tables.ts';
import { titleOfAnnex } from './annex/titles.ts';
import type { Flow } from './flow.ts';
import { footOf } from './foot.ts';
import { areaByFrequency, areaIn, inBody } from './headArea.ts';
import { periodOfTitle, yearOfTexts } from './headPeriod.ts';
import { isCapitals } from './outline.ts';

/** How many flows the head may take, and how many first paragraphs may name the period. */
const HEAD_FLOWS = 40;
const FIRST_FLOWS = 12;
const TITLE_LINES = 5;

const MOTTO =
  /cộng h[oò]a? ?x[ãa] ?hội ?chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc/giu;
const NUMBER =
  /số ?[:.]? ?(\d{1,5}[a-zđ]?) ?([-/]) ?((?:\d{4} ?\/ ?)?[A-ZĐ][\p{L}\d]*(?: ?[-–] ?[\p{L}\d&]+){0,3}(?: ?\/ ?[A-ZĐ]{1,6})?)/iu;
const ISSUER = /^(?:(?:ủy ban|uỷ ban) nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng ủy|đảng uỷ)(?![\p{L}])/iu;
const OFFICE =
  /^(?:sở|phòng|ban|cục|chi cục|văn phòng|công an|trung tâm|kho bạc|bảo hiểm|thanh tra|tỉnh ủy|huyện ủy)(?![\p{L}])/iu;
const REPORT = /^báo cáo(?![\p{L}])/iu;
const AFTER_TITLE = /^(?:kính gửi|căn cứ|thực hiện|theo|để|trên cơ sở|ngày|\()/iu;
const ON_BEHALF = /^\s*(?:nơi nhận\s*:\s*)?tm\. ?(?:ủy ban|uỷ ban|ubnd)/iu;
const CLOSING = /trên đây là/iu;

/**
 * Reads what stands at the head and the foot of a report. Where the lines of the head are missing, title, period and area
 * are taken from the first part's title, the closing sentence ("Trên đây là báo cáo … của UBND huyện X") and the first
 * paragraphs; the area at last from the name that stands most often. What has no outline is an annex: its title is that of
 * its first table.
 */
export function headOf(flows: readonly Flow[], outline: readonly OutlineItem[], tables: readonly Table[]): Head {
  const lines = headLines(flows, outline);
  const texts = lines.map((line) => line.replace(MOTTO, ' ').trim()).filter((line) => line !== '');
  const closing = closingSentence(flows);
  const title = titleIn(texts) ?? titleOfPart(outline) ?? (outline.length === 0 ? titleOfAnnex(flows, tables) : null);
  const written = dateIn(lines);
  const head = issuerIn(texts, flows);
  const closed = closing.split(/ của /iu).slice(1);
  const issuer =
    head.name ??
    issuerIn(
      closed.map((part) => part.trim()),
      flows,
    ).name;
  const area =
    head.area ??
    (issuer === null ? null : areaIn(issuer, flows)) ??
    (title === null ? null : areaIn(title, flows)) ??
    areaIn(closing, flows) ??
    areaByFrequency(flows);
  const onBehalf = (): string | null => (flows.some((flow) => ON_BEHALF.test(flow.text)) ? `UBND ${area}` : null);
  return {
    number: numberIn(texts),
    issuer: issuer ?? (area === null ? null : onBehalf()),
    date: written === null ? null : isoDay(written),
    title,
    period: periodOf(flows, title, closing, written?.year ?? null),
    area,
    ...footOf(flows),
  };
}

/** The lines above the first item of the outline. */
function headLines(flows: readonly Flow[], outline: readonly OutlineItem[]): string[] {
  const first = outline[0]?.block ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  for (const flow of flows) {
    if (flow.block >= first || lines.length >= HEAD_FLOWS) break;
    if (flow.note === null && flow.kind !== 'header' && flow.kind !== 'footer') lines.push(flow.text.trim());
  }
  return lines;
}

function numberIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = line.length < 200 ? NUMBER.exec(line) : null;
    if (match !== null) return `${match[1]}${match[2]}${match[3]!.replace(/ ?([-–/]) ?/gu, '$1').replace(/–/g, '-')}`;
  }
  return null;
}

/** The date beside the place's name: "Phong Thổ, ngày 25 tháng 6 năm 2024"; the day may be left blank. */
function dateIn(lines: readonly string[]): { day: number | null; month: number | null; year: number | null } | null {
  for (const line of lines) {
    if (line.length > 200 || !/, ?ngày/iu.test(line)) continue;
    const [date] = datesIn(fold(line));
    if (date !== undefined && date.year !== null) return date;
  }
  return null;
}

interface Issuer {
  readonly name: string | null;
  readonly area: string | null;
}

/**
 * "ỦY BAN NHÂN DÂN / HUYỆN PHONG THỔ" → "UBND huyện Phong Thổ". A superior body's line stands above: a department issues
 * for the area of that body.
 */
function issuerIn(lines: readonly string[], flows: readonly Flow[]): Issuer {
  let name: string | null = null;
  let area: string | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (opensTitle(line) || line.length > 160) break;
    const body = ISSUER.exec(line)?.[0];
    if (body !== undefined) {
      const own = areaIn(line.slice(body.length).trim(), flows) ?? areaIn(lines[at + 1] ?? '', flows);
      area = own ?? area;
      if (own !== null) name = `${shortName(body)} ${own}`;
    } else if (OFFICE.test(line) && isCapitals(line)) {
      name = inBody(line, flows) ?? line[0]! + line.slice(1).toLowerCase();
    }
  }
  return { name, area };
}

function shortName(body: string): string {
  if (/đảng/iu.test(body)) return 'Đảng ủy';
  return /hội đồng|hđnd/iu.test(body) ? 'HĐND' : 'UBND';
}

/** "BÁO CÁO", alone or with the title behind it; a whole sentence about the report is none. */
const opensTitle = (line: string): boolean => REPORT.test(line) && !/[.;]$/.test(line);

/** The lines below "BÁO CÁO" up to the first paragraph. */
function titleIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => opensTitle(line) && line.length < 400);
  if (at < 0) return null;
  const title: string[] = [];
  const own = lines[at]!.replace(REPORT, '').trim();
  if (own !== '') title.push(own);
  for (const line of lines.slice(at + 1, at + 1 + TITLE_LINES)) {
    if (AFTER_TITLE.test(line) || /[.:]$/.test(line) || line.length > 300) break;
    if (/^[-_–*= ]*$/.test(line)) continue;
    title.push(line);
  }
  return title.length === 0
    ? null
    : title
        .join(' ')
        .replace(/[_-]{3,}/g, '')
        .trim();
}

function titleOfPart(outline: readonly OutlineItem[]): string | null {
  const part = outline.find((item) => item.kind === 'part' && item.title !== '');
  return part?.title ?? null;
}

function closingSentence(flows: readonly Flow[]): string {
  for (let at = flows.length - 1; at >= 0; at--) {
    const { text, note } = flows[at]!;
    if (note === null && CLOSING.test(text)) return text.slice(text.search(CLOSING)).split(/\. /)[0]!;
  }
  return '';
}

function periodOf(flows: readonly Flow[], title: string | null, closing: string, dated: number | null): string | null {
  const first = flows
    .filter((flow) => flow.note === null)
    .slice(0, FIRST_FLOWS)
    .map((flow) => flow.text.slice(0, 400));
  const year = yearOfTexts([closing, ...first]) ?? dated ?? yearOfTexts(flows.map((flow) => flow.text));
  const titled = title === null ? null : periodOfTitle(title, dated ?? year);
  return titled ?? periodOfTitle(closing, year) ?? periodIn(first, year);
}

function periodIn(texts: readonly string[], year: number | null): string | null {
  for (const text of texts) {
    const period = periodOfTitle(text, year);
    if (period !== null) return period;
  }
  return null;
}
