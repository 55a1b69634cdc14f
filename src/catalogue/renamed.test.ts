import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './index.ts';

const FOLDER = [
  {
    name: 'breakdowns/people.yaml',
    text: `dimensions:
  - { code: sex, vi: Giới, en: Sex, members: [{ code: female, vi: Nữ, en: Female }, { code: male, vi: Nam, en: Male }] }
  - { code: sort, vi: Loại, en: Sort, members: [{ code: a, vi: Loại a, en: A }, { code: b, vi: Loại b, en: B }] }
`,
  },
  {
    name: 'indicators/people.yaml',
    text: `sector: { code: people, vi: Con người, en: People }
reference: Thông lệ
checked: 2026-01-31
indicators:
  - { code: all, vi: Mọi người, en: All, unit: người, breakdowns: [sex, sort] }
  - { code: women, vi: Phụ nữ, en: Women, unit: người, breakdowns: [sort] }
  - { code: bare, vi: Số người, en: Bare, unit: người }
`,
  },
];

function loaded(...rules: readonly string[]) {
  const text = `renamed:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}`;
  return loadCatalogue([...FOLDER, { name: 'renamed/keys.yaml', text }]);
}

describe('what can be said in two ways', () => {
  const { catalogue, problems } = loaded(
    'from: "all[sex=female]", to: women',
    'from: old-women, to: women',
    'from: "[gone=b]", to: "[sort=b]"',
    'from: "bare-men", to: "all[sex=male]"',
    'from: "sorted[sort]", to: all',
  );

  it.each([
    ['all', 'sex=female', 'women', ''],
    ['all', 'sex=female;sort=a', 'women', 'sort=a'],
    ['all', 'sex=male', 'all', 'sex=male'],
    ['old-women', 'sort=b', 'women', 'sort=b'],
    ['old-women', 'gone=b;sort=a', 'women', 'sort=b'],
    ['all', 'gone=b;sex=female', 'women', 'sort=b'],
    ['bare', 'gone=b', 'bare', 'gone=b'],
    ['bare-men', '', 'all', 'sex=male'],
    ['sorted', 'sex=male;sort=a', 'all', 'sex=male;sort=a'],
    ['sorted', 'sex=male', 'sorted', 'sex=male'],
    ['nobody', 'sex=female', 'nobody', 'sex=female'],
    ['all', 'no breakdown', 'all', 'no breakdown'],
  ])('%s of %s is %s of %s', (indicator, breakdown, now, cut) => {
    expect(problems).toEqual([]);
    expect(catalogue.inOneWay({ indicator, breakdown, value: '1' })).toEqual({
      indicator: now,
      breakdown: cut,
      value: '1',
    });
  });

  it('is told of all that somebody has, and only of what is said otherwise now', () => {
    expect(catalogue.renamedAmong(['all', 'bare', 'old-women'], ['', 'sex=female', 'gone=b'])).toEqual(
      [
        ['all', 'sex=female', 'women', ''],
        ['old-women', '', 'women', ''],
        ['old-women', 'sex=female', 'women', 'sex=female'],
        ['old-women', 'gone=b', 'women', 'sort=b'],
        ['all', 'gone=b', 'all', 'sort=b'],
        ['bare-men', '', 'all', 'sex=male'],
        ['bare-men', 'sex=female', 'all', 'sex=male'],
        ['bare-men', 'gone=b', 'all', 'sex=male;sort=b'],
      ].map(([indicator, breakdown, now, cut]) => ({
        from: { indicator, breakdown },
        to: { indicator: now, breakdown: cut },
      })),
    );
  });

  it.each([
    ['from: "all[", to: women', '«all[»'],
    ['from: "[sex=female]", to: women', '«[sex=female]»'],
    ['from: old, to: nobody', '«nobody»'],
    ['from: old, to: "bare[sex=male]"', '«bare[sex=male]»'],
    ['from: "[gone=b]", to: "[nothing=b]"', '«[nothing=b]»'],
    ['from: old, to: "all[sort]"', '«all[sort]»'],
    ['from: "all[sex=female]", to: bare', '«sort»'],
    ['from: women, to: "all[sex=female]" }\n  - { from: "all[sex=female]", to: women', 'cách nói khác'],
  ])('a rule that cannot be: %s', (rule, said) => {
    const [problem = ''] = loaded(rule).problems;
    expect(problem).toContain('renamed/keys.yaml, dòng 2:');
    expect(problem).toContain(said);
  });
});
