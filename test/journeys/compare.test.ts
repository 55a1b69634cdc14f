import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ComparedFinding, CompareView, ContentView, DocumentCard } from '../../src/contract/index.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serve } from './server.ts';
import { type DESKTOP, documentIds, LOOKS, sidewaysOverflow, until, type Visit, violations, visit } from './visit.ts';

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let ids: [string, string];
let visited: Visit | undefined;

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serve(data.folder, 'samples/slips.txt', 'samples/clean.txt')]);
  const known = await documentIds(served.url);
  ids = [known.get('slips.txt')!, known.get('clean.txt')!];
}, 90_000);

afterEach(async () => {
  await visited?.end();
  visited = undefined;
});

afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});

async function opened(query = '', ...look: [viewport?: typeof DESKTOP, scheme?: 'light' | 'dark']): Promise<Page> {
  visited = await visit(own, `${served.url}/`, ...look);
  const { page } = visited;
  await page.route('**/api/compare?*', async (route) => route.fulfill({ json: await found() }));
  await page.goto(`${served.url}/compare${query}`);
  return page;
}

const json = async <T>(path: string): Promise<T> => (await (await fetch(`${served.url}/api${path}`)).json()) as T;

/**
 * What a comparison of the two samples may give: one finding of each kind of severity on figures that both have. The
 * findings are fixed here, since what is tried is how they are shown; the comparison has tests of its own.
 */
async function found(): Promise<CompareView> {
  const documents = await Promise.all(ids.map((id) => json<DocumentCard>(`/documents/${id}`)));
  const contents = await Promise.all(ids.map((id) => json<ContentView>(`/documents/${id}/versions/1/content`)));
  const place = (at: number, index: number): ComparedFinding['places'][number] => {
    const { text } = contents[at]!.document;
    const { id, start, end } = contents[at]!.reading.figures[index]!;
    const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
    return {
      document: ids[at]!,
      version: 1,
      figure: id,
      before,
      text: text.slice(start, end),
      after,
      section: 'I.1 Nông nghiệp',
    };
  };
  const finding = (severity: ComparedFinding['severity'], rule: string, index: number): ComparedFinding => ({
    code: 'repeat',
    rule,
    severity,
    places: [place(0, index), place(1, index)],
    stated: '12 ha',
    computed: '21 ha',
    message: 'Hai báo cáo ghi khác nhau.',
  });
  const findings = [finding('doubt', 'repeat', 3), finding('error', 'sum', 5), finding('verdict', 'repeat', 9)];
  return { documents, findings, compared: 412, figures: 568 };
}

const both = (): string => `?of=${ids.join(',')}`;
const chosen = (page: Page): Promise<string[]> => page.locator('.compared.chosen .kind').allInnerTexts();

describe('documents are chosen', () => {
  it('by what one is told, by a search without accents, and taken out again', async () => {
    const page = await opened();
    await page.getByText('Chọn ít nhất hai báo cáo').waitFor();
    await page.getByRole('searchbox').fill('suoi may');
    const offers = page.locator('.picker li button');
    await until(
      () => offers.count(),
      (count) => count === 2,
    );
    await offers.first().click();
    await page.getByText('Nên so cùng').waitFor();
    await page.getByText('cùng địa bàn, cùng kỳ ·').click();
    await page.getByText('3 phát hiện').waitFor();
    expect(new Set(new URL(page.url()).searchParams.get('of')!.split(','))).toEqual(new Set(ids));
    await page
      .getByRole('button', { name: /^Bỏ ra/ })
      .first()
      .click();
    await page.getByText('Chọn ít nhất hai báo cáo').waitFor();
    await page.goBack();
    await page.getByText('3 phát hiện').waitFor();
    expect(visited!.complaints).toEqual([]);
  });

  it('and one that is being read is waited for', async () => {
    visited = await visit(own, `${served.url}/`);
    const { page } = visited;
    let asked = 0;
    await page.route('**/api/compare?*', async (route) => route.fulfill({ json: await found() }));
    await page.route(`**/api/documents/${ids[1]}`, async (route) => {
      const card = await json<DocumentCard>(`/documents/${ids[1]}`);
      asked += 1;
      await route.fulfill({ json: asked > 2 ? card : { ...card, newest: { ...card.newest, state: 'reading' } } });
    });
    await page.goto(`${served.url}/compare${both()}`);
    await page.getByText('Đang đợi đọc xong').waitFor();
    await page.getByText('3 phát hiện').waitFor();
    expect(asked).toBe(3);
  });

  it('and one that is not there is said to be missing', async () => {
    const page = await opened(`?of=${ids[0]},00000000-0000-4000-8000-000000000000`);
    await page.getByText('Không tìm thấy tài liệu này').waitFor();
    await page.getByText('Có báo cáo không đọc được').waitFor();
  });
});

describe('what does not hold between them', () => {
  it('stands the worst first, its places side by side, and says how much could be compared', async () => {
    const page = await opened(both());
    const findings = page.locator('.compared');
    await findings.first().waitFor();
    const words = await findings.allInnerTexts();
    expect(words.map((text) => /Đảo kết luận|Sai số|Nên xem lại/.exec(text)?.[0])).toEqual([
      'Đảo kết luận',
      'Sai số',
      'Nên xem lại',
    ]);
    expect(await page.locator('.coverage').innerText()).toContain('412 trên 568 (72 %)');
    const [left, right] = await Promise.all(
      [0, 1].map((at) => findings.first().locator('blockquote').nth(at).boundingBox()),
    );
    expect(right!.x).toBeGreaterThan(left!.x + left!.width);
    expect(right!.y).toBe(left!.y);
  });

  it('is walked by keys, filtered and sent by its address, and leads to the place', async () => {
    const page = await opened(both());
    await page.locator('.compared').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(
      await until(
        () => chosen(page),
        ([words]) => words?.includes('Sai số') ?? false,
      ),
    ).toHaveLength(1);
    await page.keyboard.press('k');
    await until(
      () => chosen(page),
      ([words]) => words?.includes('Đảo kết luận') ?? false,
    );
    await page.getByLabel('Phép đối chiếu').selectOption('repeat');
    await until(
      () => page.locator('.compared').count(),
      (count) => count === 2,
    );
    const other = page.url();
    await page.reload();
    await until(
      () => chosen(page),
      ([words]) => words?.includes('Đảo kết luận') ?? false,
    );
    expect([page.url(), await page.locator('.compared').count()]).toEqual([other, 2]);
    await page.getByLabel('Mức độ').selectOption('error');
    await page.getByText('Không phát hiện nào hợp').waitFor();
    await page.goto(other);
    await page.locator('.compared.chosen').waitFor();
    await page.keyboard.press('Enter');
    await until(
      async () => new URL(page.url()),
      ({ pathname, hash }) => pathname === `/documents/${ids[0]}/versions/1` && /^#f\d+$/.test(hash),
    );
    expect(visited!.complaints).toEqual([]);
  });

  it.each(LOOKS)('can be read at %j in the %s', async (viewport, scheme) => {
    const page = await opened(both(), viewport, scheme);
    await page.locator('.compared').first().waitFor();
    await page.keyboard.press('j');
    await page.locator('.compared.chosen').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(visited!.complaints).toEqual([]);
  });
});
