import { gunzipSync, gzipSync } from 'node:zlib';
import type { ChipValue, ReportBody } from '../../figure/index.ts';

/** A report is packed with every save: quickly rather than small. */
const QUICK = { level: 1 };

const packed = (thing: unknown): Uint8Array => gzipSync(JSON.stringify(thing), QUICK);
const unpacked = <T>(bytes: Uint8Array): T => JSON.parse(gunzipSync(bytes).toString('utf8')) as T;

/** What the facts said of chips, by their ids. */
export type KeptValues = Readonly<Record<string, ChipValue>>;

/** A report's text as it is kept: gzipped JSON. */
export const packedBody = (body: ReportBody): Uint8Array => packed(body);
export const bodyOf = (bytes: Uint8Array): ReportBody => unpacked<ReportBody>(bytes);

/** A report's text and title as they are written over it. */
export const textOf = (body: ReportBody) => ({ body: packedBody(body), title: body.head.title });

/** The values of chips as they are kept. */
export const packedValues = (values: KeptValues): Uint8Array => packed(values);
export const valuesOf = (bytes: Uint8Array): KeptValues => unpacked<KeptValues>(bytes);
