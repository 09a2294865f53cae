import type { Dictionary } from '../i18n/dictionary';
import './header.css';

/** The mark, the name, and what it is about. */
export function Brand({ texts }: { readonly texts: Dictionary }) {
  return (
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
  );
}
