import { Link } from 'wouter';
import { WORDS } from '../words.ts';

/** Where no page is. */
export function NoPage() {
  return (
    <main className="plain">
      <h1>{WORDS.noPage}</h1>
      <p>
        <Link href="/">{WORDS.back}</Link>
      </p>
    </main>
  );
}
