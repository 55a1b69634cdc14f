import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { loadDemonstration } from '../ask-facts.ts';
import { ALL_FACTS } from './keys.ts';
import { FACT_WORDS } from './words.ts';

/** What to do first, where there are no facts at all. */
export function NoFacts() {
  const client = useQueryClient();
  const demonstration = useMutation({
    mutationFn: loadDemonstration,
    onSuccess: () => client.invalidateQueries({ queryKey: ALL_FACTS }),
  });
  return (
    <section className="no-facts">
      <h2>{FACT_WORDS.noRows}</h2>
      <p>{FACT_WORDS.noRowsNext}</p>
      <p className="ways">
        <Link className="button main" href="/documents">
          {FACT_WORDS.handIn}
        </Link>
        <button
          type="button"
          className="button"
          disabled={demonstration.isPending}
          onClick={() => demonstration.mutate()}
        >
          {demonstration.isPending ? FACT_WORDS.loading : FACT_WORDS.load}
        </button>
      </p>
      {demonstration.error && (
        <p role="alert" className="needed">
          {demonstration.error.message}
        </p>
      )}
      <p className="hint">{FACT_WORDS.loadSays}</p>
    </section>
  );
}
