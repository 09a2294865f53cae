import { useLayoutEffect } from 'react';
import { Button, SuomifiThemeProvider } from 'suomifi-ui-components';
import { Brand } from '../app/Brand';
import { paint, useScheme } from '../app/theme';
import type { Dictionary } from '../i18n/dictionary';
import './gate-page.css';

/** A page that stands where the application would be: what is the matter, and the way on. */
export function GatePage({
  texts,
  title,
  text,
  state,
  actions = [],
  isQuiet,
}: {
  readonly texts: Dictionary;
  readonly title: string;
  readonly text: string;
  /** By which tests find it. */
  readonly state: string;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
  /** Most often gone before anybody could read it. */
  readonly isQuiet: boolean;
}) {
  const scheme = useScheme();
  useLayoutEffect(() => {
    paint(document.documentElement, scheme);
  }, [scheme]);
  useLayoutEffect(() => {
    document.title = `${title} – ${texts.appName}`;
  }, [title, texts]);
  return (
    <SuomifiThemeProvider theme={scheme.theme}>
      <header className="header">
        <div className="wide header-row">
          <Brand texts={texts} />
        </div>
      </header>
      <main id="main" className="wide gate" data-gate={state}>
        <div className={isQuiet ? 'gate-said gate-quiet' : 'gate-said panel'} role="status">
          <h1>{title}</h1>
          <p>{text}</p>
          {actions.length > 0 && (
            <div className="gate-actions">
              {actions.map(({ label, act }, index) => (
                <Button key={label} variant={index === 0 ? 'default' : 'secondary'} onClick={act}>
                  {label}
                </Button>
              ))}
            </div>
          )}
        </div>
      </main>
    </SuomifiThemeProvider>
  );
}
