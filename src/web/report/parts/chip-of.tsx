import { useQuery } from '@tanstack/react-query';
import type { ReportView } from '../../../contract/index.ts';
import { ASPECTS, type Chip, type ChipAsk, type ChipStyle } from '../../../figure/index.ts';
import { periodWords } from '../../../language/vi/index.ts';
import { choices, dimensions } from '../../ask-facts.ts';
import { reportAreas } from '../../ask-reports.ts';
import { AreaChooser } from '../../facts/area-chooser.tsx';
import { pathOf } from '../../facts/area-search.ts';
import { choicesKey, dimensionsKey } from '../../facts/keys.ts';
import { reportAreasKey } from '../../reports/keys.ts';
import { cutOf, withCut } from '../model/cuts.ts';
import { ASPECT_WORDS, SIDE_WORDS } from '../words.ts';
import { Choose, Part } from './chip-fields.tsx';

const HAS_PLAN: readonly string[] = ['target', 'attainment', 'forecast-attainment'];

export interface FormProps {
  readonly view: ReportView;
  readonly chip: Pick<Chip, 'ask' | 'style'>;
  readonly write: (part: { ask?: ChipAsk; style?: ChipStyle }) => void;
}

interface AskProps {
  readonly ask: ChipAsk;
  readonly choose: (value: string) => void;
}

/** Of which place: one of the report's territory, or above it. */
function Place({ view: { card }, ask, choose }: AskProps & Pick<FormProps, 'view'>) {
  const { data } = useQuery({
    queryKey: reportAreasKey(card.id),
    queryFn: () => reportAreas(card.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const areas = data ? [...data.path, ...data.below] : [card.area];
  const area = areas.find(({ id }) => id === ask.area);
  if (!area) return null;
  return <AreaChooser area={area} path={pathOf(area, areas)} areas={areas} period={card.period} choose={choose} />;
}

/** Of which part of it: the whole, or a member of each dimension that the indicator may be broken down by. */
function Cuts({ ask, choose }: AskProps) {
  const { data } = useQuery({
    queryKey: dimensionsKey(ask.indicator),
    queryFn: () => dimensions(ask.indicator),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.dimensions.map(({ code, name, members }) => (
    <Choose
      key={code}
      label={name}
      value={cutOf(ask.breakdown, code)}
      options={[['', SIDE_WORDS.whole], ...members.map((member) => [member.code, member.name] as const)]}
      choose={(member) => choose(withCut(ask.breakdown, code, member))}
    />
  ));
}

/** What the number is of. */
export function OfForm({ view, chip: { ask }, write }: FormProps) {
  const { data } = useQuery({ queryKey: choicesKey, queryFn: choices, staleTime: 60_000 });
  const periods = [...new Set([ask.period, view.card.period, ...(data?.periods ?? [])])];
  const plans: [string, string][] = [
    ['', SIDE_WORDS.firstPlan],
    ...view.plans.map(({ id, assignedBy, year }): [string, string] => [id, `${assignedBy}, ${year}`]),
  ];
  return (
    <Part title={SIDE_WORDS.of}>
      <Place view={view} ask={ask} choose={(area) => write({ ask: { ...ask, area } })} />
      <Cuts ask={ask} choose={(breakdown) => write({ ask: { ...ask, breakdown } })} />
      <Choose
        label={SIDE_WORDS.aspect}
        value={ask.aspect}
        options={ASPECTS.map((one) => [one, ASPECT_WORDS[one]] as const)}
        choose={(aspect) => write({ ask: { ...ask, aspect } })}
      />
      <Choose
        label={SIDE_WORDS.period}
        value={ask.period}
        options={periods.map((one) => [one, periodWords(one)] as const)}
        choose={(period) => write({ ask: { ...ask, period } })}
      />
      {HAS_PLAN.includes(ask.aspect) && (
        <Choose
          label={SIDE_WORDS.plan}
          value={ask.plan ?? ''}
          options={plans}
          choose={(plan) => write({ ask: { ...ask, plan: plan || null } })}
        />
      )}
    </Part>
  );
}
