import type { Absence } from '../figure/index.ts';
import { fold } from '../language/vi/index.ts';

/** What a form lets a person choose where there is no number; the first is what most rows need. */
export const ABSENCE_CHOICES = {
  nothing: 'Không phát sinh',
  'not-reported': 'Chưa có số liệu',
  'not-applicable': 'Không áp dụng',
} as const satisfies Partial<Record<Absence, string>>;

/** How else people write it. The dash and the three points are the signs of the statistics yearbooks. */
const SPELLINGS: Readonly<Record<keyof typeof ABSENCE_CHOICES, readonly string[]>> = {
  nothing: ['không phát sinh', 'ko phát sinh', 'k phát sinh', 'kps', 'không có phát sinh', '-', '–', '—'],
  'not-reported': ['chưa có số liệu', 'chưa có', 'chưa báo cáo', 'chưa thống kê', '...', '…'],
  'not-applicable': ['không áp dụng', 'không có chỉ tiêu này', 'x'],
};

const MEANING = new Map(
  Object.entries(SPELLINGS).flatMap(([absence, words]) => words.map((word) => [word, absence as Absence] as const)),
);

/** What words in the place of a number say of its absence; null where they say nothing of it. */
export const absenceIn = (words: string): Absence | null =>
  MEANING.get(
    fold(words.normalize('NFC'))
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/(?<!\.)\.$/u, ''),
  ) ?? null;

/** An absence in words, where a number would stand. */
export const absenceWords = (absence: Absence): string =>
  absence === 'not-comparable' ? 'Không so sánh được' : ABSENCE_CHOICES[absence];
