import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { SkipLink, SuomifiThemeProvider } from 'suomifi-ui-components';
import { DataStateDocument } from '../api/generated/documents';
import { useAnswer } from '../api/useAnswer';
import { DICTIONARIES } from '../i18n/dictionary';
import { Overview } from '../pages/overview/Overview';
import { readUrl, writeUrl } from '../state/url';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { type Page, PageProvider } from './page';
import { paint, useScheme } from './theme';
import { goTo, useUrlQuery } from './url';
import './app.css';

export function App() {
  const query = useUrlQuery();
  const { state, unreadable } = useMemo(() => readUrl(query), [query]);
  const texts = DICTIONARIES[state.language];
  const page = useMemo<Page>(
    () => ({
      state,
      texts,
      language: state.language,
      change: (next) => {
        goTo(writeUrl(next));
      },
    }),
    [state, texts],
  );
  const data = useAnswer(DataStateDocument, {}, state.view, 'watched');
  useNewGeneration(data.data?.generation.number);

  const scheme = useScheme();
  useLayoutEffect(() => {
    paint(document.documentElement, scheme);
  }, [scheme]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${texts.overview.title} – ${texts.appName}`;
  }, [state.language, texts]);

  return (
    <SuomifiThemeProvider theme={scheme.theme}>
      <PageProvider value={page}>
        <SkipLink href="#main">{texts.skipToContent}</SkipLink>
        <Header />
        <Notices generation={data.data?.generation} />
        <main id="main" tabIndex={-1}>
          <Overview data={data} unreadable={unreadable} />
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
