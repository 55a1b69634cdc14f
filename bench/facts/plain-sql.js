// @ts-check
// By hand, the plainest statement for each question over the same tables: the numbers that its page shows, without the words
// around them.

/** What is kept of areas, a period's best value first: own figures before totals, what is done before what is expected. */
const kept = (/** @type {string} */ areas, /** @type {string} */ more) => `
  kept as (
    select f.indicator, f.area, f.period, f.plan, f.basis, f.value, 1 as own, 0 as missing from fact f
    where f.tenant = $1 and f.ended_by is null and f.area in (${areas}) ${more.replaceAll('?', 'f')}
    union all
    select r.indicator, r.area, r.period, r.plan, r.basis, case when i.over_areas = 'mean' then r.total / nullif(r.weight, 0) else r.total end,
      0, r.missing
    from rollup r join indicator i on i.tenant = r.tenant and i.number = r.indicator
    where r.tenant = $1 and r.area in (${areas}) ${more.replaceAll('?', 'r')}
  ), best as (
    select distinct on (k.indicator, k.area, k.period, k.plan) k.*, p.id, p.last_day, extract(year from p.last_day)::int as year,
      extract(month from p.last_day)::int as month, p.id ~ '^\\d{4}-\\d\\d$' as single
    from kept k join period p on p.tenant = $1 and p.number = k.period
    order by k.indicator, k.area, k.period, k.plan, k.own desc, k.basis desc
  )`;
const ONE = 'select number from area where tenant = $1 and id = $2';
const CHILDREN = `select c.number from area c join area u on u.tenant = c.tenant and u.number = c.parent where c.tenant = $1 and u.id = $2`;

export const PLAIN = {
  /** $2 area, $3 year, $4 first and $5 last month. */
  explorer: `
    with ${kept(ONE, `and ?.period in (select number from period where tenant = $1 and last_day between make_date($3::int - 4, 1, 1) and make_date($3::int, 12, 31))`)},
    sums as (
      select indicator,
        sum(value) filter (where year = $3::int and month between $4::int and $5::int) as now,
        sum(value) filter (where year = $3::int - 1 and month between $4::int and $5::int) as same,
        array_agg(value order by last_day) filter (where last_day > make_date($3::int - 1, $5::int, 28)) as months,
        sum(value) filter (where year = $3::int - 1 and month <= $5::int) as so_far_1, sum(value) filter (where year = $3::int - 1) as whole_1,
        sum(value) filter (where year = $3::int - 2 and month <= $5::int) as so_far_2, sum(value) filter (where year = $3::int - 2) as whole_2
      from best where single and plan = 0 group by indicator
    )
    select i.code, s.now, s.same, t.value as target, s.now / nullif(t.value, 0) * 100 as attainment, s.now - s.same as change,
      (s.now / nullif(s.same, 0) - 1) * 100 as growth, s.months,
      (s.so_far_1 / nullif(s.whole_1, 0) + s.so_far_2 / nullif(s.whole_2, 0)) / 2 * 100 as pace,
      s.now * s.whole_1 / nullif(s.so_far_1, 0) as forecast
    from sums s join indicator i on i.tenant = $1 and i.number = s.indicator
    left join best t on t.indicator = s.indicator and t.plan > 0 and t.id = ($3::int)::text
    order by i.code`,
  /** $2 area, $3 code, $4 year, $5 month. */
  series: `
    with ${kept(
      `${ONE} union all ${CHILDREN}`,
      `and ?.indicator = (select number from indicator where tenant = $1 and code = $3)
      and ?.period in (select number from period where tenant = $1 and last_day between make_date($4::int - 5, 1, 1) and make_date($4::int, 12, 31))`,
    )}
    select a.id, a.name, b.id as period, b.value, b.missing, s.value as same, t.value as target, b.value - s.value as change,
      (b.value / nullif(s.value, 0) - 1) * 100 as growth, b.value / nullif(t.value, 0) * 100 as attainment,
      rank() over (partition by b.period, a.level order by b.value desc) as place,
      b.value / nullif(sum(b.value) filter (where a.id = $2) over (partition by b.period), 0) * 100 as share,
      sum(b.value) over (partition by b.area, b.year order by b.month) as since_january
    from best b join area a on a.tenant = $1 and a.number = b.area
    left join best s on s.area = b.area and s.year = b.year - 1 and s.month = b.month and s.single and s.plan = 0
    left join best t on t.area = b.area and t.plan > 0 and t.year = b.year
    where b.single and b.plan = 0 and (a.id = $2 or (b.year = $4::int and b.month = $5::int))
    order by a.code, b.last_day`,
  /** $2 area, $3 code, $4 period. */
  trace: `
    with ${kept(
      `${ONE} union all ${CHILDREN}`,
      `and ?.indicator = (select number from indicator where tenant = $1 and code = $3)
      and ?.period = (select number from period where tenant = $1 and id = $4)`,
    )}
    select a.id, a.name, b.value, b.missing, b.basis from best b join area a on a.tenant = $1 and a.number = b.area order by a.code`,
  /** $2 area, $3 year. */
  plan: `
    with ${kept(ONE, `and ?.period in (select number from period where tenant = $1 and last_day between make_date($3::int - 1, 1, 1) and make_date($3::int, 12, 31))`)}
    select i.code, p.id, t.value as target, l.value as last_year
    from best t join indicator i on i.tenant = $1 and i.number = t.indicator join plan p on p.tenant = $1 and p.number = t.plan
    left join (select indicator, sum(value) as value from best where single and plan = 0 and year = $3::int - 1 group by indicator) l
      on l.indicator = t.indicator
    where t.plan > 0 and t.year = $3::int order by i.code`,
  /** $2 area. */
  places: `
    select c.id, c.code, c.level, c.name, c.valid_from, c.valid_to
    from area c join area u on u.tenant = c.tenant and u.number = c.parent where c.tenant = $1 and u.id = $2 order by c.code`,
};
