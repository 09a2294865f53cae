import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import { SkipLink, SuomifiThemeProvider } from 'suomifi-ui-components';
import { DataStateDocument } from '../api/generated/documents';
import { useAnswer } from '../api/useAnswer';
import { DICTIONARIES } from '../i18n/dictionary';

import { Skeleton } from '../figures/Skeleton';
import { Overview } from '../pages/overview/Overview';
import { type Place, placeAt } from '../state/place';
import { readUrl, writeUrl } from '../state/url';
import { Footer } from './Footer';
import { Header } from './Header';
import { NoPage } from './NoPage';
import { Notices } from './Notices';
import { isOut, Out } from './Out';
import { type Page, PageProvider } from './page';
import { Standing } from './Standing';
import { paint, useScheme } from './theme';
import { goTo, useAddress } from './url';
import { useNewGeneration, useRecovery } from './freshness';
import { useOwnView } from './views';
import './app.css';

/** The first page comes with the application, each other one when it is gone to. */
const CONTENT: Record<Place, ComponentType> = {
  overview: Overview,
  services: lazy(() => import('../pages/services/Services')),
  service: lazy(() => import('../pages/service/Service')),
  providers: lazy(() => import('../pages/providers/Providers')),
  provider: lazy(() => import('../pages/provider/Provider')),
  groups: lazy(() => import('../pages/groups/Groups')),
  voice: lazy(() => import('../pages/voice/Voice')),
  answers: lazy(() => import('../pages/answers/Answers')),
  budget: lazy(() => import('../pages/budget/Budget')),
  procurement: lazy(() => import('../pages/procurement/Procurement')),
  data: lazy(() => import('../pages/data/Data')),
  bi: lazy(() => import('../pages/bi/Bi')),
};

export function App() {
  const { path, query } = useAddress();
  const { place, about } = placeAt(path) ?? { place: undefined, about: '' };
  const { state: asked, unreadable } = useMemo(() => readUrl(query), [query]);
  const state = useOwnView(asked);
  const texts = DICTIONARIES[state.language];
  const data = useAnswer(DataStateDocument, {}, state.view, { watched: true });
  const fresh = useNewGeneration(data.data?.generation.number);
  useRecovery(data.error === null && data.data !== undefined);
  const page = useMemo<Page>(
    () => ({
      place,
      about,
      state,
      unreadable,
      texts,
      language: state.language,
      data,
      change: (next, control) => {
        goTo({ path, query: writeUrl(next) }, control);
      },
    }),
    [path, place, about, state, unreadable, texts, data],
  );

  const scheme = useScheme();
  useLayoutEffect(() => {
    paint(document.documentElement, scheme);
  }, [scheme]);
  const title = place === undefined ? texts.noPage.title : texts[place].title;
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${title} – ${texts.appName}`;
  }, [state.language, title, texts]);
  const Content = place === undefined ? NoPage : CONTENT[place];

  return (
    <SuomifiThemeProvider theme={scheme.theme}>
      <PageProvider value={page}>
        <SkipLink href="#main">{texts.skipToContent}</SkipLink>
        <Header />
        <Notices generation={data.data?.generation} fresh={fresh} />
        <Standing />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Arriving />}>{isOut(data) ? <Out /> : <Content />}</Suspense>
        </main>
        <Footer />
      </PageProvider>
    </SuomifiThemeProvider>
  );
}

/** Until a page's own files are here. */
function Arriving() {
  return (
    <div className="wide page" aria-busy="true">
      <Skeleton width="12em" height="2.4em" />
      <Skeleton width="100%" height="480px" />
    </div>
  );
}
