import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deadline } from '../../src/documents/deadline.ts';
import { LIMITS, readPaper, UnreadableDocument, writePaper } from '../../src/documents/index.ts';
import { Zip, zipOf } from '../../src/documents/package/zip.ts';
import type { Paper, PaperBlock, PaperRun, ReadPaper, ReportBody } from '../../src/figure/index.ts';
import { returned } from '../../src/write/index.ts';
import { tidied } from '../../src/write/returned/tidied.ts';
import { paperOfAny } from '../write/papers.ts';
import { NORM, PAPERS } from './paper/papers.js';
import edits from './paper-back/edits.json' with { type: 'json' };
import { SENT } from './paper-back/sent.js';
import { paragraph, run, word } from './word.ts';

const file = (name: string): Uint8Array => readFileSync(new URL(`paper-back/${name}.docx`, import.meta.url));
const asItIs = (bytes: Uint8Array): Promise<ReadPaper> => readPaper(bytes, 'báo cáo.docx');

/** The report of SENT, as far as Word knows: its tables are made by the program. */
const BODY: ReportBody = {
  head: SENT.head,
  blocks: SENT.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            kind: 'table' as const,
            id: block.id,
            title: block.title,
            area: 'X0001@1900-01-01',
            period: '2026-H1',
            rows: [],
            columns: [],
            landscape: false,
            texts: [],
          },
        ]
      : [],
  ),
  annexes: [],
};

/** A Word file with its parts changed as text. */
function changed(bytes: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const zip = new Zip(bytes, LIMITS, new Deadline(LIMITS.time));
  const parts = new Map([...zip.entries.keys()].map((name) => [name, zip.read(name)!]));
  const before = new TextDecoder().decode(parts.get(part)!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipOf(parts.set(part, new TextEncoder().encode(after)));
}

const sentFile = await writePaper(SENT, NORM);
/** What of the sent file is changed when Word has written it so. */
async function afterWord(change: (xml: string) => string): Promise<ReturnType<typeof returned>> {
  return returned(BODY, SENT, await asItIs(changed(sentFile, change)));
}
const block = (paper: ReadPaper, id: string): PaperBlock | undefined => paper.blocks.find((one) => one.id === id);
const said = (content: readonly PaperRun[]): string =>
  content
    .map((one) => (one.kind === 'note' ? '*' : one.kind === 'figure' ? `[${one.id} ${one.text}]` : one.text))
    .join('');

/** What printing leaves out of a table, and counts. */
const printed = (paper: Paper): unknown =>
  JSON.parse(
    JSON.stringify([paper.blocks, paper.annexes], (key, value) =>
      key === 'align' || key === 'landscape' || key === 'heads' ? undefined : value,
    ),
  );

describe('a file that nobody edited', () => {
  it.each(Object.entries(PAPERS))('is the paper again: %s', async (_, paper) => {
    const came = await asItIs(await writePaper(paper, NORM));
    expect(returned({ ...BODY, blocks: [] }, paper, came)).toMatchObject({ changes: [], figures: [] });
    if (paper.blocks.at(-1)?.kind === 'paragraph') expect(came.blocks.length).toBe(paper.blocks.length);
  });

  it('is the paper again, run by run, and says which report and version', async () => {
    const came = await asItIs(sentFile);
    expect(printed({ ...SENT, ...came } as Paper)).toEqual(printed(tidied(SENT)));
    expect(came.head).toEqual({ ...SENT.head });
    expect(came.origin).toEqual({ report: 'r7', version: 'v3' });
    expect(came.notices).toEqual([]);
  });

  it('has its last words as they were, with or without the sign that is printed behind them', async () => {
    for (const end of ['làm xong trong tháng', 'làm xong trong tháng.', 'làm xong trong tháng./.']) {
      const last: PaperBlock = { kind: 'paragraph', id: 'p7', content: [{ kind: 'text', text: end }] };
      const paper = { ...SENT, blocks: [...SENT.blocks, last] };
      const changes = returned(BODY, paper, await asItIs(await writePaper(paper, NORM)));
      expect(changes.lines.filter(({ kind }) => kind !== 'same')).toEqual([]);
    }
  });

  it('is any paper again', async () => {
    await fc.assert(
      fc.asyncProperty(paperOfAny(6), async (paper) => {
        const changes = returned({ ...BODY, blocks: [] }, paper, await asItIs(await writePaper(paper, NORM)));
        expect(changes.lines.filter(({ kind }) => kind !== 'same')).toEqual([]);
        expect([changes.changes, changes.figures]).toEqual([[], []]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file that LibreOffice edited', () => {
  it.each(Object.entries(edits))('tells what was done: %s', async (name, expected) => {
    const { changes, figures, notices } = returned(BODY, SENT, await asItIs(file(name)));
    expect(changes.map(({ id }) => id)).toEqual(expected.changes);
    expect(figures.map(({ chip, to }) => [chip, to])).toEqual(expected.figures);
    expect(notices).toHaveLength(expected.notices);
  });

  it('has its numbers by their bookmarks, for the tags are gone', async () => {
    const came = await asItIs(file('edited'));
    const p1 = block(came, 'p1');
    expect(p1?.kind === 'paragraph' && said(p1.content)).toBe(
      'Diện tích lúa đạt [c1 1.300 ha], bằng [c2 100,8%] kế hoạch*, tăng [c4 2,1%] so với cùng kỳ; năng suất giữ như năm ngoái.',
    );
  });
});

const CONTROL = /<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent>((?:(?!<\/w:sdtContent>).)*)<\/w:sdtContent><\/w:sdt>/gu;
const FIGURE_MARK = /<w:bookmarkStart w:name="th_[^>]*\/>/gu;
const RUN = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a file that Word wrote', () => {
  it('needs only the bookmarks, or only the controls', async () => {
    expect((await afterWord((xml) => xml.replace(CONTROL, '$1'))).lines.filter(({ kind }) => kind !== 'same')).toEqual(
      [],
    );
    const came = await asItIs(changed(sentFile, (xml) => xml.replace(FIGURE_MARK, '')));
    const p3 = block(came, 'p3');
    expect(p3?.kind === 'paragraph' && said(p3.content)).toBe('Đàn bò có [c5 4.200 con], không có dịch bệnh lớn.');
  });

  it('loses no word and changes no number, whichever marks are lost', async () => {
    const marks = fc.infiniteStream(fc.boolean());
    await fc.assert(
      fc.asyncProperty(marks, async (kept) => {
        const keep = (): boolean => kept.next().value;
        const changes = await afterWord((xml) =>
          xml
            .replace(CONTROL, (whole, inside: string) => (keep() ? whole : inside))
            .replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, (mark) => (keep() ? mark : ''))
            .replace('</w:body>', ' </w:body>'),
        );
        const words = changes.lines.flatMap((line): readonly { readonly kind: string }[] =>
          line.kind === 'changed' ? line.pieces : [line],
        );
        expect(words.filter(({ kind }) => kind !== 'same')).toEqual([]);
        expect(changes.figures).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has words where control and bookmark are deleted', async () => {
    const { changes, figures } = await afterWord((xml) => xml.replace(CONTROL, '$1').replace(FIGURE_MARK, ''));
    expect(changes.map(({ id }) => id)).toEqual(['block:p1', 'block:p3']);
    expect(figures).toEqual([]);
  });

  it('has a number in pieces, with signs of the spelling between', async () => {
    const pieces = `${RUN('4.2')}<w:proofErr w:type="spellStart"/>${RUN('50')}${RUN(' con')}`;
    const { figures, changes } = await afterWord((xml) => xml.replace(RUN('4.200 con'), pieces));
    expect(figures).toEqual([{ change: 'figure:c5', chip: 'c5', from: '4.200 con', to: '4.250 con' }]);
    expect(changes).toEqual([]);
  });

  it('has changes that were tracked as if accepted, and says so', async () => {
    const by = 'w:id="90" w:author="Lê Văn Mẫu" w:date="2026-06-16T08:00:00Z"';
    const { figures, changes, notices } = await afterWord((xml) =>
      xml
        .replace(
          RUN('4.200 con'),
          `<w:del ${by}><w:r><w:delText>4.200 con</w:delText></w:r></w:del><w:ins ${by}>${RUN('4.250 con')}</w:ins>`,
        )
        .replace(
          /(<w:p><w:pPr><w:pStyle w:val="Body"\/>)(<\/w:pPr><w:bookmarkStart w:name="thb_p4"[^>]*\/>)(<w:r>.*?<\/w:r>)/u,
          (_, head, mark, words) =>
            `${head}<w:rPr><w:del ${by}/></w:rPr>${mark}<w:del ${by}>${words.replace(/w:t\b/gu, 'w:delText')}</w:del>`,
        ),
    );
    expect(figures).toMatchObject([{ chip: 'c5', to: '4.250 con' }]);
    expect(changes.map(({ id }) => id)).toEqual(['deleted:p4']);
    expect(notices).toEqual(['Có 1 chỗ thêm và 3 chỗ xóa chưa duyệt: đã đọc như khi chấp nhận tất cả.']);
  });

  it('has no number where its control was emptied', async () => {
    const { changes } = await afterWord((xml) =>
      xml.replace(/(<w:tag w:val="tonghop:c5"\/>.*?)<\/w:sdtPr>/u, '$1<w:showingPlcHdr/></w:sdtPr>'),
    );
    expect(changes).toMatchObject([
      { id: 'block:p3', came: { content: [{ text: 'Đàn bò có , không có dịch bệnh lớn.' }] } },
    ]);
  });

  it('has a copied paragraph as new, its numbers words: the tag was copied, the bookmarks were not', async () => {
    const { changes, figures } = await afterWord((xml) => {
      const [copied] = /<w:p>(?:(?!<w:p>).)*thb_p3.*?<\/w:p>/u.exec(xml)!;
      return xml.replace(
        copied,
        `${copied.replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '').replace('4.200', '4.999')}${copied}`,
      );
    });
    expect(figures).toEqual([]);
    expect(changes).toMatchObject([
      { kind: 'new', came: { id: '', content: [{ text: 'Đàn bò có 4.999 con, không có dịch bệnh lớn.' }] } },
    ]);
  });

  it('has the first id of two paragraphs that were joined', async () => {
    const { changes } = await afterWord((xml) =>
      xml.replace(/<\/w:p><w:p><w:pPr><w:pStyle w:val="Body"\/><\/w:pPr>(<w:bookmarkStart w:name="thb_p4")/u, '$1'),
    );
    expect(changes.map(({ id }) => id)).toEqual(['block:p3', 'deleted:p4']);
  });

  it('has the id of the paragraph that is left where only the bookmark of a deleted one stayed', async () => {
    const { changes } = await afterWord((xml) =>
      xml.replace(
        /<w:p>(?:(?!<w:p>).)*(<w:bookmarkStart w:name="thb_p3"[^>]*\/>).*?<\/w:p>(<w:p>(?:(?!<w:bookmarkStart).)*)/u,
        (_, mark: string, next: string) => `${next}${mark}<w:bookmarkEnd w:id="${/w:id="(\d+)"/u.exec(mark)![1]}"/>`,
      ),
    );
    expect(changes.map(({ id }) => id)).toEqual(['deleted:p3']);
  });

  it('has words in a text box as a paragraph of its own, and words in the head that are no component told', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run('Ghi thêm bên lề.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { changes, notices } = await afterWord((xml) =>
      xml
        .replace(RUN('4.200 con'), `${RUN('4.200 con')}${box}`)
        .replace(/(<w:pStyle w:val="Motto"\/>.*?<\/w:p>)/u, `$1${paragraph(run('Chữ lạ ở đầu'))}`),
    );
    expect(changes).toMatchObject([{ kind: 'new', came: { content: [{ text: 'Ghi thêm bên lề.' }] } }]);
    expect(notices).toHaveLength(2);
    expect(notices.join(' ')).toContain('“Chữ lạ ở đầu”');
  });
});

describe('a file that is another', () => {
  const other = word({ body: paragraph(run('Báo cáo của sở về việc trồng cây.')) });

  it('of no report is read by its words, and said to be', async () => {
    const came = await asItIs(other);
    expect(came).toMatchObject({ head: {}, origin: null, blocks: [{ kind: 'paragraph', id: '' }] });
    expect(came.notices[0]).toContain('không ghi là từ báo cáo nào');
    expect(returned(BODY, SENT, came).notices.length).toBeGreaterThan(3);
  });

  it('is refused with a sentence where it is no Word file, or too much', async () => {
    const refused = async (bytes: Uint8Array, limits = LIMITS): Promise<string> =>
      readPaper(bytes, 'tệp.docx', limits).then(
        () => 'read',
        (error: unknown) => (error instanceof UnreadableDocument ? error.code : 'other'),
      );
    const text = new TextEncoder().encode('Chỉ là văn bản thường.');
    expect(await refused(text)).toBe('no-word');
    expect(await refused(new Uint8Array())).toBe('empty');
    expect(await refused(sentFile.slice(0, 4000))).toBe('broken-zip');
    expect(await refused(sentFile, { ...LIMITS, fileBytes: 1000 })).toBe('too-large');
    expect(await refused(sentFile, { ...LIMITS, paragraphs: 3 })).toBe('too-many-paragraphs');
    expect(await refused(new TextEncoder().encode('%PDF-1.7\n'))).toBe('other-format');
  });
});
