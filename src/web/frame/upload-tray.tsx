import { useEffect } from 'react';
import { Link } from 'wouter';
import { deskHref } from './addresses.ts';
import { isOnItsWay, type UploadLine } from './uploads.ts';
import { useUploadActions, useUploads } from './uploads-provider.tsx';
import { UPLOAD_WORDS } from './words.ts';

/** Milliseconds that a file which went well stays in sight. */
const STAYS = 8000;

function outcome({ state, share, problem, answer }: UploadLine): string {
  switch (state) {
    case 'waiting':
      return UPLOAD_WORDS.waiting;
    case 'sending':
      return `${Math.floor(share * 100)}%`;
    case 'refused':
      return problem ?? '';
    case 'cancelled':
      return UPLOAD_WORDS.cancelled;
    case 'kept':
      if (answer?.known) return UPLOAD_WORDS.known;
      return answer && answer.version > 1 ? `${UPLOAD_WORDS.newVersion} ${answer.version}` : UPLOAD_WORDS.kept;
  }
}

/** What went well needs nobody; the rest stays until it is put away. */
const leavesByItself = ({ state, answer }: UploadLine): boolean => state === 'kept' && !answer?.known;

interface LineButton {
  readonly name: string;
  readonly label: string;
  readonly run: () => void;
}

const LineButton = ({ name, label, run }: LineButton) => (
  <button type="button" className="link" onClick={run}>
    {label}
    <span className="unseen"> {name}</span>
  </button>
);

function Line({ line }: { readonly line: UploadLine }) {
  const { cancel, seen } = useUploadActions();
  const { id, name, state, share, answer } = line;
  const leaves = leavesByItself(line);
  useEffect(() => {
    if (!leaves) return;
    const timer = setTimeout(() => seen(id), STAYS);
    return () => clearTimeout(timer);
  }, [leaves, seen, id]);
  return (
    <li className={state}>
      <span className="name" title={name}>
        {name}
      </span>
      {state === 'sending' && <progress value={share} aria-label={`${UPLOAD_WORDS.sending} ${name}`} />}
      <span className="outcome">{outcome(line)}</span>
      {answer && <Link href={deskHref(answer.document, null)}>{UPLOAD_WORDS.open}</Link>}
      {isOnItsWay(line) ? (
        <LineButton name={name} label={UPLOAD_WORDS.cancel} run={() => cancel(id)} />
      ) : (
        <LineButton name={name} label={UPLOAD_WORDS.putAway} run={() => seen(id)} />
      )}
    </li>
  );
}

/** The files on their way and what became of them, at the foot of every page. */
export function UploadTray() {
  const lines = useUploads().filter(({ isSeen }) => !isSeen);
  if (lines.length === 0) return null;
  return (
    <section className="tray" aria-label={UPLOAD_WORDS.title}>
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}
