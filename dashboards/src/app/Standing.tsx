import { nextTry } from '../api/useAnswer';
import type { Trouble } from '../api/trouble';
import { formatClock } from '../format/times';
import { LogInAgain } from './LogInAgain';
import { usePage } from './page';
import { troubleWords } from './TroubleNote';

/** Of figures that stay on the page though the server can't be asked: why, since when, and the way on. */
export function Standing() {
  const { data, language, texts } = usePage();
  const { errors, login } = texts;
  const next = nextTry(data);
  const trouble = data.data === undefined ? undefined : (data.error ?? next?.error)?.trouble;
  const since = formatClock(data.dataUpdatedAt, language);

  function words(of: Trouble): string {
    switch (of.kind) {
      case 'unreachable':
        return errors.kept.unreachable(since);
      case 'loggedOut':
        return `${login.ended.kept} ${login.ended.back}`;
      case 'busy':
      case 'issuer':
      case 'forbidden':
      case 'refused':
      case 'failed':
        return `${troubleWords(of, texts)} ${errors.kept.other(since)}`;
    }
  }

  return (
    <div role="status">
      {trouble !== undefined && (
        <div className="notice notice-stale" data-standing={trouble.kind}>
          <p className="wide">
            {trouble.kind === 'loggedOut' && <strong>{login.ended.title}. </strong>}
            {words(trouble)} {trouble.kind === 'loggedOut' && <LogInAgain />}
          </p>
        </div>
      )}
    </div>
  );
}
