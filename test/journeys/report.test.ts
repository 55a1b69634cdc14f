import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReportsView, ReportView } from '../../src/contract/index.ts';
import type { Inline, ReportBody } from '../../src/figure/index.ts';
import { type OwnBrowser, startChromium } from './chromium.ts';
import { dataFolder, type Served, serveAgain, serveShown } from './server.ts';
import { everyViolation, moveBy, PHONE, SIZES, sidewaysOverflow, until, violations, visit } from './visit.ts';

const data = dataFolder();
let own: OwnBrowser;
let served: Served;
let visited: Awaited<ReturnType<typeof visit>> | null = null;
let id = '';

beforeAll(async () => {
  [own, served] = await Promise.all([startChromium(), serveShown(data.folder)]);
}, 120_000);
afterEach(async () => {
  await visited?.end();
  visited = null;
});
afterAll(async () => {
  await own?.close();
  await served?.stop();
  data.remove();
});

async function open(path: string, viewport?: typeof PHONE): Promise<Page> {
  visited = await visit(own, served.url + path, viewport);
  return visited.page;
}

async function written(path = `/reports/${id}`, viewport?: typeof PHONE): Promise<Page> {
  const page = await open(path, viewport);
  await text(page).waitFor();
  return page;
}

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Nội dung báo cáo' });
const kept = (page: Page): Locator => page.locator('.kept-word');
const isSaved = (page: Page): Promise<void> => kept(page).getByText('Đã lưu lúc').waitFor();
const chips = (page: Page): Locator => text(page).locator('p .figure-chip');

/** The cursor at the very start of the text. */
async function atFirst(page: Page): Promise<void> {
  await moveBy(text(page), 'Control+Home');
}

const plain = (content: readonly Inline[]): string =>
  content.map((one) => (one.kind === 'note' ? '' : one.text)).join('');
const bodyText = ({ blocks }: ReportBody): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? plain(block.content) : '')).join('\n');

async function onServer(): Promise<ReportBody> {
  return ((await (await fetch(`${served.url}/api/reports/${id}`)).json()) as ReportView).body;
}

/** The report as the server has it, once it holds some words. */
const keptWith = (words: string): Promise<ReportBody> => until(onServer, (body) => bodyText(body).includes(words));

/** A report of few pages: all that is written is as good on few as on twenty, and sooner. */
async function smallReport(): Promise<string> {
  const asked = { outline: 'direction-review', area: '00@1900-01-01', period: '2026-06' };
  const given = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) };
  const answer = await fetch(`${served.url}/api/reports`, given);
  return ((await answer.json()) as ReportView['card']).id;
}

describe('a report is begun', () => {
  it('by somebody who says a name, from an outline, on a page that says what to do', async () => {
    const page = await open('/reports');
    await page.getByRole('heading', { name: 'Trước hết, xin cho biết tên' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Hãy ghi họ và tên.').waitFor();
    await page.getByLabel('Họ và tên').fill('Lò Thị Thử');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Chưa có báo cáo nào' }).waitFor();
    await page.locator('.empty').getByRole('button', { name: 'Lập báo cáo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Đề cương').selectOption('province-half');
    expect(await dialog.getByLabel('Kỳ').inputValue()).toBe('2026-H1');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lập báo cáo' }).click();
    await text(page).waitFor();
    const begun = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await chips(page).count()).toBeGreaterThan(20);
    expect(await page.locator('.outline li').count()).toBeGreaterThan(8);
    const { reports } = (await (await fetch(`${served.url}/api/reports`)).json()) as ReportsView;
    expect(reports[0]).toMatchObject({ id: begun, state: 'draft', changedBy: 'Lò Thị Thử' });
    expect(visited!.complaints).toEqual([]);
    id = await smallReport();
  });
});

describe('a report is written', () => {
  it('and kept as one goes; undone and made again by keys', async () => {
    const page = await written();
    await atFirst(page);
    await page.keyboard.type('Câu mở đầu do người soạn viết. ');
    await isSaved(page);
    await keptWith('Câu mở đầu do người soạn viết. ');
    await page.keyboard.press('Control+z');
    await until(onServer, (body) => !bodyText(body).includes('Câu mở đầu'));
    await page.keyboard.press('Control+y');
    await keptWith('Câu mở đầu do người soạn viết. ');
    expect(visited!.complaints).toEqual([]);
  });

  it('with a number put in by the stroke and the name of its indicator without accents', async () => {
    const page = await written();
    const before = await chips(page).count();
    await atFirst(page);
    await page.keyboard.type('Thu được ');
    await page.keyboard.type('/');
    const menu = page.getByRole('dialog', { name: 'Chèn vào báo cáo' });
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('thu ngan sach nha nuoc');
    await page.keyboard.press('Enter');
    await menu.getByRole('option', { name: /Mức thực hiện.*đồng/ }).waitFor();
    await page.keyboard.press('Enter');
    await menu.waitFor({ state: 'detached' });
    expect(await chips(page).count()).toBe(before + 1);
    const made = chips(page).first();
    expect(await made.innerText()).toMatch(/\d đồng$|\d (?:triệu|tỷ) đồng$/);
    await page.keyboard.type(' trong kỳ. ');
    expect(bodyText(await keptWith('trong kỳ. '))).toMatch(/^Thu được [\d.,]+ .*đồng trong kỳ\. /);
  });

  it('with a number that opens a paragraph, behind which one types on', async () => {
    const page = await written();
    await atFirst(page);
    await page.keyboard.press('Enter');
    await moveBy(text(page), 'ArrowUp');
    await page.keyboard.type('/');
    await page.keyboard.type('thu ngan sach nha nuoc');
    await page.keyboard.press('Enter');
    await page
      .getByRole('option', { name: /% kế hoạch.*%/ })
      .first()
      .click();
    await page.keyboard.type(' kế hoạch cả năm.');
    expect(bodyText(await keptWith(' kế hoạch cả năm.'))).toMatch(/^[\d,]+% kế hoạch cả năm\.\n/);
    await moveBy(text(page), 'Control+Home');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    expect(await chips(page).first().innerText()).toMatch(/%$/);
    await moveBy(text(page), 'Control+Home');
    for (let n = 0; n < 20; n++) await page.keyboard.press('Delete');
    await until(onServer, (body) => !bodyText(body).includes('kế hoạch cả năm.'));
  });

  it('with another number written over it for a reason, which stays until it is taken back', async () => {
    const page = await written();
    await chips(page).first().click();
    const card = page.getByRole('region', { name: 'Số liệu trong câu' });
    await card.getByText('Theo số liệu').waitFor();
    await card.getByRole('button', { name: 'Ghi đè' }).click();
    await card.getByLabel('Viết thành').fill('1.500 tỷ đồng');
    await card.getByRole('button', { name: 'Lưu' }).click();
    await card.getByText('Hãy ghi cả nội dung và lý do').waitFor();
    await card.getByLabel('Lý do').fill('theo số chốt của Kho bạc');
    await card.getByRole('button', { name: 'Lưu' }).click();
    await card.getByText('«theo số chốt của Kho bạc»').waitFor();
    expect(await chips(page).first().innerText()).toBe('1.500 tỷ đồng');
    expect(await chips(page).first().getAttribute('class')).toContain('overridden');
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Bỏ ghi đè' }).click();
    expect(await chips(page).first().innerText()).not.toBe('1.500 tỷ đồng');
    await card.getByLabel('Hàng').selectOption('billion');
    await until(
      () => chips(page).first().innerText(),
      (says) => says.endsWith('tỷ đồng'),
    );
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await isSaved(page);
  });

  it('by keys alone: a chip is come to, opened and left; the side walks with the arrows', async () => {
    const page = await written();
    await atFirst(page);
    const selected = page.locator('.figure-chip.ProseMirror-selectednode');
    for (let n = 0; n < 40 && (await selected.count()) === 0; n++) await moveBy(text(page), 'ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Số liệu trong câu' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Cần xem lại/ }).click();
    await page.locator('.side-list .line').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.side-list .line[aria-pressed="true"]').count()).toBe(1);
    expect(await page.locator('.report-text .chosen').count()).toBe(1);
    const before = await page.locator('.side-list li').count();
    await page
      .locator('.side-list li', { has: page.locator('[aria-pressed="true"]') })
      .getByText('Đã xem')
      .click();
    expect(await page.locator('.side-list li').count()).toBe(before - 1);
    await isSaved(page);
  });

  it('with a note at the foot, written there, undone from there', async () => {
    const page = await written();
    const before = await page.locator('.foot-notes li').count();
    await atFirst(page);
    await page.keyboard.type('Xem chú thích ');
    await page.keyboard.type('/');
    await page.keyboard.type('chu thich');
    await page.keyboard.press('Enter');
    const note = page.getByRole('textbox', { name: 'Chú thích 1' });
    await until(() => note.evaluate((one) => document.activeElement === one), Boolean);
    await page.keyboard.type('Số ước đến ngày 15 tháng 6.');
    expect(await page.locator('.foot-notes li').count()).toBe(before + 1);
    const body = await until(onServer, ({ blocks }) => JSON.stringify(blocks).includes('Số ước đến ngày 15'));
    const first = body.blocks.find((block) => block.kind === 'paragraph');
    expect(first?.kind === 'paragraph' && first.content.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    await page.keyboard.press('Control+z');
    await until(
      () => note.innerText(),
      (says) => says !== 'Số ước đến ngày 15 tháng 6.',
    );
    await page.keyboard.press('Control+y');
    expect(await note.innerText()).toBe('Số ước đến ngày 15 tháng 6.');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' rồi viết tiếp');
    await keptWith('rồi viết tiếp');
    expect(visited!.complaints).toEqual([]);
  });

  it('with what was copied from Word, which keeps its paragraphs and what is bold, and no foreign looks', async () => {
    const page = await written();
    await atFirst(page);
    await text(page).evaluate((element) => {
      const given = new DataTransfer();
      given.setData(
        'text/html',
        `<html><body><!--StartFragment--><p class=MsoNormal style='color:red;font-size:30pt'>Đoạn thứ nhất <b>in đậm</b>,
        <span style='background:yellow'>có nền</span><o:p></o:p></p><p class=MsoNormal><i>Đoạn thứ hai</i></p><!--EndFragment--></body></html>`,
      );
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true }));
    });
    const body = await keptWith('Đoạn thứ hai');
    expect(JSON.stringify(body.blocks)).toContain('{"kind":"text","text":"in đậm","bold":true}');
    expect(bodyText(body)).toMatch(/Đoạn thứ nhất in đậm, có nền/);
    expect(await text(page).locator('[style*="red"], [style*="yellow"], font').count()).toBe(0);
  });
});

describe('no word is lost', () => {
  it('when the server dies in the middle of a sentence and the page is loaded again', async () => {
    const page = await written();
    await atFirst(page);
    await page.keyboard.type('Trước khi mất điện. ');
    await keptWith('Trước khi mất điện. ');
    await page.keyboard.type('Ngay lúc mất điện. ');
    await served.kill();
    await page.keyboard.type('Sau khi mất điện. ');
    await kept(page).getByText('Chưa gửi được, đang giữ trên máy này').waitFor();
    const { port } = served;
    served = await serveAgain(data.folder, port);
    await page.reload();
    await text(page).getByText('Sau khi mất điện.').waitFor();
    const body = bodyText(await keptWith('Sau khi mất điện. '));
    expect(body).toContain('Ngay lúc mất điện. Sau khi mất điện. ');
    expect(body.split('Sau khi mất điện.')).toHaveLength(2);
    await isSaved(page);
  }, 90_000);

  it('when the page goes on without being loaded again', async () => {
    const page = await written();
    await atFirst(page);
    await served.kill();
    await page.keyboard.type('Viết khi máy chủ tắt. ');
    await kept(page).getByText('Chưa gửi được').waitFor();
    served = await serveAgain(data.folder, served.port);
    await keptWith('Viết khi máy chủ tắt. ');
    await isSaved(page);
  }, 90_000);

  it('when the window dies before anything was sent', async () => {
    const page = await written();
    const context = page.context();
    await atFirst(page);
    await page.route('**/body', (route) => route.abort());
    await page.keyboard.type('Viết rồi cửa sổ đóng. ');
    await kept(page).getByText('Chưa gửi được').waitFor();
    await page.close();
    const again = await context.newPage();
    await again.goto(`${served.url}/reports/${id}`);
    await text(again).getByText('Viết rồi cửa sổ đóng.').waitFor();
    await keptWith('Viết rồi cửa sổ đóng. ');
  });

  it('when two write at once: a person says which stands', async () => {
    const page = await written();
    await atFirst(page);
    const view = (await (await fetch(`${served.url}/api/reports/${id}`)).json()) as ReportView;
    const other = { ...view.body, head: { ...view.body.head, title: 'Tên do người khác đặt' } };
    await fetch(`${served.url}/api/reports/${id}/body`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ base: view.card.revision, body: other }),
    });
    await page.keyboard.type('Câu viết cùng lúc. ');
    const band = page.getByRole('alert').filter({ hasText: 'Báo cáo đã được sửa ở nơi khác' });
    await band.waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await onServer()).head.title).toBe('Tên do người khác đặt');
    await band.getByRole('button', { name: 'Dùng bản đang viết ở đây' }).click();
    await keptWith('Câu viết cùng lúc. ');
    await isSaved(page);
  });
});

describe('the page', () => {
  it.each(SIZES)('has nothing against it at %o, and never runs sideways', async (viewport) => {
    for (const path of [`/reports/${id}`, '/reports', `/reports/${id}/blackline`, `/reports/${id}/word`]) {
      const page = await open(path, viewport);
      await page.waitForLoadState('networkidle');
      expect(await everyViolation(page), path).toEqual([]);
      expect(await sidewaysOverflow(page), path).toBe(0);
      await visited!.end();
      visited = null;
    }
  });

  it('shows a chip on a phone, and gives the text back', async () => {
    const page = await written(`/reports/${id}`, PHONE);
    await chips(page).first().click();
    const card = page.getByRole('region', { name: 'Số liệu trong câu' });
    await card.getByText('Theo số liệu').waitFor();
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Đóng' }).click();
    await chips(page).first().waitFor();
  });

  it('is printed as the sheet alone', async () => {
    const page = await written();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-desk .outline').isVisible()).toBe(false);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('.letter-head').isVisible()).toBe(true);
  });
});
