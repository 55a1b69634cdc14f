import type { Flow } from './flow.ts';

/** Who signs and who receives a report. */
export interface Foot {
  readonly signer: string | null;
  readonly recipients: readonly string[];
}

const RECIPIENTS = /nơi nhận\s{0,3}:/iu;
const OFFICE =
  /(?:TM\.|KT\.|TUQ\.|TL\.|Q\.|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|CỤC TRƯỞNG|TRƯỞNG BAN|CHI CỤC TRƯỞNG|BÍ THƯ)/u;
const NAME = /^(?:\(?đã ký\)?[ :.]*)?(\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4})$/iu;
const CASED = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;
/** The name of the signer in the next column: "- Lưu: VT.      Lò Văn A". */
const BESIDE = /^([Ll]ưu ?:[^;]{0,40}?)\.? {1,}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u;
/** How many flows below the office the name may stand: blank lines, the seal, "(Đã ký)". */
const REACH = 12;

/** Reads the recipients below "Nơi nhận:" and the name below the signer's office; what is not there stays empty. */
export function footOf(flows: readonly Flow[]): Foot {
  const at = lastIndex(flows, (text) => RECIPIENTS.test(text));
  return { signer: signerOf(flows, at), recipients: at < 0 ? [] : recipientsFrom(flows, at) };
}

/** The paragraphs that list who receives the report: their numbers ("21 bản", "VT (02 bản)") measure nothing. */
export function recipientFlows(flows: readonly Flow[]): ReadonlySet<number> {
  const found = new Set<number>();
  const at = lastIndex(flows, (text) => RECIPIENTS.test(text));
  if (at < 0) return found;
  for (let next = at; next < flows.length && next <= at + LONGEST_LIST; next++) {
    const { text, note } = flows[next]!;
    if (note !== null || text.length > LONGEST_LINE) break;
    if (next === at || ITEM.test(text)) found.add(next);
  }
  return found;
}
/** A line of the list; a number alone with its sign is an amount of an annex below. */
const ITEM = /^\s*[-–+](?!\s*[\d.,]{1,24}\s*%?\s*$)/;
const LONGEST_LIST = 40;
const LONGEST_LINE = 400;

function lastIndex(flows: readonly Flow[], fits: (text: string) => boolean): number {
  for (let at = flows.length - 1; at >= 0; at--) if (flows[at]!.note === null && fits(flows[at]!.text)) return at;
  return -1;
}

function recipientsFrom(flows: readonly Flow[], at: number): string[] {
  const recipients: string[] = [];
  const own = flows[at]!.text.replace(/^.*?nơi nhận\s{0,3}:/iu, '');
  for (let next = at; next < flows.length; next++) {
    const text = next === at ? own : flows[next]!.text;
    const parts = text.split(/(?:^|;)\s*[-–+]\s*/u);
    if (parts.length < 2) {
      // the signer's column may stand between the lines of the list
      if (next > at + REACH || recipients.some((one) => /^lưu/iu.test(one))) break;
      continue;
    }
    for (const part of parts) {
      const name = part
        .replace(/;.*$/su, '')
        .replace(BESIDE, '$1')
        .replace(/\.\s*$/u, '')
        .trim();
      if (name !== '' && !OFFICE.test(name)) recipients.push(name);
    }
  }
  return recipients;
}

function signerOf(flows: readonly Flow[], recipients: number): string | null {
  const from = recipients >= 0 ? Math.max(0, recipients - REACH) : Math.max(0, flows.length - 40);
  let office = -1;
  for (let at = from; at < flows.length && at < from + 60; at++) {
    const { text, note } = flows[at]!;
    if (note !== null) continue;
    if (text.length < 120 && OFFICE.test(text)) office = at;
    if (office < 0 || at > office + REACH) continue;
    const beside = BESIDE.exec(text.trim().replace(/^[-–+] ?/u, ''))?.[2];
    for (const line of [beside ?? '', ...text.split(/ {2,}/)]) {
      const name = NAME.exec(line.trim())?.[1];
      if (name !== undefined && CASED.test(name)) return name;
    }
  }
  return null;
}
