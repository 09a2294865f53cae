import { Component, type ReactNode } from 'react';
import { DICTIONARIES } from '../i18n/dictionary';
import { readUrl } from '../state/url';

/** The last net: a page that can't be drawn says so instead of going blank. React itself logs the reason. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { language } = readUrl(window.location.search).state;
    return <main role="alert">{DICTIONARIES[language].errors.crashed}</main>;
  }
}
