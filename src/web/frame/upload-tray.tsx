import { Link } from 'wouter';
import { deskHref } from './addresses.ts';
import { isOnItsWay, type UploadLine } from './uploads.ts';
import { useUploadActions, useUploads } from './uploads-provider.tsx';
import { UPLOAD_WORDS } from './words.ts';

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

function Line({ line }: { readonly line: UploadLine }) {
  const { cancel, dismiss } = useUploadActions();
  const { id, name, state, share, answer } = line;
  return (
    <li className={state}>
      <span className="name" title={name}>
        {name}
      </span>
      {answer && <Link href={deskHref(answer.document, null)}>{UPLOAD_WORDS.open}</Link>}
      {isOnItsWay(line) ? (
        <button type="button" className="link" onClick={() => cancel(id)}>
          {UPLOAD_WORDS.cancel}
          <span className="unseen"> {name}</span>
        </button>
      ) : (
        <button type="button" className="link" onClick={() => dismiss(id)}>
          {UPLOAD_WORDS.dismiss}
          <span className="unseen"> {name}</span>
        </button>
      )}
      {state === 'sending' && <progress value={share} aria-label={`${UPLOAD_WORDS.sending} ${name}`} />}
      <span className="outcome">{outcome(line)}</span>
    </li>
  );
}

/** The files on their way and what became of them, at the foot of every page. */
export function UploadTray() {
  const lines = useUploads();
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
