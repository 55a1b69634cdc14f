import type { Chip, ChipAsk, ChipStyle, ReportBody } from '../../dist/figure/index.js';

/** The province and a commune of the demonstration, and the newest half year of which it has figures. */
export const PROVINCE = '00@1900-01-01';
export const HALF = '2026-H1';

export const STYLE: ChipStyle = { decimals: null, scale: 'unit', unit: true, hedge: 'none', lead: 'bare' };

export const ask = (indicator: string, more: Partial<ChipAsk> = {}): ChipAsk => ({
  indicator,
  breakdown: '',
  area: PROVINCE,
  period: HALF,
  aspect: 'level',
  plan: null,
  ...more,
});

export const chip = (id: string, of: ChipAsk, text = ''): Chip => ({
  kind: 'chip',
  id,
  ask: of,
  style: STYLE,
  text,
  override: null,
});

/** A small report of our own: a heading, a sentence with two figures, a table of two rows. */
export const BODY: ReportBody = {
  head: {
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH MINH HỌA',
    number: null,
    symbol: 'BC-UBND',
    place: 'Minh Họa',
    date: null,
    title: 'Tình hình phát triển kinh tế - xã hội 6 tháng đầu năm 2026',
    addressees: [],
    grounds: [],
    authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    signer: 'Người Minh Họa',
    recipients: ['Lưu: VT'],
    urgency: null,
  },
  blocks: [
    { kind: 'heading', id: 'h1', level: 1, text: 'Thu ngân sách', section: null, agency: null, locked: false },
    {
      kind: 'paragraph',
      id: 'p1',
      content: [
        { kind: 'text', text: 'Thu trên địa bàn ' },
        chip('c1', ask('revenue.area')),
        { kind: 'text', text: ', bằng ' },
        chip('c2', ask('revenue.area', { aspect: 'attainment' })),
        { kind: 'text', text: ' dự toán' },
      ],
      source: null,
      look: null,
    },
    {
      kind: 'table',
      id: 't1',
      title: 'Một số chỉ tiêu',
      area: PROVINCE,
      period: HALF,
      rows: [{ indicator: 'revenue.area', breakdown: '', period: null }],
      columns: [
        { aspect: 'level', head: '', period: null, plan: null },
        { aspect: 'growth', head: '', period: null, plan: null },
      ],
      landscape: false,
      texts: [['', '']],
    },
  ],
  annexes: [],
};

/** The report with other words in its paragraph. */
export const worded = (words: string): ReportBody => ({
  ...BODY,
  blocks: BODY.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, content: [{ kind: 'text', text: words }, ...block.content.slice(1)] }
      : block,
  ),
});
