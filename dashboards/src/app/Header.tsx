import { LANGUAGE_NAMES } from '../i18n/dictionary';
import { LANGUAGES, type View } from '../state/filters';
import { Navigation } from './Navigation';
import { usePage } from './page';
import { Switch } from './Switch';
import './header.css';

/** A provider's eyes are for providers; everybody else may look through these. */
const OFFERED: readonly View[] = ['manager', 'viewer', 'public'];

/** Who this is, the two choices that hold for every page (whose eyes, and which language), and the pages. */
export function Header() {
  const { state, texts, change } = usePage();
  return (
    <header className="header">
      <div className="wide header-row">
        <div className="header-name">
          <svg className="header-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M4 24h24M4 16h24M4 8h24" />
            <circle cx="10" cy="24" r="3.5" />
            <circle cx="16" cy="16" r="3.5" />
            <circle cx="24" cy="8" r="3.5" />
          </svg>
          <span className="header-title">{texts.appName}</span>
          <span className="header-tagline">{texts.tagline}</span>
        </div>
        <div className="header-choices no-print">
          <Switch
            legend={texts.view.label}
            hint={texts.view.hint}
            options={OFFERED.map((view) => ({ value: view, label: texts.view[view] }))}
            value={state.view}
            onChange={(view) => {
              change({ ...state, view, page: 1 });
            }}
          />
          <Switch
            legend={texts.language}
            options={LANGUAGES.map((language) => ({
              value: language,
              label: language.toUpperCase(),
              name: LANGUAGE_NAMES[language],
              lang: language,
            }))}
            value={state.language}
            onChange={(language) => {
              change({ ...state, language });
            }}
          />
        </div>
      </div>
      <Navigation />
    </header>
  );
}
