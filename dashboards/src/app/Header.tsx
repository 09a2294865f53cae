import { LANGUAGE_NAMES } from '../i18n/dictionary';
import { LANGUAGES } from '../state/filters';
import { Account } from './Account';
import { Brand } from './Brand';
import { Navigation } from './Navigation';
import { usePage } from './page';
import { useOffered } from './views';
import { Switch } from './Switch';
import './header.css';

/** Who this is, who has logged in, the two choices that hold for every page (whose eyes, and which language), and the pages. */
export function Header() {
  const { state, texts, change } = usePage();
  const offered = useOffered();
  return (
    <header className="header">
      <div className="wide header-row">
        <Brand texts={texts} />
        <div className="header-choices no-print">
          <Account />
          {offered.length > 1 && (
            <Switch
              legend={texts.view.label}
              hint={texts.view.hint}
              options={offered.map((view) => ({ value: view, label: texts.view[view] }))}
              value={state.view}
              onChange={(view) => {
                change({ ...state, view, page: 1 });
              }}
            />
          )}
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
