const SEASONS: Readonly<Record<string, string>> = {
  DX: 'vụ đông xuân',
  X: 'vụ xuân',
  XH: 'vụ xuân hè',
  HT: 'vụ hè thu',
  TD: 'vụ thu đông',
  M: 'vụ mùa',
};
const QUARTERS: Readonly<Record<string, string>> = { Q1: 'quý I', Q2: 'quý II', Q3: 'quý III', Q4: 'quý IV' };

/** "2024-H1" → "6 tháng đầu năm 2024". A form that is not known is shown as it stands. */
export function periodWords(period: string): string {
  const [year, part] = split(period);
  if (part === undefined) {
    if (/^\d{4}\.\.\d{4}$/.test(period)) return `giai đoạn ${period.replace('..', '-')}`;
    if (/^\d{4}\/\d{4}$/.test(period)) return `năm học ${year}`;
    return /^\d{4}$/.test(period) ? `năm ${period}` : year;
  }
  if (part === 'H1' || part === 'H2') return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  if (/^M\d{1,2}$/.test(part)) return `${part.slice(1)} tháng đầu năm ${year}`;
  if (/^\d{2}$/.test(part)) return `tháng ${Number(part)}/${year}`;
  if (part in QUARTERS) return `${QUARTERS[part]}/${year}`;
  return part in SEASONS ? `${SEASONS[part]} ${year}` : period;
}

/** The year, or the two years of a crop or school year with a hyphen, and what of it. */
function split(period: string): [year: string, part: string | undefined] {
  const at = period.indexOf('-');
  const year = (at < 0 ? period : period.slice(0, at)).replace('/', '-');
  return [year, at < 0 ? undefined : period.slice(at + 1)];
}

/** "2024-06-30" → "30/6/2024". */
export function dayWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]}` : day;
}
