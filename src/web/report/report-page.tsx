import { REPORTS_HREF } from '../frame/addresses.ts';
import { Loading } from '../frame/loading.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { ProblemBox } from '../frame/problem-box.tsx';
import '../styles/outline.css';
import '../styles/side.css';
import '../styles/findings.css';
import '../facts/facts.css';
import '../explorer/sheet.css';
import '../reports/reports.css';
import './styles/desk.css';
import './styles/sheet.css';
import './styles/text.css';
import './styles/side.css';
import './styles/insert.css';
import './styles/screens.css';
import { ReportDesk } from './report-desk.tsx';
import { type OpenedReport, useOpened, useReportDesk } from './use-session.ts';
import { REPORT_WORDS } from './words.ts';

function Opened({ opened }: { readonly opened: OpenedReport }) {
  return <ReportDesk view={opened.view} desk={useReportDesk(opened)} />;
}

/** The page on which a report is written. */
export function ReportPage({ id }: { readonly id: string }) {
  const { data, error, refetch, dataUpdatedAt } = useOpened(id);
  // What the server says anew is a desk of its own.
  if (data) return <Opened key={`${id} ${dataUpdatedAt}`} opened={data} />;
  return (
    <PageFrame title={REPORT_WORDS.reports} crumbs={[{ label: REPORT_WORDS.reports, href: REPORTS_HREF }]}>
      {error ? (
        <ProblemBox
          title={REPORT_WORDS.notOpened}
          what={error.message}
          next={REPORT_WORDS.notOpenedNext}
          retry={() => void refetch()}
        />
      ) : (
        <Loading label={REPORT_WORDS.opening} />
      )}
    </PageFrame>
  );
}
