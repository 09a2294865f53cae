import type { ReactNode } from 'react';
import type { ApiError } from '../api/trouble';
import type { Answer } from '../api/useAnswer';
import { usePage } from './page';
import { TroubleNote } from './TroubleNote';
import { Waiting } from './Waiting';

/**
 * A section's answer in all its states: while it is first fetched something of its size, later with words; its content;
 * while another one is fetched the last content, pale; and if it can't be had, a note of its own with the way on. The
 * rest of the page goes on.
 */
export function Answered<Result>({
  answer,
  skeleton,
  isEmpty,
  refusals = {},
  children,
}: {
  readonly answer: Answer<Result>;
  readonly skeleton: ReactNode;
  /** Whether no participation is behind it. */
  readonly isEmpty?: (result: Result) => boolean;
  /** What codes of the API's errors mean here, in words: no fault, but an answer. */
  readonly refusals?: Readonly<Record<string, string>>;
  readonly children: (result: Result) => ReactNode;
}) {
  const { data, error, isPlaceholderData } = answer;
  const isLate = data === undefined || isPlaceholderData;
  return (
    <div className="answered" aria-busy={answer.isFetching}>
      {error !== null && !isToldAbove(error, data) && (
        <Refused error={error} refusals={refusals} onRetry={() => void answer.refetch()} />
      )}
      {error === null && isLate && <Waiting answers={[answer]} />}
      {data === undefined ? (
        error === null && skeleton
      ) : (
        <div className={isPlaceholderData ? 'fetching' : undefined}>
          {isEmpty?.(data) === true ? <Empty /> : children(data)}
        </div>
      )}
    </div>
  );
}

/** Where the content stays, what holds for the whole page is told once, at its top. */
function isToldAbove({ trouble }: ApiError, data: unknown): boolean {
  return data !== undefined && trouble.kind !== 'failed' && trouble.kind !== 'refused';
}

function Refused({
  error,
  refusals,
  onRetry,
}: {
  readonly error: ApiError;
  readonly refusals: Readonly<Record<string, string>>;
  readonly onRetry: () => void;
}) {
  const words = error.trouble.kind === 'failed' ? refusals[error.trouble.code] : undefined;
  return words === undefined ? <TroubleNote error={error} onRetry={onRetry} /> : <p role="status">{words}</p>;
}

function Empty() {
  const { texts } = usePage();
  return (
    <div className="page-empty" role="status">
      <h3>{texts.empty.title}</h3>
      <p>{texts.empty.text}</p>
    </div>
  );
}
