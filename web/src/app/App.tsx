import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { words } from '../strings/index.ts';
import { Bar } from './Bar.tsx';
import { Failed } from './Failed.tsx';
import { Footer } from './Footer.tsx';
import { KeysProvider } from './keys.tsx';
import { OldLink } from './OldLink.tsx';
import { PAGES, type Page } from './pages.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const ROUTES = PAGES.map((page) => ({ page, Content: lazy(page.load) }));

/** The app: the bar, one page, the footer. */
export function App(): ReactNode {
  return (
    <Router base={base}>
      <KeysProvider>
        <a className="skip" href="#main">
          {words.app.skip}
        </a>
        <Bar />
        <OldLink />
        <Suspense fallback={<main id="main" className="page" aria-busy="true" />}>
          <Switch>
            {ROUTES.map(({ page, Content }) => (
              <Route key={page.id} path={page.path}>
                <Titled page={page}>
                  <Failed>
                    <Content />
                  </Failed>
                </Titled>
              </Route>
            ))}
            <Route>
              <main id="main" className="page">
                <h1>{words.app.nowhere}</h1>
                <p>{words.app.nowhereText}</p>
              </main>
            </Route>
          </Switch>
        </Suspense>
        <Footer />
      </KeysProvider>
    </Router>
  );
}

function Titled({ page, children }: { page: Page; children: ReactNode }): ReactNode {
  const [path] = useLocation();
  const title = useMemo(() => `${words.pages[page.id]} - ${words.app.name}`, [page.id]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // a page begins at its top; changes of its parameters leave the reader where he is
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what the effect waits for
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);
  return children;
}
