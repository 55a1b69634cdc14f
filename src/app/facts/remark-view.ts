import type { RemarkView } from '../../contract/index.ts';
import type { KeptRemark } from '../../keep/index.ts';
import type { AgencyName } from './agency-names.ts';

/** A remark as the pages are sent it. */
export const remarkView = ({ text, place, label, at, agency, title }: KeptRemark, named: AgencyName): RemarkView => ({
  text,
  place,
  label,
  at: at.toISOString(),
  agency: named(agency),
  title,
});
