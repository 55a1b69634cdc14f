import { Fragment } from 'react';
import { Link } from 'wouter';
import type { PlanPageView, PlanView } from '../../contract/index.ts';
import { periodWords } from '../../language/vi/index.ts';
import { cellText } from '../facts/cell-words.ts';
import { Value } from '../facts/value.tsx';
import { FACT_WORDS } from '../facts/words.ts';
import { indicatorHref } from '../frame/addresses.ts';
import { bySector, type PlanRow, replacedTarget, rowKey } from './targets.ts';
import { PLAN_WORDS } from './words.ts';

/** Who assigned the targets of a column, and by what. */
function PlanHead({ plan }: { readonly plan: PlanView }) {
  const kind = plan.kind === 'scenario' ? PLAN_WORDS.scenario : plan.version === 'adjusted' ? PLAN_WORDS.adjusted : '';
  return (
    <th scope="col" className="value">
      {plan.assignedBy}
      {kind && <span className="plan-kind"> {kind}</span>}
      <small>{plan.resolution}</small>
    </th>
  );
}

function Target({
  row,
  plans,
  index,
}: {
  readonly row: PlanRow;
  readonly plans: readonly PlanView[];
  readonly index: number;
}) {
  const cell = row.targets[index] ?? null;
  const old = replacedTarget(row, plans, index);
  const plan = plans[index]!;
  return (
    <td className="value" data-label={plan.assignedBy}>
      {cell ? <Value cell={cell} /> : <span className="no-value">{FACT_WORDS.none}</span>}
      {old && (
        <span className="was">
          {PLAN_WORDS.was} {cellText(old)}
        </span>
      )}
    </td>
  );
}

interface TableProps {
  readonly view: PlanPageView;
  readonly rows: readonly PlanRow[];
}

/** The targets of a year, each plan in a column of its own, beside what the year before came to. */
export function PlanTable({ view, rows }: TableProps) {
  const { plans, sectors, year, area } = view;
  return (
    <table className="plain-table plan-table">
      <thead>
        {view.demonstration && (
          <tr className="on-paper">
            <th colSpan={plans.length + 3}>{FACT_WORDS.demonstration}</th>
          </tr>
        )}
        <tr>
          <th scope="col">{PLAN_WORDS.indicator}</th>
          <th scope="col">{PLAN_WORDS.unit}</th>
          {plans.map((plan) => (
            <PlanHead key={plan.id} plan={plan} />
          ))}
          <th scope="col" className="value">
            {PLAN_WORDS.done}
            <small>{year - 1}</small>
          </th>
        </tr>
      </thead>
      <tbody>
        {bySector(rows, sectors).map((group) => (
          <Fragment key={group.code}>
            <tr className="group">
              <th colSpan={plans.length + 3} scope="rowgroup">
                {group.name} <span className="hint">{group.rows.length}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={rowKey(row)}>
                <th scope="row">
                  <Link
                    href={indicatorHref(row.indicator, {
                      area: area.id,
                      period: row.period,
                      breakdown: row.breakdown,
                    })}
                  >
                    {[row.name, row.breakdownName].filter(Boolean).join(' · ')}
                  </Link>
                  {row.period !== String(year) && <span className="hint"> {periodWords(row.period)}</span>}
                </th>
                <td className="unit">{row.unit}</td>
                {plans.map(({ id }, index) => (
                  <Target key={id} row={row} plans={plans} index={index} />
                ))}
                <td className="value done" data-label={`${PLAN_WORDS.done} ${year - 1}`}>
                  <Value cell={row.lastYear} />
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
