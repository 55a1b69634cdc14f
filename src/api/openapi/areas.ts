import { z } from '@hono/zod-openapi';
import type { AreaCardView, AreaImportView, AreasView, GivenArea } from '../../contract/index.ts';
import { AREA_LEVELS } from '../../figure/index.ts';
import { AreaShape } from './views.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();
const portion = z.enum(['whole', 'part']);
const Day = z.iso.date().nullable().default(null);

export const OneArea = AreaShape;

export const Areas: z.ZodType<AreasView> = z
  .object({
    areas: z.array(
      z.object({
        ...{ id: text, code: text, name: text, level: z.enum(AREA_LEVELS), parent: maybe, from: text, to: maybe },
        within: maybe,
      }),
    ),
    isCut: z.boolean(),
    kept: count,
  })
  .openapi('Areas');

const kin = z.array(
  z.object({ area: AreaShape, on: text, land: portion, people: portion, landShare: maybe, peopleShare: maybe }),
);

export const AreaCard: z.ZodType<AreaCardView> = z
  .object({
    area: AreaShape,
    path: z.array(AreaShape),
    children: z.array(AreaShape),
    at: text,
    madeOf: kin,
    became: kin,
    byHand: z.boolean(),
  })
  .openapi('AreaCard');

const remarks = z.array(z.object({ place: text, sentence: text }));

export const AreaImport: z.ZodType<AreaImportView> = z
  .object({
    summary: z.array(text),
    remarks,
    remarksLeft: count,
    problems: remarks,
    problemsLeft: count,
    changes: count,
    dry: z.boolean(),
  })
  .openapi('AreaImport');

export const AreaGiven: z.ZodType<GivenArea, unknown> = z
  .strictObject({
    name: z.string().trim().min(1).max(120).openapi({ example: 'Xã Bến Lau' }),
    level: z.enum(['province', 'district', 'commune']),
    parent: z.string().min(1).max(400).nullable().default(null),
    from: Day.openapi({ description: 'Ngày đầu; để trống nếu có từ trước' }),
    to: Day,
    code: z.string().max(5).nullable().default(null).openapi({ description: 'Mã chính thức; để trống nếu không rõ' }),
  })
  .openapi('GivenArea');
