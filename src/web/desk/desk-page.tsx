import { Awaiting } from '../frame/awaiting.tsx';
import { useDesk } from '../frame/use-desk.ts';
import type { VersionPage } from '../frame/version-page.ts';
import '../styles/outline.css';
import '../styles/paper.css';
import '../styles/side.css';
import '../styles/findings.css';
import '../styles/screens.css';
import { Desk } from './desk.tsx';

/** The reading desk, once the version is read. */
export function DeskPage({ id, version }: VersionPage) {
  const state = useDesk(id, version);
  if (state.kind !== 'ready') return <Awaiting state={state} />;
  return <Desk key={`${id} ${state.version.number}`} desk={state.desk} />;
}
