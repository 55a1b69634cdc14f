import { memo, useEffect, useState } from 'react';
import type { DeskFinding, DeskView } from '../../contract/index.ts';
import { WORDS } from '../words.ts';
import { Changes } from './changes.tsx';
import { type FindingActions, FindingItem } from './finding-item.tsx';
import { type Tab, TabList } from './tabs.tsx';
import { DESK_WORDS } from './words.ts';

export type SideTab = 'findings' | 'aside' | 'changes';

interface Side {
  readonly desk: DeskView;
  readonly chosen: string | null;
  /** Key of the finding whose reason is being asked for. */
  readonly asked: string | null;
  readonly actions: FindingActions;
}

function tabsOf(desk: DeskView): Tab<SideTab>[] {
  const aside = desk.findings.filter(({ setAside }) => setAside).length;
  const tabs: Tab<SideTab>[] = [
    { id: 'findings', label: WORDS.findings, count: desk.findings.length - aside },
    { id: 'aside', label: DESK_WORDS.aside, count: aside },
  ];
  if (desk.version.number > 1) tabs.push({ id: 'changes', label: DESK_WORDS.changes, count: null });
  return tabs;
}

function List({ findings, ...rest }: Side & { readonly findings: readonly DeskFinding[] }) {
  const { desk, chosen, asked, actions } = rest;
  return (
    <ol>
      {findings.map((finding) => (
        <FindingItem
          key={finding.key}
          finding={finding}
          desk={desk}
          isChosen={finding.key === chosen}
          isAsked={finding.key === asked}
          actions={actions}
        />
      ))}
    </ol>
  );
}

function Nothing({ desk, tab }: { readonly desk: DeskView; readonly tab: SideTab }) {
  if (tab === 'aside') return <p className="nothing">{DESK_WORDS.noAside}</p>;
  const says = desk.findings.length > 0 ? DESK_WORDS.allClear : WORDS.noFindings;
  return (
    <p className="nothing">
      {says} {WORDS.noFindingsNext}
    </p>
  );
}

/** The tab that shows the chosen finding, and the one that a person opened. */
function useTab(desk: DeskView, chosen: string | null): [SideTab, (tab: SideTab) => void] {
  const [tab, setTab] = useState<SideTab>('findings');
  const finding = desk.findings.find(({ key }) => key === chosen);
  const own = finding && (finding.setAside ? 'aside' : 'findings');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding brings its tab; setting one aside does not
  useEffect(() => {
    if (own) setTab(own);
  }, [chosen]);
  return [tab, setTab];
}

/** Findings at the right: those that stand, those set aside, and what changed against the version before. */
export const Side = memo(function Side(side: Side) {
  const { desk, chosen } = side;
  const [tab, setTab] = useTab(desk, chosen);
  const shown = desk.findings.filter(({ setAside }) => (setAside !== null) === (tab === 'aside'));
  return (
    <section className="side" id="findings" aria-label={WORDS.findings} tabIndex={-1}>
      <TabList label={DESK_WORDS.tabs} tabs={tabsOf(desk)} open={tab} panel="side-panel" choose={setTab} />
      <div id="side-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'changes' ? (
          <Changes desk={desk} />
        ) : shown.length > 0 ? (
          <List {...side} findings={shown} />
        ) : (
          <Nothing desk={desk} tab={tab} />
        )}
      </div>
    </section>
  );
});
