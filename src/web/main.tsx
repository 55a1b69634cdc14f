import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import { ErrorWall } from './frame/error-wall.tsx';
import { NoPage } from './frame/no-page.tsx';
import { Toasts } from './frame/toasts.tsx';
import { UploadTray } from './frame/upload-tray.tsx';
import { Uploads } from './frame/uploads-provider.tsx';
import { watchWalking } from './frame/walked.ts';
import { HomePage } from './home-page.tsx';
import { ListPage } from './list/list-page.tsx';
import './styles/tokens.css';
import './styles/frame.css';
import './styles/top.css';
import './styles/pieces.css';

/** What is not on the first screen is loaded where it is used. */
const ExplorerPage = lazy(async () => ({ default: (await import('./explorer/explorer-page.tsx')).ExplorerPage }));
const IndicatorPage = lazy(async () => ({ default: (await import('./indicator/indicator-page.tsx')).IndicatorPage }));
const PlanPage = lazy(async () => ({ default: (await import('./plan/plan-page.tsx')).PlanPage }));
const ProposalsPage = lazy(async () => ({ default: (await import('./proposals/proposals-page.tsx')).ProposalsPage }));
const SheetsPage = lazy(async () => ({ default: (await import('./sheets/sheets-page.tsx')).SheetsPage }));
const PublishedPage = lazy(async () => ({ default: (await import('./published/published-page.tsx')).PublishedPage }));
const SetPage = lazy(async () => ({ default: (await import('./published/set-page.tsx')).SetPage }));
const AreasPage = lazy(async () => ({ default: (await import('./areas/areas-page.tsx')).AreasPage }));
const ApiPage = lazy(async () => ({ default: (await import('./api-docs/api-page.tsx')).ApiPage }));
const DeskPage = lazy(async () => ({ default: (await import('./desk/desk-page.tsx')).DeskPage }));
const FiguresPage = lazy(async () => ({ default: (await import('./figures/figures-page.tsx')).FiguresPage }));
const PrintPage = lazy(async () => ({ default: (await import('./print/print-page.tsx')).PrintPage }));
const ReportsPage = lazy(async () => ({ default: (await import('./reports/reports-page.tsx')).ReportsPage }));
const ReportPage = lazy(async () => ({ default: (await import('./report/report-page.tsx')).ReportPage }));
const BlacklinePage = lazy(async () => ({ default: (await import('./blackline/blackline-page.tsx')).BlacklinePage }));
const ReturnedPage = lazy(async () => ({ default: (await import('./blackline/returned-page.tsx')).ReturnedPage }));
const ComparePage = lazy(async () => ({ default: (await import('./compare/compare-page.tsx')).ComparePage }));
const ContributionsPage = lazy(async () => ({
  default: (await import('./contributions/contributions-page.tsx')).ContributionsPage,
}));

const client = new QueryClient({
  // The server is this computer: asking it again is cheap, and a line that is down is no reason to wait.
  defaultOptions: { queries: { networkMode: 'always', retry: 1 }, mutations: { networkMode: 'always' } },
});

watchWalking();
const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Toasts>
          <Uploads>
            <ErrorWall>
              <Suspense fallback={null}>
                <Switch>
                  <Route path="/" component={HomePage} />
                  <Route path="/documents" component={ListPage} />
                  <Route path="/explorer" component={ExplorerPage} />
                  <Route path="/indicators/:code">
                    {({ code }) => <IndicatorPage code={decodeURIComponent(code)} />}
                  </Route>
                  <Route path="/plans">
                    <PlanPage year={null} />
                  </Route>
                  <Route path="/plans/:year">{({ year }) => <PlanPage year={year} />}</Route>
                  <Route path="/reports" component={ReportsPage} />
                  <Route path="/reports/:id">{({ id }) => <ReportPage id={id} />}</Route>
                  <Route path="/reports/:id/blackline">{({ id }) => <BlacklinePage id={id} />}</Route>
                  <Route path="/reports/:id/word">{({ id }) => <ReturnedPage id={id} />}</Route>
                  <Route path="/sheets" component={SheetsPage} />
                  <Route path="/published" component={PublishedPage} />
                  <Route path="/published/set" component={SetPage} />
                  <Route path="/areas" component={AreasPage} />
                  <Route path="/api-docs" component={ApiPage} />
                  <Route path="/compare" component={ComparePage} />
                  <Route path="/documents/:id">{({ id }) => <DeskPage id={id} version={null} />}</Route>
                  <Route path="/documents/:id/figures">{({ id }) => <FiguresPage id={id} version={null} />}</Route>
                  <Route path="/documents/:id/print">{({ id }) => <PrintPage id={id} version={null} />}</Route>
                  <Route path="/documents/:id/versions/:version">
                    {({ id, version }) => <DeskPage id={id} version={Number(version)} />}
                  </Route>
                  <Route path="/documents/:id/versions/:version/figures">
                    {({ id, version }) => <FiguresPage id={id} version={Number(version)} />}
                  </Route>
                  <Route path="/documents/:id/versions/:version/facts">
                    {({ id, version }) => <ProposalsPage id={id} version={Number(version)} />}
                  </Route>
                  <Route path="/documents/:id/versions/:version/print">
                    {({ id, version }) => <PrintPage id={id} version={Number(version)} />}
                  </Route>
                  <Route path="/reports/:id/contributions">{({ id }) => <ContributionsPage id={id} />}</Route>
                  <Route>
                    <NoPage />
                  </Route>
                </Switch>
              </Suspense>
            </ErrorWall>
            <UploadTray />
          </Uploads>
        </Toasts>
      </QueryClientProvider>
    </StrictMode>,
  );
