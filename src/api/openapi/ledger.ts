import { z } from '@hono/zod-openapi';
import { type BatchesPage, type FactsPage, PROBLEM_TYPES, type WrittenFacts } from '../../contract/index.ts';
import { ABSENCES, BASES } from '../../figure/index.ts';

const text = z.string();
const maybe = text.nullable();
const count = z.number().int();

const key = { indicator: text, area: text, period: text, breakdown: text, basis: z.enum(BASES), plan: maybe };
const value = { value: maybe, decimals: count, absence: z.enum(ABSENCES).nullable(), asOf: maybe, place: maybe };

export const Facts: z.ZodType<FactsPage> = z
  .object({ facts: z.array(z.object({ ...key, ...value, batch: count })), next: maybe })
  .openapi('FactsPage');

export const Batches: z.ZodType<BatchesPage> = z
  .object({
    batches: z.array(
      z.object({
        number: count,
        at: text,
        kind: text,
        title: text,
        document: maybe,
        version: count.nullable(),
        agency: maybe,
        by: maybe,
        added: count,
        superseded: count,
        unchanged: count,
        filing: maybe,
      }),
    ),
    next: maybe,
  })
  .openapi('BatchesPage');

/** Most facts that are taken in one request; more come as a file. */
const MOST_FACTS = 10_000;
const words = (most: number) => z.string().trim().min(1).max(most);

const code = words(200);

export const Given = z
  .strictObject({
    title: words(500),
    agency: words(200).nullable().optional(),
    by: words(200).nullable().optional(),
    facts: z
      .array(
        z.strictObject({
          indicator: code,
          area: code.openapi({ example: '00004@2025-07-01' }),
          period: code.openapi({ example: '2026-H1' }),
          basis: z.enum(BASES),
          breakdown: z.string().max(400).default(''),
          plan: code.nullable().default(null),
          value: z
            .string()
            .max(64)
            .nullable()
            .default(null)
            .openapi({ description: 'Số thập phân với dấu chấm, theo đơn vị tính của chỉ tiêu' }),
          decimals: z.number().int().min(-20).max(20).exactOptional(),
          absence: z.enum(ABSENCES).nullable().default(null),
          asOf: z.string().max(10).nullable().default(null),
          place: z.string().max(400).nullable().default(null),
        }),
      )
      .min(1)
      .max(MOST_FACTS),
  })
  .openapi('GivenFacts');

export const Written: z.ZodType<WrittenFacts> = z
  .object({ batch: count.nullable(), added: count, superseded: count, unchanged: count })
  .openapi('WrittenFacts');

export const ProblemShape = z
  .object({
    type: z.enum(PROBLEM_TYPES),
    title: text.openapi({ description: 'Một câu cho người dùng' }),
    status: count,
  })
  .openapi('Problem');
