import type { Answer } from '../api/useAnswer';
import { usePage } from './page';
import { TroubleNote } from './TroubleNote';

/** Whether there is nothing to show, and no part of a page could be had either. */
export function isOut({ data, error }: Answer<unknown>): boolean {
  const kind = error?.trouble.kind;
  return data === undefined && (kind === 'unreachable' || kind === 'loggedOut' || kind === 'forbidden');
}

/** In the place of a page that can't be had at all: said once. It comes by itself once it can. */
export function Out() {
  const { data } = usePage();
  return (
    <div className="wide page">
      {data.error !== null && <TroubleNote error={data.error} onRetry={() => void data.refetch()} />}
    </div>
  );
}
