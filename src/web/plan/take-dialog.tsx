import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanPageView } from '../../contract/index.ts';
import { type TargetsOf, takeTargets } from '../ask-facts.ts';
import { ALL_FACTS } from '../facts/keys.ts';
import { Dialog } from '../frame/dialog.tsx';
import { useToast } from '../frame/toasts.tsx';
import { ChangesList } from './changes-list.tsx';
import { planId } from './plan-id.ts';
import { PLAN_WORDS } from './words.ts';

const NEW = '';

/** Which plan the file is of, as it is filled in; null as long as something lacks. */
function usePlan({ plans, year, area }: PlanPageView) {
  const [chosen, choose] = useState(plans[0]?.id ?? NEW);
  const [assignedBy, setAssignedBy] = useState('');
  const [resolution, setResolution] = useState('');
  const isNew = chosen === NEW;
  const made = isNew ? { assignedBy: assignedBy.trim(), resolution: resolution.trim() } : null;
  const isWhole = made === null || (made.assignedBy !== '' && made.resolution !== '');
  const plan = made === null ? chosen : planId(year, made.assignedBy, made.resolution, plans);
  const targets: TargetsOf | null = isWhole ? { year, area: area.id, plan, made } : null;
  return { chosen, choose, assignedBy, setAssignedBy, resolution, setResolution, isNew, targets };
}

function PlanFields({ view, of }: { readonly view: PlanPageView; readonly of: ReturnType<typeof usePlan> }) {
  return (
    <>
      <div className="field">
        <label htmlFor="plan-of">{PLAN_WORDS.plan}</label>
        <select id="plan-of" value={of.chosen} onChange={({ target }) => of.choose(target.value)}>
          {view.plans.map(({ id, assignedBy, resolution }) => (
            <option key={id} value={id}>
              {[assignedBy, resolution].filter(Boolean).join(', ')}
            </option>
          ))}
          <option value={NEW}>{PLAN_WORDS.newPlan}</option>
        </select>
      </div>
      {of.isNew && (
        <>
          <div className="field">
            <label htmlFor="plan-by">{PLAN_WORDS.assignedBy}</label>
            <input
              id="plan-by"
              value={of.assignedBy}
              maxLength={200}
              placeholder={PLAN_WORDS.assignedByHint}
              onChange={({ target }) => of.setAssignedBy(target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor="plan-resolution">{PLAN_WORDS.resolution}</label>
            <input
              id="plan-resolution"
              value={of.resolution}
              maxLength={400}
              placeholder={PLAN_WORDS.resolutionHint}
              onChange={({ target }) => of.setResolution(target.value)}
            />
          </div>
        </>
      )}
    </>
  );
}

/** Takes the targets of a plan out of a file: tried first, written once what would change was seen. */
export function TakeDialog({ view, close }: { readonly view: PlanPageView; readonly close: () => void }) {
  const client = useQueryClient();
  const say = useToast();
  const plan = usePlan(view);
  const { targets } = plan;
  const [file, setFile] = useState<File | null>(null);
  const trial = useMutation({ mutationFn: (of: TargetsOf) => takeTargets(file!, of, true) });
  const write = useMutation({
    mutationFn: (of: TargetsOf) => takeTargets(file!, of, false),
    onSuccess: async ({ added, changed, problems }) => {
      if (problems.length > 0) return;
      await client.invalidateQueries({ queryKey: ALL_FACTS });
      say({ says: `${added + changed} ${PLAN_WORDS.written}` });
      close();
    },
  });
  // What was tried was tried for one file and one plan.
  const asked = `${file?.name} ${file?.lastModified} ${JSON.stringify(targets)}`;
  const [tried, setTried] = useState('');
  const seen = tried === asked ? (write.data ?? trial.data) : undefined;
  const many = seen ? seen.added + seen.changed : 0;
  const problem = write.error ?? (tried === asked ? trial.error : null);
  return (
    <Dialog title={PLAN_WORDS.takeTitle} close={close}>
      <p className="hint take-about">{PLAN_WORDS.takeAbout}</p>
      <PlanFields view={view} of={plan} />
      <div className="field">
        <label htmlFor="plan-file">{PLAN_WORDS.file}</label>
        <input
          id="plan-file"
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </div>
      {seen && <ChangesList table={seen} />}
      {problem && (
        <p role="alert" className="needed">
          {problem.message}
        </p>
      )}
      <p className="ways">
        {seen && many > 0 && seen.problems.length === 0 ? (
          <button
            type="button"
            className="button main"
            disabled={write.isPending}
            onClick={() => targets && write.mutate(targets)}
          >
            {write.isPending ? PLAN_WORDS.writing : `${PLAN_WORDS.write} ${many} ${PLAN_WORDS.targetsUnit}`}
          </button>
        ) : (
          <button
            type="button"
            className="button main"
            disabled={file === null || targets === null || trial.isPending}
            onClick={() => {
              if (!targets) return;
              setTried(asked);
              write.reset();
              trial.mutate(targets);
            }}
          >
            {trial.isPending ? PLAN_WORDS.trying : PLAN_WORDS.tryOut}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {PLAN_WORDS.cancel}
        </button>
      </p>
    </Dialog>
  );
}
