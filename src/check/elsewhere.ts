import { type Choice, relation } from './relation.ts';
import { NONE, percentScale } from './scale.ts';
import { likeness, subjectWords } from './subject.ts';
import { comparable, sameThings, type Term, type View } from './view.ts';

const MOST_TARGETS = 6;
const ALIKE = 0.5;

/**
 * Plans that stand elsewhere: a percentage of a plan whose plan is not stated beside it, against the target of the
 * same name in another part of the report (the tasks of the year). It counts where it holds; where it does not, the
 * target may be another one, and nothing is said.
 */
export function plansElsewhere(view: View): Choice[] {
  const targets = targetsByWord(view);
  const choices: Choice[] = [];
  for (const stated of view.terms) {
    if (stated.figure.role !== 'attainment' || stated.figure.cue === 'vượt') continue;
    const level = view.subjectOf(stated);
    if (level?.figure.role !== 'level' || view.saidOf(level, 'target', 'whole').length > 0) continue;
    const [first, ...rest] = alike(targets, level).map((target) =>
      relation('plan elsewhere', 'ratio', 'tried', {
        kind: 'ratio',
        stated: stated.index,
        part: level.index,
        whole: target.index,
        scale: percentScale(stated, level, target),
        less: NONE,
      }),
    );
    if (first) choices.push({ first, others: () => rest });
  }
  return choices;
}

function targetsByWord(view: View): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of view.terms) {
    if (term.figure.role !== 'target' || view.subjectOf(term) !== null || term.measure === null) continue;
    for (const word of subjectWords(term)) {
      const list = found.get(word);
      if (!list) found.set(word, [term]);
      else if (list.length < MOST_TARGETS * 4) list.push(term);
    }
  }
  return found;
}

function alike(targets: ReadonlyMap<string, readonly Term[]>, level: Term): Term[] {
  const near = new Map<Term, number>();
  for (const word of subjectWords(level)) {
    for (const target of targets.get(word) ?? []) {
      if (near.has(target) || !comparable(target, level) || !sameThings(target, level)) continue;
      near.set(target, likeness(target, level));
    }
  }
  return [...near]
    .filter(([target, score]) => score >= ALIKE && target.figure.block !== level.figure.block)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TARGETS)
    .map(([target]) => target);
}
