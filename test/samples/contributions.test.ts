import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contributionFiles, contributions, plantedContradictions } from '../../scripts/samples/contributions.ts';
import { acrossReports, checkBytesSync } from '../../src/app/index.ts';

const root = new URL('../../', import.meta.url);
const file = (path: string): Buffer => readFileSync(new URL(path, root));
const sent = (name: string): Buffer => file(`samples/contributions/${name}`);
const templateOf = (name: string): string => file(`scripts/samples/${name}`).toString('utf8');
const read = new Map(
  contributions.map((one) => [one.file, checkBytesSync(`${one.file}.docx`, sent(`${one.file}.docx`))]),
);

/** The parts of a Word file as text, without the times it was made at. */
const parts = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name !== 'docProps/core.xml')
    .map(([name, content]) => [name, new TextDecoder().decode(content)]);

describe('what twelve agencies sent', async () => {
  const made = await contributionFiles(templateOf);

  it.each([...made.keys()])('%s is what its template makes', (name) => {
    const content = made.get(name)!;
    if (typeof content === 'string') expect(sent(name).toString('utf8')).toBe(content);
    else expect(parts(sent(name))).toEqual(parts(content));
  });

  it('is all that there is', () => {
    expect(readdirSync(new URL('samples/contributions/', root)).sort()).toEqual([...made.keys()].sort());
    expect(new Set(contributions.map(({ agency }) => agency)).size).toBe(12);
  });

  it.each(contributions.map((one) => one.file))('%s says that it is made up, in 300 to 700 words', (name) => {
    expect(read.get(name)!.document.text).toContain('SỐ LIỆU MINH HỌA');
    const words = templateOf(`contributions/${name}.txt`).split(/\s+/).length;
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThan(700);
  });
});

describe('the contradictions planted in them', () => {
  it.each(plantedContradictions.flatMap(({ places }) => places.map(({ file, says }) => [file, says] as const)))(
    '%s says %s once',
    (name, says) => {
      expect(read.get(name)!.document.text.split(says)).toHaveLength(2);
    },
  );

  it('are, within one file, all that the checker finds', () => {
    const found = [...read].flatMap(([name, { checked, document }]) =>
      checked.findings.map(({ at }) => `${name} ${document.text.slice(at[0]!.start, at[0]!.end)}`),
    );
    const planted = plantedContradictions.filter(({ between }) => between === 'itself');
    expect(found).toEqual(planted.flatMap(({ places }) => places.map(({ file, says }) => `${file} ${says}`)));
  });

  it('are, between agencies, all that the checker finds', () => {
    const messages = acrossReports([...read.values()]).findings.map(({ message }) => message);
    const planted = plantedContradictions.filter(({ between }) => between === 'agencies');
    expect(messages).toHaveLength(planted.length);
    for (const [at, { places }] of planted.entries())
      for (const { file, says } of places) {
        expect(messages[at]).toContain(`${file}.docx`);
        expect(messages[at]).toContain(says);
      }
  });
});
