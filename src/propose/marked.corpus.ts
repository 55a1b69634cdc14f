import { loadCatalogue } from '../catalogue/index.ts';
import type { Figure, Reading } from '../figure/index.ts';
import { type Proposal, propose } from './index.ts';

/** A catalogue of a few indicators and breakdowns, and reports of a sentence with its figures marked, for the tests beside. */
export const { catalogue, problems } = loadCatalogue([
  {
    name: 'indicators/a.yaml',
    text: `sector: { code: a, vi: nông nghiệp, en: farming, order: 1 }
reference: x
checked: 2026-01-31
indicators:
  - { code: rice.area, vi: diện tích gieo trồng lúa, en: a, unit: ha, aliases: [diện tích lúa], periods: season, breakdowns: [field] }
  - { code: rice.output, vi: sản lượng lúa, en: a, unit: tấn, periods: season, breakdowns: [field] }
  - { code: maize.area, vi: diện tích gieo trồng ngô, en: a, unit: ha, periods: season, breakdowns: [field] }
  - { code: maize.output, vi: sản lượng ngô, en: a, unit: tấn, periods: season }
  - { code: model.number, vi: số mô hình trình diễn, en: a, unit: mô hình, breakdowns: [programme] }
  - { code: model.money, vi: kinh phí mô hình trình diễn, en: a, unit: triệu đồng, breakdowns: [programme] }
  - { code: pupils, vi: số học sinh, en: a, unit: học sinh, kind: stock, periods: school, breakdowns: [level] }
  - { code: late.number, vi: số hồ sơ trễ hạn, en: a, unit: hồ sơ, breakdowns: [received-by] }
  - { code: late.rate, vi: tỷ lệ hồ sơ trễ hạn, en: a, unit: "%", kind: rate, areas: none, months: none }
  - { code: plaints.received, vi: số đơn tiếp nhận, en: a, unit: đơn }
  - { code: plaints.settled, vi: số đơn đã giải quyết, en: a, unit: đơn }
  - { code: plaints.matters, vi: số vụ việc trong đơn tiếp nhận, en: a, unit: vụ việc, aliases: [vụ việc phản ánh] }
  - { code: plaints.matters-settled, vi: số vụ việc trong đơn đã giải quyết, en: a, unit: vụ việc }
  - { code: visits.matters, vi: số vụ việc tiếp công dân, en: a, unit: vụ việc }
  - { code: capital, vi: vốn đầu tư công đã giải ngân, en: a, unit: triệu đồng, aliases: [kế hoạch vốn đầu tư công], breakdowns: [programme] }
`,
  },
  {
    name: 'indicators/b.yaml',
    text: `sector: { code: disasters, vi: thiên tai, en: disasters, order: 2 }
reference: x
checked: 2026-01-31
indicators:
  - { code: storm.houses, vi: số nhà bị bão làm sập, en: a, unit: nhà }
  - { code: storm.damage, vi: tổng giá trị thiệt hại do thiên tai, en: a, unit: triệu đồng }
  - { code: storm.places, vi: số điểm sạt lở, en: a, unit: điểm, kind: stock }
`,
  },
  {
    name: 'breakdowns/a.yaml',
    text: `dimensions:
  - { code: field, vi: chân đất, en: f, members: [{ code: upland, vi: nương rẫy, en: u, aliases: [lúa nương, nương] }, { code: paddy, vi: ruộng nước, en: p }, { code: dry, vi: "đồi, bãi", en: d }] }
  - { code: level, vi: cấp học, en: l, members: [{ code: primary, vi: tiểu học, en: p }, { code: preschool, vi: mầm non, en: m }] }
  - { code: received-by, vi: nơi nhận, en: r, members: [{ code: chair, vi: chủ tịch ubnd huyện, en: c }, { code: district, vi: huyện, en: d, aliases: [ubnd huyện] }] }
  - { code: programme, vi: chương trình, en: p, members: [{ code: rural, vi: chương trình nông thôn mới, en: r }, { code: poverty, vi: giảm nghèo, en: x }] }
`,
  },
]);

export type Given = Partial<Omit<Figure, 'id'>> & { readonly subject?: string | null };

/** A report of one text: \`«12»\` is a figure, told of in the order of the text. */
export function read(
  marked: string,
  given: readonly Given[],
  titles: readonly string[] = [],
  own = '2024-H1',
): Map<string, Proposal> {
  const figures: Figure[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[«»]/).entries()) {
    const start = text.length;
    text += part;
    if (at % 2 === 0) continue;
    const of = given[figures.length]!;
    figures.push({
      ...{ id: `f${figures.length + 1}`, candidate: figures.length + 1, text: part, start, end: text.length },
      ...{ role: 'level', value: part.replaceAll('.', '').replace(',', '.'), decimals: 0, unit: '', of: null },
      ...{ estimate: false, hedge: null, subject: null, section: titles.length > 0 ? ['1'] : [], note: null },
      ...{ period: own, asOf: null, area: 'huyện Mây', against: null, assignedBy: null, cue: null },
      ...{ block: 0, sentence: 0, clause: 0 },
      ...of,
    });
  }
  const outline = titles.map((title) => ({
    ...{ start: 0, end: 0, mark: '1', kind: 'arabic', ordinals: [1], level: 1, title, block: 0, parent: -1 },
  })) as unknown as Reading['outline'];
  const head = { issuer: 'UBND huyện Mây', area: 'huyện Mây', period: own } as Reading['head'];
  const reading: Reading = { head, outline, figures, others: [], dates: [] };
  const context = { corrections: [], areas: new Map([['huyện mây', '1@1900-01-01']]) };
  return new Map(propose({ reading, text }, catalogue, context).map((one) => [one.figure, one]));
}
