import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { SkipLink, SuomifiThemeProvider } from 'suomifi-ui-components';
import { DataStateDocument } from '../api/generated/documents';
import { useAnswer } from '../api/useAnswer';
import { DICTIONARIES } from '../i18n/dictionary';

import { Budget } from '../pages/budget/Budget';
import { Overview } from '../pages/overview/Overview';
import { Procurement } from '../pages/procurement/Procurement';
import { type Place, placeAt } from '../state/place';
import { readUrl, writeUrl } from '../state/url';
import { Footer } from './Footer';
import { Header } from './Header';
import { NoPage } from './NoPage';
import { Notices } from './Notices';
import { type Page, PageProvider } from './page';
import { paint, useScheme } from './theme';
import { goTo, useAddress } from './url';
import './app.css';

const CONTENT: Record<Place, () => ReactNode> = {
  overview: Overview,
  budget: Budget,
  procurement: Procurement,
};

export function App() {
  const { path, query } = useAddress();
  const place = placeAt(path);
  const { state, unreadable } = useMemo(() => readUrl(query), [query]);
  const texts = DICTIONARIES[state.language];
  const data = useAnswer(DataStateDocument, {}, state.view, 'watched');
  useNewGeneration(data.data?.generation.number);
  const page = useMemo<Page>(
    () => ({
      place,
      state,
      unreadable,
      texts,
      language: state.language,
      data,
      change: (next, control) => {
        goTo({ path, query: writeUrl(next) }, control);
      },
    }),
    [path, place, state, unreadable, texts, data],
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
  useFocusOnArrival(path);
  const Content = place === undefined ? NoPage : CONTENT[place];

  return (
    <SuomifiThemeProvider theme={scheme.theme}>
      <PageProvider value={page}>
        <SkipLink href="#main">{texts.skipToContent}</SkipLink>
        <Header />
        <Notices generation={data.data?.generation} />
        <main id="main" tabIndex={-1}>
          <Content />
        </main>
        <Footer />
      </PageProvider>
    </SuomifiThemeProvider>
  );
}

/** Every figure of a page is of one generation: when a newer one is served, all of them are asked again. */
function useNewGeneration(number: number | undefined) {
  const client = useQueryClient();
  const shown = useRef(number);
  useEffect(() => {
    if (number === undefined || number === shown.current) return;
    if (shown.current !== undefined) void client.invalidateQueries();
    shown.current = number;
  }, [client, number]);
}

/** Who goes from page to page hears where they are: the new page's heading has the focus. */
function useFocusOnArrival(path: string) {
  const shown = useRef(path);
  useEffect(() => {
    if (path === shown.current) return;
    shown.current = path;
    document.querySelector('h1')?.focus();
  }, [path]);
}
