import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CompareView,
  ContentView,
  DocumentCard,
  DocumentList,
  HandedIn,
  Problem,
  StandingView,
} from '../../src/contract/index.ts';
import { dataFolder, type Served, serve } from '../journeys/server.ts';

const sample = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));
const SLIPS = sample('slips.docx');
const CLEAN = sample('clean.docx');

const data = dataFolder();
let served: Served;

beforeAll(async () => {
  served = await serve(data.folder);
}, 60_000);
afterAll(async () => {
  await served?.stop();
  data.remove();
});

const ask = (path: string, init?: RequestInit) => fetch(`${served.url}/api${path}`, init);
const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await (await ask(path, init)).json()) as T;
const problem = async (path: string, init?: RequestInit): Promise<Problem> => {
  const answer = await ask(path, init);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const told = (await answer.json()) as Problem;
  expect(answer.status).toBe(told.status);
  return told;
};
const sent = (method: string, content: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(content),
});

async function handIn(name: string, body: Buffer | string, of = ''): Promise<HandedIn> {
  const query = `name=${encodeURIComponent(name)}${of && `&of=${of}`}`;
  const answer = await ask(`/documents?${query}`, { method: 'POST', body: new Uint8Array(Buffer.from(body)) });
  expect(answer.status).toBe(201);
  return (await answer.json()) as HandedIn;
}

async function settled(id: string): Promise<DocumentCard> {
  for (;;) {
    const card = await json<DocumentCard>(`/documents/${id}`);
    if (card.newest.state === 'ready' || card.newest.state === 'failed') return card;
    await sleep(50);
  }
}

describe('a document on the desk', () => {
  let id: string;
  let content: ContentView;

  beforeAll(async () => {
    id = (await handIn('Báo cáo.docx', SLIPS)).document;
    await settled(id);
    content = await json<ContentView>(`/documents/${id}/versions/1/content`);
  });

  it('is in the list with what its head says and how much was found', async () => {
    const { documents } = await json<DocumentList>('/documents?search=suoi%20may');
    expect(documents[0]).toMatchObject({ id, area: 'huyện Suối Mây', period: '2024-H1', versions: 1, corrected: [] });
    const { findings, figures } = documents[0]!.newest.tally!;
    expect(findings.verdict + findings.error + findings.rounding + findings.doubt).toBe(content.findings.length);
    expect(figures).toBe(content.reading.figures.length);
  });

  it('gives the file back as it was, and the Word file with a comment at each finding that stands', async () => {
    expect(Buffer.from(await (await ask(`/documents/${id}/versions/1/original`)).arrayBuffer()).equals(SLIPS)).toBe(
      true,
    );
    const comments = async (): Promise<number> => {
      const answer = await ask(`/documents/${id}/versions/1/word`);
      expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
        'Báo cáo - có ghi chú.docx',
      );
      const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      return new TextDecoder().decode(parts['word/comments.xml']).split('<w:comment ').length - 1;
    };
    const before = await comments();
    const { key } = content.findings[0]!;
    await ask(`/documents/${id}/aside`, sent('PUT', { key, reason: 'Đã hỏi đơn vị' }));
    expect(await comments()).toBe(before - 1);
    await ask(`/documents/${id}/aside`, sent('PUT', { key, reason: null }));
    expect(await comments()).toBe(before);
  });

  it('remembers in the next version what was set aside, and says what is gone, still there and new', async () => {
    const kept = content.findings.find(({ severity }) => severity === 'error')!;
    await ask(`/documents/${id}/aside`, sent('PUT', { key: kept.key, reason: 'Số đúng' }));
    expect((await handIn('Báo cáo sửa.docx', CLEAN, id)).version).toBe(2);
    await settled(id);
    const standing = await json<StandingView>(`/documents/${id}/versions/2/standing`);
    expect(standing.gone.map(({ key }) => key).sort()).toEqual(content.findings.map(({ key }) => key).sort());
    await handIn('Báo cáo lại sai.docx', SLIPS, id);
    const third = await settled(id);
    expect(third.newest).toMatchObject({ number: 3, tally: { setAside: 1 } });
    const again = await json<StandingView>(`/documents/${id}/versions/3/standing`);
    expect(Object.values(again.since).every((since) => since === 'new')).toBe(true);
    expect(again.aside[kept.key]?.reason).toBe('Số đúng');
  });

  it('takes corrections of its particulars, and gives back what was read', async () => {
    const corrected = await json<DocumentCard>(`/documents/${id}`, sent('PATCH', { area: 'xã Đầu Nguồn' }));
    expect(corrected).toMatchObject({ area: 'xã Đầu Nguồn', corrected: ['area'] });
    const back = await json<DocumentCard>(`/documents/${id}`, sent('PATCH', { area: null }));
    expect(back).toMatchObject({ area: 'huyện Suối Mây', corrected: [] });
    expect((await problem(`/documents/${id}`, sent('PATCH', { period: 'tháng 6' }))).type).toBe('bad-request');
    expect((await problem(`/documents/${id}`, sent('PATCH', { number: '1' }))).type).toBe('bad-request');
  });

  it('gives its figures as an Excel sheet, in the order asked for', async () => {
    const [first, second] = content.reading.figures;
    const answer = await ask(
      `/documents/${id}/versions/1/figures.xlsx`,
      sent('POST', { columns: ['value', 'role'], figures: [second!.id, first!.id, 'f999999'] }),
    );
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const numbers = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, number]) => Number(number));
    expect(numbers.indexOf(Number(second!.value))).toBeLessThan(numbers.lastIndexOf(Number(first!.value)));
    expect(
      (await problem(`/documents/${id}/versions/1/figures.xlsx`, sent('POST', { columns: ['x'], figures: [] }))).type,
    ).toBe('bad-request');
  });

  it('is sent once: the browser asks whether it changed', async () => {
    const path = `/documents/${id}/versions/1/content`;
    const tag = (await ask(path)).headers.get('etag')!;
    expect((await ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it('is deleted, and taken back', async () => {
    expect((await ask(`/documents/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await problem(`/documents/${id}`)).type).toBe('not-found');
    expect((await ask(`/documents/${id}/restore`, { method: 'POST' })).status).toBe(204);
    expect((await json<DocumentCard>(`/documents/${id}`)).versions).toBe(3);
  });
});

describe('documents against one another', () => {
  const report = (year: number, cattle: string, said: string): string =>
    `ỦY BAN NHÂN DÂN\nHUYỆN NÀ LÙNG\nSố: 210/BC-UBND\nNà Lùng, ngày 20 tháng 6 năm ${year}\n\nBÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm ${year}\n\nI. KINH TẾ\n1. Chăn nuôi\n- Đàn bò có ${cattle} con${said}.\n`;
  const pair: string[] = [];

  beforeAll(async () => {
    const texts = [report(2023, '4.100', ''), report(2024, '4.320', ', cùng kỳ năm trước 4.010 con')];
    for (const [index, text] of texts.entries()) pair.push((await handIn(`nà lùng ${index}.txt`, text)).document);
    for (const id of pair) await settled(id);
  });

  it('are told what does not hold between them, with the words around each figure', async () => {
    const view = await json<CompareView>(`/compare?of=${pair.join(',')}`);
    expect(view.documents.map(({ id }) => id)).toEqual(pair);
    expect(view.compared).toBeGreaterThan(0);
    expect(view.findings).toHaveLength(1);
    const { places, message } = view.findings[0]!;
    expect(places.map(({ text }) => text).sort()).toEqual(['4.010', '4.100']);
    expect(places.map(({ document }) => document).sort()).toEqual([...pair].sort());
    expect(places[0]).toMatchObject({ section: 'I.1 Chăn nuôi' });
    expect(message).toContain('4.010');
  });

  it('go by what a person corrected: of another place they are not compared', async () => {
    await ask(`/documents/${pair[0]}`, sent('PATCH', { area: 'huyện Mường Sơ' }));
    expect((await json<CompareView>(`/compare?of=${pair.join(',')}`)).findings).toEqual([]);
    await ask(`/documents/${pair[0]}`, sent('PATCH', { area: null }));
    expect((await json<CompareView>(`/compare?of=${pair.join(',')}`)).findings).toHaveLength(1);
  });

  it('must be two at least, and there', async () => {
    expect((await problem(`/compare?of=${pair[0]}`)).type).toBe('bad-request');
    expect((await problem(`/compare?of=${pair[0]},00000000-0000-4000-8000-000000000000`)).type).toBe('not-found');
  });
});

describe('what is handed in', () => {
  it('is known where the same bytes are there already', async () => {
    const first = await handIn('a.txt', 'Có 5 xã.');
    expect(await handIn('b.txt', 'Có 5 xã.')).toEqual({ ...first, known: true, resembles: null });
  });

  it('is asked about where its name is that of another version, and can be joined to it', async () => {
    const first = await handIn('Báo cáo tháng 5.txt', 'Có 6 xã.');
    const second = await handIn('Báo cáo tháng 5 (2).txt', 'Có 7 xã.');
    expect(second.resembles?.id).toBe(first.document);
    const joined = await json<HandedIn>(`/documents/${second.document}/join?to=${first.document}`, { method: 'POST' });
    expect(joined).toMatchObject({ document: first.document, version: 2 });
    expect((await settled(first.document)).newest).toMatchObject({ number: 2, state: 'ready' });
    expect((await ask(`/documents/${second.document}`)).status).toBe(404);
  });

  it('may be the samples: they say that they are some, and come once', async () => {
    const taken = () => json<HandedIn[]>('/samples', { method: 'POST' });
    const first = await taken();
    expect(first.filter(({ resembles }) => resembles !== null)).toEqual([]);
    expect(await taken()).toEqual(first.map((one) => ({ ...one, known: true })));
    const files = [];
    for (const { document } of first) files.push((await settled(document)).newest);
    expect(files.map(({ state }) => state)).toEqual(new Array(5).fill('ready'));
    expect(files.filter(({ file }) => file.includes('(mẫu)'))).toHaveLength(4);
  });

  it('that cannot be read is kept, with the sentence why', async () => {
    const { document } = await handIn('hỏng.docx', SLIPS.subarray(0, 9000));
    const { newest } = await settled(document);
    expect(newest.state).toBe('failed');
    expect(newest.problem).toContain('hỏng.docx');
    expect(newest.problem).toContain('vẫn được giữ');
    expect((await problem(`/documents/${document}/versions/1/content`)).type).toBe('not-ready');
  });

  it('and is marked secret is forgotten', async () => {
    const { document } = await handIn('mật.txt', 'MẬT\n\nỦY BAN NHÂN DÂN\nBÁO CÁO\nCó 5 vụ.\n');
    const { newest } = await settled(document);
    expect(newest).toMatchObject({ state: 'failed', bytes: 0 });
    expect(newest.problem).toContain('Đã xóa');
  });

  it('is refused in a sentence where it is too large or says no size', async () => {
    const head = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const asked = request(`${served.url}/api/documents?name=a.txt`, { method: 'POST', headers }, (answer) => {
          resolve(answer.statusCode ?? 0);
          asked.destroy();
        });
        asked.on('error', reject);
        asked.flushHeaders();
      });
    expect(await head({ 'content-length': String(65 * 1024 * 1024) })).toBe(413);
    expect(await head({ 'transfer-encoding': 'chunked' })).toBe(411);
  });

  it('and breaks off on the way leaves nothing', async () => {
    const { total } = await json<DocumentList>('/documents');
    await new Promise<void>((resolve) => {
      const asked = request(`${served.url}/api/documents?name=x.txt`, {
        method: 'POST',
        headers: { 'content-length': '1000' },
      });
      asked.on('error', () => resolve());
      asked.write('Có 5');
      setTimeout(() => asked.destroy(), 100);
    });
    expect((await json<DocumentList>('/documents')).total).toBe(total);
  });
});

describe('the server', () => {
  it.each([
    ['/documents/x'],
    ['/documents/00000000-0000-4000-8000-000000000000'],
    ['/documents/00000000-0000-4000-8000-000000000000/versions/1/word'],
    ['/nothing'],
  ])('says what is not there: %s', async (path) => {
    expect((await problem(path)).type).toBe('not-found');
  });

  it('refuses a foreign page, a foreign name and a request that another page makes', async () => {
    const status = (headers: Record<string, string>, method = 'GET') =>
      new Promise<number>((resolve, reject) => {
        request(`${served.url}/api/documents`, { method, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    expect(await status({})).toBe(200);
    expect(await status({ host: 'evil.example' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' })).toBe(403);
    expect(await status({ origin: 'null' }, 'POST')).toBe(403);
    expect(await status({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
  });

  it('sends every answer under a strict policy', async () => {
    for (const path of ['/', '/api/documents', '/api/nothing', '/documents/abc']) {
      const { headers } = await fetch(served.url + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
