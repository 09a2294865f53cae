import type { ApiError } from '../../api/trouble';
import { usePage } from '../../app/page';
import { TroubleNote } from '../../app/TroubleNote';

/** What the API refuses because of who asks, or of how much, is told in words. */
export function Trouble({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { texts } = usePage();
  const { result } = texts.procurement;
  const refused: Record<string, string | undefined> = {
    TOO_MANY_PARTICIPATIONS: result.tooMuch,
    NOT_FOR_PROFILE: result.denied,
  };
  const words = error.trouble.kind === 'failed' ? refused[error.trouble.code] : undefined;
  return words === undefined ? <TroubleNote error={error} onRetry={onRetry} /> : <p role="status">{words}</p>;
}
