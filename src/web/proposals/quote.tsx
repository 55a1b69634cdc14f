import type { ProposalView } from '../../contract/index.ts';

/** The number marked in its sentence. */
export function Quote({ quote: { text, start, end } }: Pick<ProposalView, 'quote'>) {
  return (
    <blockquote className="quote">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  );
}
