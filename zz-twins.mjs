import { pathToFileURL } from 'node:url';
const load = (r) => import(pathToFileURL(`${r}/dist/app/facts/index.js`).href);
const now = (await load('/work/wt/mech')).theCatalogue(), old = (await load('/work/main')).theCatalogue();
const SMALL = new Set(['số','của','các','và','được','là','có','theo','tổng','những','đã']);
const wordsOf = (n) => (n.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !SMALL.has(w)).sort().join(' ');
const oldNames = new Map(old.indicators.map((i) => [i.code, new Set([i.name.vi, ...i.aliases].map((x) => x.toLowerCase()))]));
const isNew = (i, n) => !(oldNames.get(i.code)?.has(n.toLowerCase()));
const by = new Map();
for (const i of now.indicators) for (const n of [i.name.vi, ...i.aliases]) { const k = `${wordsOf(n)} (${i.unit})`; if (!by.has(k)) by.set(k, []); by.get(k).push([i, n]); }
for (const [k, l] of by) if (new Set(l.map(([i]) => i)).size > 1) console.log('T1', l.map(([i, n]) => `${i.code}«${n}»${isNew(i, n) ? '*' : ''}`).join(' | '));
const one = (c, b) => { const s = now.inOneWay({ indicator: c, breakdown: b }); return s.indicator === c && s.breakdown === b; };
const seen = new Set();
const oldM = new Map(old.dimensions.flatMap((d) => d.members.map((m) => [d.code + '=' + m.code, new Set([m.name.vi, ...m.aliases].map((x) => x.toLowerCase()))])));
for (const i of now.indicators) for (const dim of i.breakdowns) for (const m of now.dimension(dim).members) {
  const cut = `${dim}=${m.code}`; if (!one(i.code, cut)) continue;
  for (const a of [i.name.vi, ...i.aliases]) for (const b of [m.name.vi, ...m.aliases]) {
    const hit = by.get(`${wordsOf(a + ' ' + b)} (${i.unit})`); if (!hit) continue;
    for (const [o, n] of hit) if (o !== i) { const s = `T2 ${i.code}«${a}»${isNew(i, a) ? '*' : ''} + ${cut}«${b}»${oldM.get(cut)?.has(b.toLowerCase()) ? '' : '*'} = ${o.code}«${n}»${isNew(o, n) ? '*' : ''}`; if (!seen.has(s)) { seen.add(s); console.log(s); } }
  }
}
for (const i of now.indicators) { const ms = i.breakdowns.flatMap((d) => now.dimension(d).members.map((m) => [d, m])).filter(([d, m]) => one(i.code, `${d}=${m.code}`)); for (const [d, m] of ms) for (const [e, o] of ms) if (d < e) for (const a of [m.name.vi, ...m.aliases]) for (const b of [o.name.vi, ...o.aliases]) if (wordsOf(a) === wordsOf(b)) { const s = `T3 ${d}=${m.code}«${a}» ${e}=${o.code}«${b}»`; if (!seen.has(s)) { seen.add(s); console.log(s); } } }
