import { expect, it } from 'vitest';
import { annotated } from './annotated.corpus.ts';

it('a marked text gives its figures with place, value, links and note', () => {
  const { document, reading, nameAt } = annotated(
    'Có {a|1.250,50 ha}(1), giảm {c change>a falls against=samePeriod|20 ha}.\n^1 Gồm {p>a hedge=about|05 ha}',
  );
  const [a, c, p] = reading.figures;
  expect(document.text).toBe('Có 1.250,50 ha(1), giảm 20 ha.\n^1 Gồm 05 ha');
  expect(a).toMatchObject({
    id: 'a',
    role: 'level',
    value: '1250.50',
    decimals: 2,
    unit: 'ha',
    of: null,
    note: null,
    block: 0,
  });
  expect(c).toMatchObject({ role: 'change', value: '-20', of: 'a', against: 'samePeriod' });
  expect(p).toMatchObject({ value: '5', of: 'a', note: '1', hedge: 'about', block: 1 });
  for (const figure of reading.figures) {
    expect(document.text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(nameAt(figure.start)).toBe(figure.id);
  }
  expect(document.notes).toMatchObject([{ label: '1', marks: [{ start: 14, end: 17 }] }]);
});
