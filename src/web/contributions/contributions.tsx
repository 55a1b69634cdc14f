import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { ContributionsView, ContributionView, ReportCard } from '../../contract/index.ts';
import { DemonstrationBand } from '../facts/demonstration-band.tsx';
import { reportHref } from '../frame/addresses.ts';
import { DropZone } from '../frame/drop-zone.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useAddressState } from '../frame/use-address-state.ts';
import { addressOf, stateOf } from './address.ts';
import { Agencies } from './agencies.tsx';
import { BesideDialog } from './beside-dialog.tsx';
import { Contribution } from './contribution.tsx';
import { HeadingDialog } from './heading-dialog.tsx';
import { MergeDialog, TakeOffDialog } from './merge-dialog.tsx';
import { type ContributionFinding, Findings, OutlineSide } from './outline-side.tsx';
import { type Chosen, onlyAt } from './placing.ts';
import { useContributionKeys } from './use-contribution-keys.ts';
import { useHandingIn } from './use-handing-in.ts';
import { useMerging } from './use-merging.ts';
import { usePlacing } from './use-placing.ts';
import { PANE_WORDS, PANES, type Pane, CONTRIBUTION_WORDS as WORDS } from './words.ts';

const CODEC = { stateOf, addressOf };
const TO_AGENCIES = { label: WORDS.toAgencies, target: 'agencies' };
const TO_PARAGRAPHS = { label: WORDS.toParagraphs, target: 'paragraphs' };
const TO_OUTLINE = { label: WORDS.toOutline, target: 'outline' };

type Open =
  | { readonly kind: 'heading' | 'merge' | 'merge-marked' | 'take-off' }
  | { readonly kind: 'finding'; readonly finding: ContributionFinding };

interface DeskProps {
  readonly view: ContributionsView;
  readonly card: ReportCard;
}

/** Which contribution and which of its paragraphs are looked at. What is chosen is in the address. */
function useChosen({ contributions }: ContributionsView) {
  const [state, change] = useAddressState(CODEC);
  const contribution = contributions.find(({ id }) => id === state.of) ?? contributions[0] ?? null;
  const last = Math.max(0, (contribution?.paragraphs.length ?? 0) - 1);
  const at = Math.min(state.at, last);
  const [several, setSeveral] = useState<(Chosen & { readonly of: string }) | null>(null);
  const isOfThis = several !== null && several.of === contribution?.id && several.at === at;
  const chosen: Chosen = isOfThis ? several : onlyAt(at);
  const choose = (next: Chosen): void => {
    if (contribution) setSeveral({ ...next, of: contribution.id });
    change({ at: next.at });
  };
  const go = (of: string, to = 0): void => change({ of, at: to }, 'step');
  return { contribution, chosen, choose, go };
}

/** The dialog that is open. What had the focus has it again afterwards, so that the keys go on from there. */
function useOpen() {
  const [open, setOpen] = useState<Open | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (open !== null) return;
    const list = document.getElementById('paragraphs');
    if (opener.current instanceof HTMLElement) (opener.current.isConnected ? opener.current : list)?.focus();
    opener.current = null;
  }, [open]);
  const change = (next: Open | null): void => {
    if (next !== null) opener.current = document.activeElement;
    setOpen(next);
  };
  return [open, change] as const;
}

/** Everything that can be done on the page. */
function useDesk({ view, card }: DeskProps) {
  const { contribution, chosen, choose, go } = useChosen(view);
  const [open, setOpen] = useOpen();
  const [pane, setPane] = useState<Pane>(view.contributions.length === 0 ? 'agencies' : 'paragraphs');
  const isSigned = card.state === 'signed';
  const placing = usePlacing(card.id);
  const merging = useMerging(card.id);
  const shown = (of: string, at = 0): void => {
    go(of, at);
    setPane('paragraphs');
  };
  const hasSome = useRef(false);
  hasSome.current ||= view.contributions.length > 0;
  const handing = useHandingIn(card.id, (id) => {
    // The first that comes is shown; the next ones do not take a person away from it.
    if (!hasSome.current) shown(id);
    hasSome.current = true;
  });
  const put = (under: string | null): void => {
    if (contribution && !isSigned) placing.place(contribution, chosen.marked, under);
  };
  const opens = (kind: Exclude<Open['kind'], 'finding'>) => () => {
    if (contribution && contribution.paragraphs.length + (kind === 'take-off' ? 1 : 0) > 0 && !isSigned)
      setOpen({ kind });
  };
  const actions = {
    move: opens('heading'),
    none: () => put(null),
    undo: () => {
      const step = placing.undo();
      if (step && step.id !== contribution?.id) shown(step.id, step.before[0]?.paragraph);
    },
    canUndo: placing.canUndo,
    merge: opens('merge'),
    mergeMarked: opens('merge-marked'),
    take: () => void (contribution && merging.take(contribution.id)),
    takeOff: opens('take-off'),
    isBusy: merging.isBusy || placing.isSaving,
  };
  const kept = placing.isSaving ? WORDS.saving : placing.hasSaved ? WORDS.saved : '';
  return {
    contribution,
    chosen,
    choose,
    shown,
    open,
    setOpen,
    pane,
    setPane,
    isSigned,
    merging,
    handing,
    put,
    actions,
    kept,
  };
}

type Desk = ReturnType<typeof useDesk>;

function Dialogs({
  view,
  desk,
  contribution,
}: {
  view: ContributionsView;
  desk: Desk;
  contribution: ContributionView;
}) {
  const { open, setOpen, chosen, merging } = desk;
  const close = (): void => setOpen(null);
  if (open?.kind === 'heading')
    return (
      <HeadingDialog
        headings={view.headings}
        under={contribution.paragraphs[chosen.at]?.under ?? null}
        choose={(heading) => {
          desk.put(heading);
          close();
        }}
        close={close}
      />
    );
  if (open?.kind === 'merge' || open?.kind === 'merge-marked')
    return (
      <MergeDialog
        contribution={contribution}
        headings={view.headings}
        marked={open.kind === 'merge' ? null : chosen.marked}
        isBusy={merging.isBusy}
        merge={(paragraphs) => void merging.merge(contribution.id, paragraphs).then(close)}
        close={close}
      />
    );
  if (open?.kind === 'take-off')
    return (
      <TakeOffDialog
        contribution={contribution}
        remove={() => void merging.remove(contribution.id).then(close)}
        close={close}
      />
    );
  if (open?.kind !== 'finding') return null;
  const go = (of: string, at: number): void => {
    desk.shown(of, at);
    close();
  };
  return <BesideDialog view={view} finding={open.finding} go={go} close={close} />;
}

/** On a phone one part is shown at a time. */
function Panes({ pane, choose }: { readonly pane: Pane; readonly choose: (pane: Pane) => void }) {
  return (
    <nav className="parts panes" aria-label={WORDS.toPanes}>
      {PANES.map((one) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => choose(one)}>
          {PANE_WORDS[one]}
        </button>
      ))}
    </nav>
  );
}

function Empty() {
  return (
    <section className="contribution none-yet" aria-labelledby="empty">
      <h2 id="empty">{WORDS.empty}</h2>
      <p>{WORDS.emptyNext}</p>
    </section>
  );
}

/** Agencies at the left, the paragraphs of one in the middle, the report's outline at the right. */
export function Contributions({ view, card }: DeskProps) {
  const desk = useDesk({ view, card });
  const { contribution, chosen, pane, isSigned, handing, actions } = desk;
  useContributionKeys(actions);
  return (
    <PageFrame
      title={WORDS.title}
      crumbs={[{ label: card.title, href: reportHref(card.id) }]}
      skips={[TO_AGENCIES, ...(contribution && contribution.paragraphs.length > 0 ? [TO_PARAGRAPHS] : []), TO_OUTLINE]}
      layout="full"
      actions={
        <Link className="button" href={reportHref(card.id)}>
          {WORDS.openReport}
        </Link>
      }
    >
      <DemonstrationBand isShown={card.demonstration} />
      {isSigned && (
        <p className="signed-band" role="note">
          {WORDS.signed}
        </p>
      )}
      {!isSigned && <DropZone take={handing.take} says={WORDS.drop} />}
      <Panes pane={pane} choose={desk.setPane} />
      <div className="contributions" data-pane={pane}>
        <Agencies
          view={view}
          of={contribution?.id ?? null}
          files={handing.files}
          isSigned={isSigned}
          take={handing.take}
          dismiss={handing.dismiss}
          choose={desk.shown}
        />
        {contribution ? (
          <Contribution
            view={view}
            contribution={contribution}
            chosen={chosen}
            isSigned={isSigned}
            canOpen={!card.demonstration}
            choose={desk.choose}
            actions={actions}
            kept={desk.kept}
          />
        ) : (
          <Empty />
        )}
        <aside
          className="outline-side"
          id="outline"
          tabIndex={contribution && !isSigned ? -1 : 0}
          aria-label={WORDS.outline}
        >
          {contribution && (
            <Findings findings={view.findings} open={(finding) => desk.setOpen({ kind: 'finding', finding })} />
          )}
          <OutlineSide
            view={view}
            here={contribution?.paragraphs[chosen.at]?.under ?? null}
            put={isSigned || contribution === null ? null : desk.put}
          />
        </aside>
      </div>
      {contribution && <Dialogs view={view} desk={desk} contribution={contribution} />}
    </PageFrame>
  );
}
