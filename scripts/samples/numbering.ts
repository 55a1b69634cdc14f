import type { Block } from './template.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Letters in Vietnamese order: đ stands between d and e. */
const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];
const shapes = [
  (count: number) => `Phần ${romans[count - 1]}`,
  (count: number) => `${romans[count - 1]}.`,
  (count: number) => `${count}.`,
  (count: number) => `${letters[count - 1]})`,
];

/** The number that a person sees before each heading, `null` for other blocks; a typed number stands as typed. */
export function headingNumbers(blocks: readonly Block[]): (string | null)[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return null;
    if (block.typed !== null) return block.typed;
    counts[block.level]! += 1;
    counts.fill(0, block.level + 1);
    return shapes[block.level]!(counts[block.level]!);
  });
}
