import { Button, InlineAlert } from 'suomifi-ui-components';
import type { ApiError, Trouble } from '../api/trouble';
import type { Dictionary } from '../i18n/dictionary';
import { LogInAgain } from './LogInAgain';
import { NotShown } from './NotShown';
import { usePage } from './page';

/** Why the figures of this place are not there, and the way on. */
export function TroubleNote({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { texts } = usePage();
  const { trouble } = error;
  if (isNotShown(trouble)) return <NotShown />;
  const requestId = 'requestId' in trouble ? trouble.requestId : null;
  return (
    <InlineAlert status="error" labelText={texts.errors.title} data-trouble={trouble.kind}>
      <p>{troubleWords(trouble, texts)}</p>
      {requestId !== null && <p>{texts.errors.requestId(requestId)}</p>}
      {trouble.kind === 'loggedOut' ? (
        <LogInAgain />
      ) : (
        <Button variant="secondary" onClick={onRetry} mt="xs">
          {texts.errors.retry}
        </Button>
      )}
    </InlineAlert>
  );
}

/** Whether nothing is wrong: what is asked isn't for everybody's eyes. */
function isNotShown(trouble: Trouble): boolean {
  return trouble.kind === 'failed' && (trouble.code === 'NOT_FOR_PROFILE' || trouble.code === 'NOT_FOR_ROLE');
}

export function troubleWords(trouble: Trouble, { errors, login }: Dictionary): string {
  switch (trouble.kind) {
    case 'unreachable':
      return errors.unreachable;
    case 'busy':
      return errors.busy;
    case 'issuer':
      return errors.issuer;
    case 'loggedOut':
      return `${login.ended.title}. ${login.ended.back}`;
    case 'forbidden':
      return `${errors[trouble.code]} ${errors.askForRights}`;
    case 'refused':
      return errors.refused(trouble.status);
    case 'failed':
      return errors.failed(trouble.code);
  }
}
